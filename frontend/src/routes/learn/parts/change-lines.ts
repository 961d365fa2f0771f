/** What changed in a course, as lines for its learners: the questions of a lesson are counted, not listed. */
import type { CourseChange } from '../../../lib/api/generated';
import { has, t } from '../../../lib/i18n/i18n.svelte';

export interface ChangeLine {
  words: string;
  /** Sections and numbers, as the course names them. */
  detail?: string;
}

export function changeLines(items: readonly CourseChange[]): ChangeLine[] {
  const counted = new Map<string, { item: CourseChange; count: number }>();
  for (const [index, item] of items.entries()) {
    const key = item.question === undefined ? String(index) : `${item.kind} ${item.lesson ?? ''}`;
    const known = counted.get(key);
    if (known) known.count += 1;
    else counted.set(key, { item, count: 1 });
  }
  return [...counted.values()].map(({ item, count }) => {
    const key = `change-${item.kind}`;
    const values = { title: item.title, count };
    return {
      words: has(key) ? t(key, values) : t('change-other', values),
      detail: item.question === undefined ? item.detail : undefined,
    };
  });
}
