// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  Language,
  SelfAnswersIn,
  SelfAssessment,
  SelfAssessmentIn,
  SelfAssessmentOverview,
  SelfAssessmentProgress,
  SelfAssessmentResult,
} from '../generated';

/** Throw away an open sitting with its answers. */
export function discardSelfAssessment(
  input: {
    /** The sitting. */
    self_assessment_id: string;
  },
  options?: RequestOptions,
): Promise<void> {
  return request('DELETE', `/api/self-assessments/${encodeURIComponent(input.self_assessment_id)}`, { ...options });
}

/**
 * Finish a sitting.
 *
 * A level follows for every skill whose statements were all answered, and goes into the ledger as evidence of the kind `self`, once
 * however often this is sent.
 */
export function finishSelfAssessment(
  input: {
    /** The sitting. */
    self_assessment_id: string;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<SelfAssessmentResult> {
  return request('POST', `/api/self-assessments/${encodeURIComponent(input.self_assessment_id)}/finish`, { query: { language: input.language }, ...options });
}

/** Show a sitting with its questions and answers. */
export function getSelfAssessment(
  input: {
    /** The sitting. */
    self_assessment_id: string;
    /** The language of the questions. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<SelfAssessment> {
  return request('GET', `/api/self-assessments/${encodeURIComponent(input.self_assessment_id)}`, { query: { language: input.language }, ...options });
}

/** Show what a finished sitting says. */
export function getSelfAssessmentResult(
  input: {
    /** The sitting. */
    self_assessment_id: string;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<SelfAssessmentResult> {
  return request('GET', `/api/self-assessments/${encodeURIComponent(input.self_assessment_id)}/result`, { query: { language: input.language }, ...options });
}

/** Show what can be assessed and the own sittings. */
export function listSelfAssessments(
  input: {
    /** Whose profile counts skills, where she belongs to several. */
    organisation_id?: string;
    /** The language of titles. */
    language?: Language;
  } = {},
  options?: RequestOptions,
): Promise<SelfAssessmentOverview> {
  return request('GET', '/api/self-assessments', { query: { organisation_id: input.organisation_id, language: input.language }, ...options });
}

/**
 * Save answers.
 *
 * The last answer to a statement counts, from whatever device.
 */
export function saveSelfAnswers(
  input: {
    /** The sitting. */
    self_assessment_id: string;
    body: SelfAnswersIn;
  },
  options?: RequestOptions,
): Promise<SelfAssessmentProgress> {
  return request('PUT', `/api/self-assessments/${encodeURIComponent(input.self_assessment_id)}/answers`, { body: input.body, ...options });
}

/**
 * Begin a self-assessment, or go on with the one that is open.
 *
 * There is one open sitting per framework and organisation.
 */
export function startSelfAssessment(
  input: {
    /** The language of the questions in the answer. */
    language?: Language;
    body: SelfAssessmentIn;
  },
  options?: RequestOptions,
): Promise<SelfAssessment> {
  return request('POST', '/api/self-assessments', { query: { language: input.language }, body: input.body, ...options });
}
