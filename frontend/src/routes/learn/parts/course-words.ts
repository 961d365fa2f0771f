/** Words for levels, audiences and rules, the same on every page. */
import type { Course } from '../../../lib/api/generated';
import { has, percent, t } from '../../../lib/i18n/i18n.svelte';

/** DigComp describes eight levels; a longer scale would be read by its number alone. */
export function levelMeaning(level: number): string | undefined {
  return has(`level-meaning-${level}`) ? t(`level-meaning-${level}`) : undefined;
}

export function audienceName(audience: string): string {
  return has(`audience-${audience}`) ? t(`audience-${audience}`) : audience.replaceAll('-', ' ');
}

export function completionWords(rule: Course['completion']): string[] {
  const words: string[] = [];
  if (rule.all_lessons) words.push(t('rule-all-lessons'));
  if (rule.test) words.push(t('rule-test', { share: percent(rule.pass_share) }));
  if (rule.test && rule.attempts) words.push(t('rule-attempts', { count: rule.attempts }));
  if (rule.valid_months) words.push(t('rule-valid', { months: rule.valid_months }));
  return words;
}
