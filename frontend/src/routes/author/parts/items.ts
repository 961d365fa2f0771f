/** Which questions are shown, and in which order. Pure. */
import type { Item } from '../../../lib/api/generated';

export const SORTS = ['flags', 'answers', 'difficulty', 'discrimination', 'question'] as const;
export type Sort = (typeof SORTS)[number];

export interface View {
  /** A course's name in addresses; all without one. */
  course: string;
  /** What is looked for. */
  look: string;
  sort: string;
}

export function readView(query: URLSearchParams): View {
  const sort = query.get('sort') ?? '';
  return {
    course: query.get('course') ?? '',
    look: query.get('look') ?? '',
    sort: SORTS.some((known) => known === sort) ? sort : 'flags',
  };
}

export function itemAddress(item: Pick<Item, 'course_slug' | 'question'>): string {
  return `/author/questions/${encodeURIComponent(item.course_slug)}/${encodeURIComponent(item.question)}`;
}

function isWanted(item: Item, { course, look }: View): boolean {
  if (course && item.course_slug !== course) return false;
  if (look === 'flagged') return item.flags.length > 0;
  if (look === 'translation') return item.flags.includes('translation');
  if (look === 'calibrated') return item.parameters !== undefined;
  return true;
}

/** What is known comes before what is not. */
function known(one: number | undefined, other: number | undefined): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  return one - other;
}

export function selected(items: readonly Item[], view: View, compare: (one: string, other: string) => number): Item[] {
  const by: Record<Sort, (one: Item, other: Item) => number> = {
    flags: (one, other) => other.flags.length - one.flags.length,
    answers: (one, other) => (other.answers ?? -1) - (one.answers ?? -1),
    difficulty: (one, other) => known(one.difficulty, other.difficulty),
    discrimination: (one, other) => known(one.discrimination, other.discrimination),
    question: (one, other) => compare(one.prompt_html, other.prompt_html),
  };
  const order = by[view.sort as Sort];
  return items
    .filter((item) => isWanted(item, view))
    .sort((one, other) => order(one, other) || compare(one.question, other.question));
}
