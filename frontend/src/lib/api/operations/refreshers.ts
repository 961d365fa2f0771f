// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  Language,
  RefresherAnswerIn,
  RefresherChoice,
  RefresherSession,
  RefresherVerdict,
  Refreshers,
} from '../generated';

/**
 * Answer a refresher.
 *
 * The answer is judged at once, written down once, and says when the question is asked again. It may be sent later and again
 * with the same id: it counts once and gives the same verdict. An answer to a question that is not due any more, because
 * another device was faster, is judged and changes nothing.
 */
export function answerRefresher(
  input: {
    body: RefresherAnswerIn;
  },
  options?: RequestOptions,
): Promise<RefresherVerdict> {
  return request('POST', '/api/refreshers/answers', { body: input.body, ...options });
}

/** Pause, stop or take up the refreshers of a course. */
export function chooseCourseRefreshers(
  input: {
    /** The completed enrolment. */
    enrolment_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: RefresherChoice;
  },
  options?: RequestOptions,
): Promise<Refreshers> {
  return request('PUT', `/api/refreshers/courses/${encodeURIComponent(input.enrolment_id)}`, { query: { language: input.language }, body: input.body, ...options });
}

/**
 * Pause, stop or take up all refreshers.
 *
 * What each course's own setting says is kept and holds again afterwards.
 */
export function chooseRefreshers(
  input: {
    /** The language of titles in the answer. */
    language?: Language;
    body: RefresherChoice;
  },
  options?: RequestOptions,
): Promise<Refreshers> {
  return request('PUT', '/api/refreshers', { query: { language: input.language }, body: input.body, ...options });
}

/**
 * List the questions of today.
 *
 * In their order, at most as many as one person is asked in a day, without their keys. What was answered today is not among
 * them any more, on whatever device.
 */
export function getRefresherSession(
  input: {
    /** The language of questions and titles. */
    language?: Language;
  } = {},
  options?: RequestOptions,
): Promise<RefresherSession> {
  return request('GET', '/api/refreshers/today', { query: { language: input.language }, ...options });
}

/**
 * Show the own refreshers.
 *
 * How many questions are asked today, when the next ones are, and each completed course with what keeps its evidence fresh.
 */
export function getRefreshers(
  input: {
    /** The language of titles. */
    language?: Language;
  } = {},
  options?: RequestOptions,
): Promise<Refreshers> {
  return request('GET', '/api/refreshers', { query: { language: input.language }, ...options });
}
