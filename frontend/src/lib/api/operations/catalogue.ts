// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  CourseProblem,
  CourseSummary,
  CourseTranslations,
  CourseVersion,
  Language,
  WithdrawalIn,
} from '../generated';

/**
 * Fetch a media file.
 *
 * A picture, film, sound or attachment of a lesson, addressed by the hash of its source. A picture is served upright, at most
 * 1920 pixels long and without what its camera noted; other files as they are. It may be asked for in part with `Range`,
 * held against `If-Range`, unless it is text. It never changes, so a client keeps it for ever.
 */
export function getMedia(
  input: {
    /** The source's hash, a dot and its ending. */
    file: string;
    /** How many pixels across are enough; up to 800 a smaller picture is served where there is one. */
    width?: number;
  },
  options?: RequestOptions,
): Promise<Blob> {
  return request('GET', `/api/media/${encodeURIComponent(input.file)}`, { query: { width: input.width }, answer: 'blob', ...options });
}

/**
 * List what is wrong in the course folders.
 *
 * The findings of the last publishing, by folder, file and line. A course with an error is not published; the version
 * before it stays live.
 */
export function listCourseProblems(options?: RequestOptions): Promise<CourseProblem[]> {
  return request('GET', '/api/course-problems', { ...options });
}

/**
 * Show how far a course is translated.
 *
 * Lesson by lesson and language by language, with the sections that are missing or older than their source. Banks are
 * listed too: their questions are translated like all others.
 */
export function listCourseTranslations(
  input: {
    /** The course's name in addresses. */
    slug: string;
  },
  options?: RequestOptions,
): Promise<CourseTranslations> {
  return request('GET', `/api/courses/${encodeURIComponent(input.slug)}/translations`, { ...options });
}

/**
 * List the versions of a course.
 *
 * Newest first, with how many people each concerns.
 */
export function listCourseVersions(
  input: {
    /** The course's name in addresses. */
    slug: string;
  },
  options?: RequestOptions,
): Promise<CourseVersion[]> {
  return request('GET', `/api/courses/${encodeURIComponent(input.slug)}/versions`, { ...options });
}

/**
 * List the courses of the catalogue.
 *
 * Titles and summaries are in the language asked for where the course has it, else in the course's source language,
 * which `language` names. The filters narrow the list; without any, it is the whole catalogue.
 */
export function listCourses(
  input: {
    /** The reader's language. */
    language?: Language;
    /** Words that the title or the summary contains. */
    q?: string;
    /** A skill that the course teaches, such as `digcomp-2.2:4.1`. */
    skill?: string;
    /** Whom the course is for, such as `civil-servant`. */
    audience?: string;
  } = {},
  options?: RequestOptions,
): Promise<CourseSummary[]> {
  return request('GET', '/api/courses', { query: { language: input.language, q: input.q, skill: input.skill, audience: input.audience }, ...options });
}

/**
 * Bring a withdrawn version of a course back.
 *
 * It becomes live unless a newer version is. Restoring a version that stands changes nothing.
 */
export function restoreCourseVersion(
  input: {
    /** The course's name in addresses. */
    slug: string;
    /** The version's hash. */
    version: string;
  },
  options?: RequestOptions,
): Promise<CourseVersion> {
  return request('POST', `/api/courses/${encodeURIComponent(input.slug)}/versions/${encodeURIComponent(input.version)}/restore`, { ...options });
}

/**
 * Withdraw a version of a course.
 *
 * If it is live, the newest version that is not withdrawn becomes live. When there is none, the course leaves the catalogue
 * and nobody can begin it; its people keep their records and finish it with this version. Publishing the same content again
 * does not bring it back. Withdrawing it again changes nothing.
 */
export function withdrawCourseVersion(
  input: {
    /** The course's name in addresses. */
    slug: string;
    /** The version's hash. */
    version: string;
    body: WithdrawalIn;
  },
  options?: RequestOptions,
): Promise<CourseVersion> {
  return request('POST', `/api/courses/${encodeURIComponent(input.slug)}/versions/${encodeURIComponent(input.version)}/withdraw`, { body: input.body, ...options });
}
