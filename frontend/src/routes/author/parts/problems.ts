/** A course's problems: which are shown, and how their messages read. Pure. */
import type { CourseProblem } from '../../../lib/api/generated';

/** Empty means: not narrowed. */
export interface ProblemFilter {
  severity: string;
  file: string;
  rule: string;
}

export const EVERYTHING: ProblemFilter = { severity: '', file: '', rule: '' };

export function filterIn(query: URLSearchParams): ProblemFilter {
  const read = (name: string) => query.get(name) ?? '';
  return { severity: read('severity'), file: read('file'), rule: read('rule') };
}

export function fits(problem: CourseProblem, filter: ProblemFilter): boolean {
  return (
    (!filter.severity || problem.severity === filter.severity) &&
    (!filter.file || problem.file === filter.file) &&
    (!filter.rule || problem.rule === filter.rule)
  );
}

/** What can be chosen in a filter: each value once, in order. */
export function valuesOf(problems: readonly CourseProblem[], field: 'file' | 'rule'): string[] {
  return [...new Set(problems.map((problem) => problem[field]))].sort();
}

/** A message's words, and what stands between backticks: names and commands that are typed as they are. */
export function pieces(message: string): { text: string; code: boolean }[] {
  return message
    .split(/`([^`]+)`/)
    .map((text, index) => ({ text, code: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
