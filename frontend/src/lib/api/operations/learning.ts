// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  Attempt,
  AttemptGrant,
  AttemptGrantIn,
  AttemptIn,
  Enrolment,
  EnrolmentIn,
  Language,
  MarksIn,
  Page_WorkItem,
  RenewalIn,
  SavedAnswer,
  SeenVersionIn,
  TestAnswerIn,
  UploadedFile,
  UsedUpAttempts,
  Work,
  WorkFilter,
} from '../generated';

/**
 * Acknowledge a new version of a course.
 *
 * Notes that the caller has seen what changed. An enrolment never goes back to an earlier version, unless that is
 * live again.
 */
export function acknowledgeVersion(
  input: {
    /** The enrolment. */
    enrolment_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: SeenVersionIn;
  },
  options?: RequestOptions,
): Promise<Enrolment> {
  return request('PUT', `/api/enrolments/${encodeURIComponent(input.enrolment_id)}/version`, { query: { language: input.language }, body: input.body, ...options });
}

/**
 * Delete a file.
 *
 * One's own, while its attempt is open.
 */
export function deleteFile(
  input: {
    /** The file. */
    file_id: string;
  },
  options?: RequestOptions,
): Promise<void> {
  return request('DELETE', `/api/files/${encodeURIComponent(input.file_id)}`, { ...options });
}

/**
 * Download a file.
 *
 * One's own or, for a trainer of the organisation on whose behalf it was handed in, one of work that was handed in. It is
 * saved, never shown by the browser.
 */
export function downloadFile(
  input: {
    /** The file. */
    file_id: string;
  },
  options?: RequestOptions,
): Promise<Blob> {
  return request('GET', `/api/files/${encodeURIComponent(input.file_id)}`, { answer: 'blob', ...options });
}

/**
 * Enrol on a course.
 *
 * The id is made by the client, so that a repeat enrols once. Enrolling again on a course one has left takes the
 * leaving back; what was done is still there.
 */
export function enrol(
  input: {
    /** The language of titles in the answer. */
    language?: Language;
    body: EnrolmentIn;
  },
  options?: RequestOptions,
): Promise<Enrolment> {
  return request('POST', '/api/enrolments', { query: { language: input.language }, body: input.body, ...options });
}

/**
 * Show an enrolment.
 *
 * Progress per lesson, attempts and the completion.
 */
