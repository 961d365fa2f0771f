/** What a trainer gives for a piece of work: the points per criterion, a comment, and what they come to. Pure. */
import type { MarkIn, Work, WorkQuestion } from '../../../lib/api/generated';

export interface MarkDraft {
  /** The chosen points, in the rubric's order; `null` where nothing is chosen yet. */
  criteria: (number | null)[];
  comment: string;
}

/** By question. */
export type MarkDrafts = Record<string, MarkDraft>;

export interface Gap {
  question: string;
  /** Its place in the rubric, from 0. */
  criterion: number;
}

export function isAnswered({ answer, files }: WorkQuestion): boolean {
  return files.length > 0 || Object.values(answer ?? {}).some((part) => part.length > 0);
}

/** Whether a trainer gives points for the answer. What was not handed in is worth nothing and needs no mark. */
export function isToMark(asked: WorkQuestion): boolean {
  return asked.question.judged === 'trainer' && asked.question.rubric.length > 0 && isAnswered(asked);
}

/** What was given so far. */
export function draftsOf(work: Work): MarkDrafts {
  return Object.fromEntries(
    work.questions.filter(isToMark).map(({ question, marking }) => [
      question.key,
      {
        criteria: question.rubric.map((_, index) => marking?.criteria[index]?.points ?? null),
        comment: marking?.comment ?? '',
      },
    ]),
  );
}

/** Drafts that were kept, as far as they fit the work; nothing when none does. */
export function fitting(work: Work, kept: unknown): MarkDrafts | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const own = draftsOf(work);
  let found = false;
  for (const { question } of work.questions.filter(isToMark)) {
    const draft = (kept as Partial<MarkDrafts>)[question.key];
    if (typeof draft?.comment !== 'string' || draft.criteria?.length !== question.rubric.length) continue;
    const fits = question.rubric.every(({ levels }, index) => {
      const points = draft.criteria[index];
      return points === null || levels.some((level) => level.points === points);
    });
    if (!fits) continue;
    own[question.key] = { criteria: [...draft.criteria], comment: draft.comment };
    found = true;
  }
  return found ? own : undefined;
}

/** The criteria without points, in the order of the page. */
export function gaps(work: Work, drafts: MarkDrafts): Gap[] {
  return work.questions.filter(isToMark).flatMap(({ question }) =>
    question.rubric.flatMap((_, criterion) => {
      const open = (drafts[question.key]?.criteria[criterion] ?? null) === null;
      return open ? [{ question: question.key, criterion }] : [];
    }),
  );
}

/** What the answer to a question is worth with these marks. */
export function pointsOf(asked: WorkQuestion, drafts: MarkDrafts): number {
  if (!isToMark(asked)) return asked.points;
  return (drafts[asked.question.key]?.criteria ?? []).reduce<number>((sum, points) => sum + (points ?? 0), 0);
}

export function totalOf(work: Work, drafts: MarkDrafts): { points: number; max: number } {
  const points = work.questions.reduce((sum, asked) => sum + pointsOf(asked, drafts), 0);
  const max = work.questions.reduce((sum, { max_points }) => sum + max_points, 0);
  // Thousandths, as the server counts: sums of thirds must not show their tails.
  return { points: Math.round(points * 1000) / 1000, max };
}

/** For the server; every criterion has its points. */
export function marksOf(work: Work, drafts: MarkDrafts): MarkIn[] {
  return work.questions.filter(isToMark).map(({ question: { key } }) => {
    const comment = drafts[key]?.comment.trim();
    return {
      question: key,
      criteria: (drafts[key]?.criteria ?? []).map((points) => points ?? 0),
      ...(comment ? { comment } : {}),
    };
  });
}

/** Whole days since something was handed in. */
export function daysSince(moment: string, now: number = Date.now()): number {
  return Math.max(0, Math.floor((now - Date.parse(moment)) / 86_400_000));
}
