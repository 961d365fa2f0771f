// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  AnswerIn,
  Course,
  CourseSummary,
  Language,
  Lesson,
  OpenOrganisation,
  OpenRegistration,
  RegistrationCompletion,
  RegistrationIn,
  RegistrationSecret,
  RegistrationSetting,
  Verdict,
} from '../generated';

/**
 * Signs up with the secret of a link.
 *
 * The person belongs to the organisation as a learner and can sign in. A weak password does not use the link up.
 */
export function completeRegistration(
  input: {
    body: RegistrationCompletion;
  },
  options?: RequestOptions,
): Promise<void> {
  return request('POST', '/api/open/registrations/complete', { body: input.body, ...options });
}

/**
 * Show an open course.
 *
 * Its lessons only: tests, assignments and where one joins a session online are for those who have an account.
 */
export function getOpenCourse(
  input: {
    /** The course's name in addresses. */
    slug: string;
    /** The reader's language. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<Course> {
  return request('GET', `/api/open/courses/${encodeURIComponent(input.slug)}`, { query: { language: input.language }, ...options });
}

/**
 * Read a lesson of an open course.
 *
 * In its live version, without answer keys. Tests, assignments and banks are not there.
 */
export function getOpenLesson(
  input: {
    /** The course's name in addresses. */
    slug: string;
    /** The lesson's key. */
    lesson: string;
    /** The reader's language. */
    language: Language;
  },
  options?: RequestOptions,
): Promise<Lesson> {
  return request('GET', `/api/open/courses/${encodeURIComponent(input.slug)}/lessons/${encodeURIComponent(input.lesson)}/${encodeURIComponent(input.language)}`, { ...options });
}

/**
 * Fetch a media file of an open course.
 *
 * A file that a lesson of an open course shows. Files that only tests or other courses show are not there.
 */
export function getOpenMedia(
  input: {
    /** The source's hash, a dot and its ending. */
    file: string;
    /** How many pixels across are enough; up to 800 a smaller picture is served where there is one. */
    width?: number;
  },
  options?: RequestOptions,
): Promise<Blob> {
  return request('GET', `/api/open/media/${encodeURIComponent(input.file)}`, { query: { width: input.width }, answer: 'blob', ...options });
}

/** Shows whether people may sign up for an organisation by themselves. */
export function getRegistrationSetting(
  input: {
    /** The organisation's id. */
    organisation_id: string;
  },
  options?: RequestOptions,
): Promise<RegistrationSetting> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/registration`, { ...options });
}

/**
 * Answer a practice question of an open course.
 *
 * The answer is judged and told as to somebody who is enrolled, and nothing is kept of it. One network address may ask so often
 * in a minute as a full classroom does.
 */
export function judgeOpenAnswer(
  input: {
    /** The course's name in addresses. */
    slug: string;
    /** The lesson's key. */
    lesson: string;
    body: AnswerIn;
  },
  options?: RequestOptions,
): Promise<Verdict> {
  return request('POST', `/api/open/courses/${encodeURIComponent(input.slug)}/lessons/${encodeURIComponent(input.lesson)}/answers`, { body: input.body, ...options });
}

/**
 * List the open courses.
 *
 * Those whose lessons anybody may read without an account.
 */
export function listOpenCourses(
  input: {
    /** The reader's language. */
    language?: Language;
  } = {},
  options?: RequestOptions,
): Promise<CourseSummary[]> {
  return request('GET', '/api/open/courses', { query: { language: input.language }, ...options });
}

/** Lists the organisations that people may sign up for. */
export function listOpenOrganisations(options?: RequestOptions): Promise<OpenOrganisation[]> {
  return request('GET', '/api/open/organisations', { ...options });
}

/** Shows what a link leads to. */
export function lookAtRegistration(
  input: {
    body: RegistrationSecret;
  },
  options?: RequestOptions,
): Promise<OpenRegistration> {
  return request('POST', '/api/open/registrations/look', { body: input.body, ...options });
}

/**
 * Begins to sign up.
 *
 * A link goes to the address. The answer is the same whether the address has an account or not.
 */
export function register(
  input: {
    body: RegistrationIn;
  },
  options?: RequestOptions,
): Promise<void> {
  return request('POST', '/api/open/registrations', { body: input.body, ...options });
}

/**
 * Sets whether people may sign up for an organisation by themselves.
 *
 * Off until somebody allows it. With domains, only addresses of exactly these.
 */
export function updateRegistrationSetting(
  input: {
    /** The organisation's id. */
    organisation_id: string;
    body: RegistrationSetting;
  },
  options?: RequestOptions,
): Promise<RegistrationSetting> {
  return request('PUT', `/api/organisations/${encodeURIComponent(input.organisation_id)}/registration`, { body: input.body, ...options });
}
