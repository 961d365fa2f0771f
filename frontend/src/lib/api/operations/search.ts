// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  CourseSearch,
  Language,
} from '../generated';

/**
 * Find courses.
 *
 * By the words of their titles, summaries, skills, headings and lessons, in the language that the reader would read them in.
 * Capitals and accents make no difference; other forms of a word, words that begin with it, and small slips are found too.
 * Without words, the whole catalogue by title. What tests ask, and whether an answer is right, is never searched.
 */
export function searchCourses(
  input: {
    /** The reader's language. */
    language?: Language;
    /** What is looked for; of more than twelve words the first twelve count. */
    q?: string;
    /** A skill that the course teaches, such as `digcomp-2.2:4.1`. */
    skill?: string;
    /** A level at which the course teaches that skill, or any. */
    level?: number;
    /** Whom the course is for, such as `civil-servant`. */
    audience?: string;
    /** A language that the course can be taken in. */
    lesson_language?: Language;
    /** The course takes at most so many minutes. */
    max_minutes?: number;
    /** Courses per page. */
    limit?: number;
    /** The `next` of the page before. */
    cursor?: string;
  } = {},
  options?: RequestOptions,
): Promise<CourseSearch> {
  return request('GET', '/api/course-search', { query: { language: input.language, q: input.q, skill: input.skill, level: input.level, audience: input.audience, lesson_language: input.lesson_language, max_minutes: input.max_minutes, limit: input.limit, cursor: input.cursor }, ...options });
}
