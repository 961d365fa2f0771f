/** A course as its authors know it, whether learners see it or not. */
import { ApiProblem } from '../../../lib/api/client';
import { getCourse, listCourseProblems, listCourses, listCourseVersions } from '../../../lib/api/generated';
import type { CourseProblem, CourseSummary, CourseVersion, Language } from '../../../lib/api/generated';

export interface AuthorCourse {
  slug: string;
  title: string;
  /** The language of the title; absent where there is only the folder's name. */
  language?: Language;
  /** Whether learners find it in the catalogue. */
  listed: boolean;
  /** The version to read: the live one or, when all are withdrawn, the one with which its people finish. */
  readable?: CourseSummary;
  /** Empty before the first one is published. */
  versions: CourseVersion[];
  problems: CourseProblem[];
}

export async function loadCourse(slug: string, language: Language): Promise<AuthorCourse> {
  const [courses, all, versions] = await Promise.all([
    listCourses({ language }),
    listCourseProblems(),
    listCourseVersions({ slug }).catch(whenMissing),
  ]);
  const listed = courses.find((course) => course.slug === slug);
  const problems = all.filter(({ folder }) => folder === slug);
  // A folder that was never published has problems and no versions; what has neither does not exist.
  if (versions instanceof ApiProblem && !listed && problems.length === 0) throw versions;
  const published = versions instanceof ApiProblem ? [] : versions;
  const readable = listed ?? (published.length > 0 ? await getCourse({ slug, language }) : undefined);
  return {
    slug,
    title: readable?.title ?? slug,
    language: readable?.language,
    listed: listed !== undefined,
    readable,
    versions: published,
    problems,
  };
}

function whenMissing(error: unknown): ApiProblem {
  if (error instanceof ApiProblem && error.problem.status === 404) return error;
  throw error;
}
