/** Courses and the problems found in their folders, put together. Pure. */
import type { CourseProblem, CourseSummary } from '../../../lib/api/generated';

/**
 * `live`: learners see it, nothing to mend. `live-problems`: learners see it, there are warnings. `live-stopped`: a
 * change is held back by an error, learners see the version before. `stopped`: nothing is published.
 */
export type FolderState = 'live' | 'live-problems' | 'live-stopped' | 'stopped';

export interface Folder {
  name: string;
  course?: CourseSummary;
  state: FolderState;
  errors: number;
  warnings: number;
  files: { file: string; problems: readonly CourseProblem[] }[];
}

export function foldersOf(
  courses: readonly CourseSummary[],
  problems: readonly CourseProblem[],
  compare: (a: string, b: string) => number,
): Folder[] {
  const names = new Set([...courses.map(({ slug }) => slug), ...problems.map(({ folder }) => folder)]);
  const folders = [...names].map((name): Folder => {
    const course = courses.find(({ slug }) => slug === name);
    const own = problems.filter(({ folder }) => folder === name);
    const errors = own.filter(({ severity }) => severity === 'error').length;
    const warnings = own.length - errors;
    return { name, course, state: stateOf(Boolean(course), errors, warnings), errors, warnings, files: filesOf(own) };
  });
  // What needs work first: it is why a trainer comes here.
  return folders.sort(
    (a, b) =>
      b.errors - a.errors || b.warnings - a.warnings || compare(a.course?.title ?? a.name, b.course?.title ?? b.name),
  );
}

function stateOf(published: boolean, errors: number, warnings: number): FolderState {
  if (errors > 0) return published ? 'live-stopped' : 'stopped';
  if (!published) return 'stopped';
  return warnings > 0 ? 'live-problems' : 'live';
}

/** Problems by file, in the order of its lines. */
export function filesOf(problems: readonly CourseProblem[]): Folder['files'] {
  const names = [...new Set(problems.map(({ file }) => file))].sort();
  return names.map((file) => ({
    file,
    problems: problems
      .filter((problem) => problem.file === file)
      .toSorted((a, b) => a.line - b.line || a.column - b.column),
  }));
}