export function getEnrolment(
  input: {
    /** The enrolment. */
    enrolment_id: string;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<Enrolment> {
  return request('GET', `/api/enrolments/${encodeURIComponent(input.enrolment_id)}`, { query: { language: input.language }, ...options });
}

/**
 * Show a piece of work.
 *
 * Its questions with their rubrics, the answers and files, and the marks so far.
 */
export function getWork(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The attempt that was handed in. */
    attempt_id: string;
    /** The language of the questions. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<Work> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/work/${encodeURIComponent(input.attempt_id)}`, { query: { language: input.language }, ...options });
}

/**
 * Grant one more attempt.
 *
 * At a test whose attempts the course limits, with the reason for it. Nobody grants herself an attempt.
 */
export function grantAttempt(
  input: {
    /** The organisation. */
    organisation_id: string;
    body: AttemptGrantIn;
  },
  options?: RequestOptions,
): Promise<AttemptGrant> {
  return request('POST', `/api/organisations/${encodeURIComponent(input.organisation_id)}/attempt-grants`, { body: input.body, ...options });
}

/**
 * List who has used up her attempts.
 *
 * The organisation's people who failed a final test as often as the course allows, and cannot complete it unless they are
 * granted another attempt. The caller herself is left out.
 */
export function listUsedUpAttempts(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<UsedUpAttempts[]> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/used-up-attempts`, { query: { language: input.language }, ...options });
}

/**
 * List the work to mark.
 *
 * Tests and assignments that the organisation's people handed in, with answers that a trainer marks: what waits, the longest
 * waiting first, or what was marked, the latest first. The caller's own work is left out.
 */
export function listWorkToMark(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** What waits, when left out. */
    state?: WorkFilter;
    /** Where the page before ended. */
    cursor?: string;
    /** Rows per page. */
    limit?: number;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<Page_WorkItem> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/work`, { query: { state: input.state, cursor: input.cursor, limit: input.limit, language: input.language }, ...options });
}

/**
 * Mark a piece of work.
 *
 * Every answer that a trainer marks gets one of the rubric's points for each criterion, and a comment where there is
 * something to say. Then the attempt has its points, the course's rule is applied, and the learner gets a mail. Work may be
 * marked again to correct it; a completion that was written is not taken away by that. Nobody marks her own work.
 */
export function markWork(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The attempt that was handed in. */
    attempt_id: string;
    /** The language of the questions in the answer. */
    language?: Language;
    body: MarksIn;
  },
  options?: RequestOptions,
): Promise<Work> {
  return request('PUT', `/api/organisations/${encodeURIComponent(input.organisation_id)}/work/${encodeURIComponent(input.attempt_id)}/marks`, { query: { language: input.language }, body: input.body, ...options });
}

/**
 * Renew a completed course.
 *
 * Begins the course anew as a further enrolment, in which nothing is done yet. It is possible from sixty days before the
 * completion ends, `renewal.from` of the enrolment, and refused before. The completion there is holds until its own end; the
 * next one holds from the day on which it comes about. The id is made by the client, so that a repeat renews once; a renewal
 * that is under way already is answered with instead. Leaving it loses nothing.
 */
export function renewEnrolment(
  input: {
    /** The completed enrolment. */
    enrolment_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: RenewalIn;
  },
  options?: RequestOptions,
): Promise<Enrolment> {
  return request('POST', `/api/enrolments/${encodeURIComponent(input.enrolment_id)}/renewal`, { query: { language: input.language }, body: input.body, ...options });
}

/**
 * Save an answer of an attempt.
 *
 * It is on disk when this returns and can be changed until the attempt is handed in. What it is worth is told then. Where the
 * time is limited, an answer has five seconds to arrive after the deadline.
 */
export function saveTestAnswer(
  input: {
    /** The attempt. */
    attempt_id: string;
    /** The question's key. */
    question: string;
    body: TestAnswerIn;
  },
  options?: RequestOptions,
): Promise<SavedAnswer> {
  return request('PUT', `/api/attempts/${encodeURIComponent(input.attempt_id)}/answers/${encodeURIComponent(input.question)}`, { body: input.body, ...options });
}

/**
 * Begin a test or an assignment.
 *
 * Goes on with the open attempt when there is one. The attempt stays on the version that is live now; what it asks is drawn
 * now and stays the same, and where the time is limited, it runs from now on. An assignment that was not passed may be worked
 * on again, beginning with what was answered before; no attempt begins while another one waits to be marked.
 */
export function startAttempt(
  input: {
    /** The enrolment. */
    enrolment_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: AttemptIn;
  },
  options?: RequestOptions,
): Promise<Attempt> {
  return request('POST', `/api/enrolments/${encodeURIComponent(input.enrolment_id)}/attempts`, { query: { language: input.language }, body: input.body, ...options });
}

/**
 * Hand in a test or an assignment.
 *
 * Judges the latest answer to each question; where a trainer has to mark some, the attempt waits for that. When the course's
 * rule is fulfilled, the course is completed and the skill levels follow. Handing in again shows the same result. After the
 * deadline, what was saved in time counts.
 */
export function submitAttempt(
  input: {
    /** The attempt. */
    attempt_id: string;
    /** The language of titles in the answer. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<Attempt> {
  return request('POST', `/api/attempts/${encodeURIComponent(input.attempt_id)}/submit`, { query: { language: input.language }, ...options });
}

/**
 * Upload a file.
 *
 * For a question that is answered by files, in an open attempt. The body is the file itself. Its name's ending must be one
 * that the question accepts, and what it holds must be what the ending says; size and number are limited by the question.
 * It is stored when this returns.
 */
export function uploadFile(
  input: {
    /** The attempt. */
    attempt_id: string;
    /** The question's key. */
    question: string;
    /** What the file is called, with its ending. */
    name: string;
  },
  options?: RequestOptions,
): Promise<UploadedFile> {
  return request('POST', `/api/attempts/${encodeURIComponent(input.attempt_id)}/files`, { query: { question: input.question, name: input.name }, ...options });
}

/**
 * Leave a course.
 *
 * What was done is kept and is there again after enrolling again. A completed course cannot be left.
 */
export function withdrawEnrolment(
  input: {
    /** The enrolment. */
    enrolment_id: string;
  },
  options?: RequestOptions,
): Promise<void> {
  return request('DELETE', `/api/enrolments/${encodeURIComponent(input.enrolment_id)}`, { ...options });
}
