// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  CoursePackage,
  Language,
  PracticeKeys,
} from '../generated';

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
