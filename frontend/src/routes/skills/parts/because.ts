/** Why a level is what it is: the server's structured reasons as sentences. */
import type { PieceOfEvidence, SkillHistory } from '../../../lib/api/generated';
import { t } from '../../../lib/i18n/i18n.svelte';
import { likelyRange } from '../../../lib/skills/levels';
import { levelInSentence } from '../../../lib/skills/shown.svelte';

/** The last day of what ends at a moment: what ends at midnight held through the day before. */
export function lastDay(end: string): Date {
  return new Date(new Date(end).getTime() - 1);
}

/** How sure a level is, in a sentence, as the organisation shows levels. */
export function sureness(
  { level, uncertainty }: { level: number; uncertainty: number },
  { skill, organisation_id, scale_max }: Pick<SkillHistory, 'skill' | 'organisation_id' | 'scale_max'>,
): string {
  const range = likelyRange(level, uncertainty, scale_max);
  const [low, high] = [range.low, range.high].map((end) => levelInSentence(skill, end, organisation_id));
  return low === high ? t('sure-one') : t('sure-range', { low: low ?? '', high: high ?? '' });
}

/** "Level 3, because the test of 4 March 2026 showed level 3. No other evidence that counts shows more." */
export function because(history: SkillHistory): string[] {
  const { level, policy, evidence } = history;
  if (!level) return [evidence.length === 0 ? t('skill-nothing-text') : t('skill-none-text')];
  const sentences = [
    t(`because-${level.kind}`, {
      level: levelInSentence(history.skill, level.level, history.organisation_id),
      shown: levelInSentence(history.skill, level.shown, history.organisation_id),
      date: new Date(level.shown_at),
    }),
  ];
  if (level.confirmed_at) sentences.push(t('because-confirmed', { date: new Date(level.confirmed_at) }));
  if (level.shown > level.level) sentences.push(t('because-faded', { steps: level.shown - level.level }));
  sentences.push(policy.rule === 'latest' ? t('because-nothing-newer') : t('because-nothing-higher'));
  if (evidence.some(({ verdict }) => verdict === 'less_trusted')) sentences.push(t('because-less-trusted'));
  const { changes_at, valid_until } = level;
  if (changes_at && changes_at !== valid_until) sentences.push(t('because-changes', { date: new Date(changes_at) }));
  else if (valid_until) sentences.push(t('because-until', { date: lastDay(valid_until) }));
  return sentences;
}

/** How sure one piece of evidence is, and whether that was measured. */
export function evidenceSureness(piece: PieceOfEvidence): string {
  return t(piece.is_measured ? 'skill-sure-measured' : 'skill-sure-usual', { levels: piece.uncertainty });
}
