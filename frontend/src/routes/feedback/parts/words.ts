/** What threads are called on the learner's pages and the trainer's alike. */
import type { FeedbackItem } from '../../../lib/api/generated';
import { t } from '../../../lib/i18n/i18n.svelte';

export const LONGEST_TEXT = 4000;

export function kindWord({ kind }: Pick<FeedbackItem, 'kind'>): string {
  return t(`thread-${kind}`);
}

/** A mended mistake is closed; that it is mended is what matters. */
export function stateWord({ state, mended_at }: Pick<FeedbackItem, 'state' | 'mended_at'>): string {
  return mended_at && state === 'closed' ? t('thread-mended') : t(`thread-state-${state}`);
}

/** Where in the course it is about, for who learns and for who teaches. */
export function placeAddress(item: FeedbackItem, forTrainer: boolean): string {
  const slug = encodeURIComponent(item.course_slug);
  const course = forTrainer ? `/author/courses/${slug}/preview` : `/courses/${slug}`;
  if (!item.lesson) return course;
  const lesson = encodeURIComponent(item.lesson);
  const path = forTrainer ? `${course}/${lesson}?language=${item.language}` : `${course}/lessons/${lesson}`;
  return item.block ? `${path}#block-${item.block}` : path;
}
