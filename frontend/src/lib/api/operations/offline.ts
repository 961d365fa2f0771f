// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  CoursePackage,
  Language,
  PracticeKeys,
  UploadIn,
  UploadState,
} from '../generated';

/**
 * Begin an upload in parts.
 *
 * For a question that is answered by files, in an open attempt, with the same limits as a file that is sent at once. Where
 * the same file stopped half-way before, that upload is gone on with.
 */
export function beginUpload(
  input: {
    /** The attempt. */
    attempt_id: string;
    body: UploadIn;
  },
  options?: RequestOptions,
): Promise<UploadState> {
  return request('POST', `/api/attempts/${encodeURIComponent(input.attempt_id)}/uploads`, { body: input.body, ...options });
}

/**
 * Give an upload up.
 *
 * What has come of it is removed. A file that it became stays.
 */
export function cancelUpload(
  input: {
    /** The upload. */
    upload_id: string;
  },
  options?: RequestOptions,
): Promise<void> {
  return request('DELETE', `/api/uploads/${encodeURIComponent(input.upload_id)}`, { ...options });
}

/**
 * Show what belongs to a course.
 *
 * All lessons and files of the version that its people follow, as they are in one language, with their sizes: what a device
 * keeps to read and practise without a network.
 */
export function getCoursePackage(
  input: {
    /** The course's name in addresses. */
    slug: string;
    /** The reader's language. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<CoursePackage> {
  return request('GET', `/api/courses/${encodeURIComponent(input.slug)}/package`, { query: { language: input.language }, ...options });
}

/**
 * Fetch the keys of a course's practice questions.
 *
 * What is right in the questions of its lessons, and what the author says to answers, so that practice is judged without a
 * network. Tests, banks and assignments are no part of it, nor is any version but the one that the course's people follow.
 * What the server says of the same answer later counts.
 */
export function getPracticeKeys(
  input: {
    /** The course's name in addresses. */
    slug: string;
    /** The version's hash. */
    version: string;
    /** The reader's language. */
    language: Language;
  },
  options?: RequestOptions,
): Promise<PracticeKeys> {
  return request('GET', `/api/courses/${encodeURIComponent(input.slug)}/versions/${encodeURIComponent(input.version)}/practice/${encodeURIComponent(input.language)}`, { ...options });
}

/** Show how far an upload has come. */
export function getUpload(
  input: {
    /** The upload. */
    upload_id: string;
  },
  options?: RequestOptions,
): Promise<UploadState> {
  return request('GET', `/api/uploads/${encodeURIComponent(input.upload_id)}`, { ...options });
}

/**
 * Send a part of a file.
 *
 * The body is the part itself: as many bytes as the upload says, or what is left. It is safe when this returns; with the last
 * part the file is. A part that begins elsewhere than at the first byte that is missing is a conflict: ask how far it is.
 */
export function sendUploadPart(
  input: {
    /** The upload. */
    upload_id: string;
    /** Where in the file the part begins. */
    offset: number;
  },
  options?: RequestOptions,
): Promise<UploadState> {
  return request('PATCH', `/api/uploads/${encodeURIComponent(input.upload_id)}`, { query: { offset: input.offset }, ...options });
}
