/**
 * Work names its course by title only. The catalogue says which course that is, and in which language it is shown to
 * this reader, so that titles and questions are read out in the language they are written in.
 */
import { listCourses } from '../../../lib/api/generated';
import type { CourseSummary, Language } from '../../../lib/api/generated';

export type CourseByTitle = (title: string) => CourseSummary | undefined;

/** Before the catalogue is there, and when it cannot be had: everything works without it. */
export const unknownCourses: CourseByTitle = () => undefined;

export async function coursesByTitle(language: Language, signal?: AbortSignal): Promise<CourseByTitle> {
  const courses = await listCourses({ language }, { signal }).catch(() => []);
  const byTitle = new Map(courses.map((course) => [course.title, course]));
  return (title) => byTitle.get(title);
}
