// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  CourseRatings,
  FeedbackAnswerIn,
  FeedbackIn,
  FeedbackKind,
  FeedbackMessageIn,
  FeedbackSeenIn,
  FeedbackState,
  FeedbackThread,
  FeedbackUnread,
  Language,
  OwnRating,
  Page_FeedbackItem,
  RatingIn,
} from '../generated';

/**
 * Answer a thread, close it, or say that a mistake was mended.
 *
 * Who began it is told. Nobody answers herself.
 */
export function answerFeedback(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The thread. */
    thread_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: FeedbackAnswerIn;
  },
  options?: RequestOptions,
): Promise<FeedbackThread> {
  return request('POST', `/api/organisations/${encodeURIComponent(input.organisation_id)}/feedback/${encodeURIComponent(input.thread_id)}/messages`, { query: { language: input.language }, body: input.body, ...options });
}

/** Count the own threads with something new. */
export function countMyUnreadFeedback(options?: RequestOptions): Promise<FeedbackUnread> {
  return request('GET', '/api/feedback/unread', { ...options });
}

/** Count the threads with something new for the trainers. */
export function countUnreadFeedback(
  input: {
    /** The organisation. */
    organisation_id: string;
  },
  options?: RequestOptions,
): Promise<FeedbackUnread> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/feedback/unread`, { ...options });
}

/** Show the own rating of a course. */
export function getCourseRating(
  input: {
    /** The enrolment. */
    enrolment_id: string;
  },
  options?: RequestOptions,
): Promise<OwnRating> {
  return request('GET', `/api/enrolments/${encodeURIComponent(input.enrolment_id)}/rating`, { ...options });
}

/**
 * Show how a course is rated.
 *
 * How often each rating was given in the whole consortium, once there are five.
 */
export function getCourseRatings(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The course's name in addresses. */
    slug: string;
  },
  options?: RequestOptions,
): Promise<CourseRatings> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/courses/${encodeURIComponent(input.slug)}/ratings`, { ...options });
}

/** Read a thread. */
export function getFeedback(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The thread. */
    thread_id: string;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<FeedbackThread> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/feedback/${encodeURIComponent(input.thread_id)}`, { query: { language: input.language }, ...options });
}

/** Read an own thread. */
export function getMyFeedback(
  input: {
    /** The thread. */
    thread_id: string;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<FeedbackThread> {
  return request('GET', `/api/feedback/${encodeURIComponent(input.thread_id)}`, { query: { language: input.language }, ...options });
}

/**
 * Ask the trainers, or report a mistake.
 *
 * Begins a thread about the course of an enrolment. The trainers of the organisation on whose behalf she learns read it, and
 * nobody else. Its id is made by the client, so that a repeat begins one thread.
 */
export function giveFeedback(
  input: {
    /** The enrolment. */
    enrolment_id: string;
    body: FeedbackIn;
  },
  options?: RequestOptions,
): Promise<FeedbackThread> {
  return request('POST', `/api/enrolments/${encodeURIComponent(input.enrolment_id)}/feedback`, { body: input.body, ...options });
}

/**
 * List what the organisation's people ask and report.
 *
 * The latest changed first. The caller's own threads are left out.
 */
export function listFeedback(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** Mistakes or questions only. */
    kind?: FeedbackKind;
    /** Of one state only. */
    state?: FeedbackState;
    /** Of one course only: its name in addresses. */
    course?: string;
    /** Where the page before ended. */
    cursor?: string;
    /** Rows per page. */
    limit?: number;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<Page_FeedbackItem> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/feedback`, { query: { kind: input.kind, state: input.state, course: input.course, cursor: input.cursor, limit: input.limit, language: input.language }, ...options });
}

/**
 * List the own questions and reports.
 *
 * The latest changed first.
 */
export function listMyFeedback(
  input: {
    /** Of one course only: its name in addresses. */
    course?: string;
    /** Where the page before ended. */
    cursor?: string;
    /** Rows per page. */
    limit?: number;
    /** The language of titles. */
    language?: Language;
  } = {},
  options?: RequestOptions,
): Promise<Page_FeedbackItem> {
  return request('GET', '/api/feedback', { query: { course: input.course, cursor: input.cursor, limit: input.limit, language: input.language }, ...options });
}

/**
 * Note how far the trainers have read a thread.
 *
 * It never goes back, and counts for all trainers of the organisation.
 */
export function markFeedbackSeen(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The thread. */
    thread_id: string;
    body: FeedbackSeenIn;
  },
  options?: RequestOptions,
): Promise<FeedbackUnread> {
  return request('PUT', `/api/organisations/${encodeURIComponent(input.organisation_id)}/feedback/${encodeURIComponent(input.thread_id)}/seen`, { body: input.body, ...options });
}

/**
 * Note how far an own thread was read.
 *
 * It never goes back.
 */
export function markMyFeedbackSeen(
  input: {
    /** The thread. */
    thread_id: string;
    body: FeedbackSeenIn;
  },
  options?: RequestOptions,
): Promise<FeedbackUnread> {
  return request('PUT', `/api/feedback/${encodeURIComponent(input.thread_id)}/seen`, { body: input.body, ...options });
}

/**
 * Rate a course.
 *
 * One rating per enrolment, which may be changed. Trainers see how often each was given, from five ratings on, and never
 * by whom.
 */
export function rateCourse(
  input: {
    /** The enrolment. */
    enrolment_id: string;
    body: RatingIn;
  },
  options?: RequestOptions,
): Promise<OwnRating> {
  return request('PUT', `/api/enrolments/${encodeURIComponent(input.enrolment_id)}/rating`, { body: input.body, ...options });
}

/**
 * Write again in an own thread.
 *
 * It waits for the trainers again, also when it was closed.
 */
export function writeFeedbackMessage(
  input: {
    /** The thread. */
    thread_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: FeedbackMessageIn;
  },
  options?: RequestOptions,
): Promise<FeedbackThread> {
  return request('POST', `/api/feedback/${encodeURIComponent(input.thread_id)}/messages`, { query: { language: input.language }, body: input.body, ...options });
}
