// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  Account,
  AccountPatch,
  AnswerIn,
  Attempt,
  Course,
  CourseChanges,
  Enrolment,
  Language,
  Lesson,
  LessonProgress,
  LessonState,
  ProgressIn,
  SignInIn,
  Verdict,
} from '../generated';

/**
 * Answer a practice question.
 *
 * The answer is judged at once and is on disk when this returns. It may be sent again with the same id: it counts once
 * and gives the same verdict.
 */
export function answerQuestion(
  input: {
    /** The enrolment. */
    enrolment_id: string;
    /** The lesson's key. */
    lesson: string;
    body: AnswerIn;
  },
  options?: RequestOptions,
): Promise<Verdict> {
  return request('POST', `/api/enrolments/${encodeURIComponent(input.enrolment_id)}/lessons/${encodeURIComponent(input.lesson)}/answers`, { body: input.body, ...options });
}

/**
 * Compare two versions of a course.
 *
 * What changed for learners from the version `since` to this one, in the language asked for. Of the questions of tests only
 * the keys are named.
 */
export function compareCourseVersions(
  input: {
    /** The course's name in addresses. */
    slug: string;
    /** The hash of the version after. */
    version: string;
    /** The hash of the version before. */
    since: string;
    /** The reader's language. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<CourseChanges> {
  return request('GET', `/api/courses/${encodeURIComponent(input.slug)}/versions/${encodeURIComponent(input.version)}/changes`, { query: { since: input.since, language: input.language }, ...options });
}

/**
 * Shows who is signed in.
 *
 * The person, and her current memberships with their roles. Programs' tokens get 403.
 */
export function getAccount(options?: RequestOptions): Promise<Account> {
  return request('GET', '/api/account', { ...options });
}

/**
 * Show an attempt.
 *
 * What it asks, the answers and files so far and, once it was judged, the result. An attempt whose time is over has been
 * handed in by the server.
 */
export function getAttempt(
  input: {
    /** The attempt. */
    attempt_id: string;
    /** The language of the questions. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<Attempt> {
  return request('GET', `/api/attempts/${encodeURIComponent(input.attempt_id)}`, { query: { language: input.language }, ...options });
}

/**
 * Show a course.
 *
 * Its live version: what it teaches, its lessons, and what completing it takes. A course of which every version was
 * withdrawn is listed no more and cannot be begun; its people still find it here, as it was last.
 */
export function getCourse(
  input: {
    /** The course's name in addresses. */
    slug: string;
    /** The reader's language. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<Course> {
  return request('GET', `/api/courses/${encodeURIComponent(input.slug)}`, { query: { language: input.language }, ...options });
}

/**
 * Read a lesson.
 *
 * The content of a lesson, test or assignment in one version. It never changes, so a client keeps it for ever. Where the lesson is
 * not translated, the text is in the course's source language, which `language` names. Answer keys are never part of it, nor are a test's questions: they come with an attempt.
 */
export function getLesson(
  input: {
    /** The course's name in addresses. */
    slug: string;
    /** The version's hash. */
    version: string;
    /** The lesson's key. */
    lesson: string;
    /** The reader's language. */
    language: Language;
  },
  options?: RequestOptions,
): Promise<Lesson> {
  return request('GET', `/api/courses/${encodeURIComponent(input.slug)}/versions/${encodeURIComponent(input.version)}/lessons/${encodeURIComponent(input.lesson)}/${encodeURIComponent(input.language)}`, { ...options });
}

/**
 * Show where one is in a lesson.
 *
 * The block to resume at, the latest practice answers with their verdicts, and one's own notes.
 */
export function getLessonState(
  input: {
    /** The enrolment. */
    enrolment_id: string;
    /** The lesson's key. */
    lesson: string;
    /** The language of feedback. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<LessonState> {
  return request('GET', `/api/enrolments/${encodeURIComponent(input.enrolment_id)}/lessons/${encodeURIComponent(input.lesson)}`, { query: { language: input.language }, ...options });
}

/**
 * List the own enrolments.
 *
 * Newest first, with progress, attempts and completion of each; courses that were left are not listed. With `course`, only
 * those on one course: one for each organisation on whose behalf she takes it. Of a course that was renewed the latest
 * period is listed; with `earlier`, those before it too.
 */
export function listEnrolments(
  input: {
    /** The language of titles. */
    language?: Language;
    /** The name of a course in addresses. */
    course?: string;
    /** Also what was renewed since. */
    earlier?: boolean;
  } = {},
  options?: RequestOptions,
): Promise<Enrolment[]> {
  return request('GET', '/api/enrolments', { query: { language: input.language, course: input.course, earlier: input.earlier }, ...options });
}

/**
 * Note where one is in a lesson.
 *
 * A finished lesson stays finished. When it was the last thing missing, the course is completed.
 */
export function saveLessonProgress(
  input: {
    /** The enrolment. */
    enrolment_id: string;
    /** The lesson's key. */
    lesson: string;
    body: ProgressIn;
  },
  options?: RequestOptions,
): Promise<LessonProgress> {
  return request('PUT', `/api/enrolments/${encodeURIComponent(input.enrolment_id)}/lessons/${encodeURIComponent(input.lesson)}`, { body: input.body, ...options });
}

/**
 * Signs a person in.
 *
 * Sets the session's cookie. After too many failures for one account, or from one network address, the answer is
 * 429 with `Retry-After`, also for the right password.
 */
export function signIn(
  input: {
    body: SignInIn;
  },
  options?: RequestOptions,
): Promise<Account> {
  return request('POST', '/api/sign-in', { body: input.body, ...options });
}

/**
 * Signs the caller out.
 *
 * Ends the session that the cookie belongs to; sessions on other devices go on.
 */
export function signOut(options?: RequestOptions): Promise<void> {
  return request('POST', '/api/sign-out', { ...options });
}

/**
 * Changes the own account.
 *
 * What the body does not name stays as it is.
 */
export function updateAccount(
  input: {
    body: AccountPatch;
  },
  options?: RequestOptions,
): Promise<Account> {
  return request('PATCH', '/api/account', { body: input.body, ...options });
}
