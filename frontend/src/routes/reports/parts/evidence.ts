/** A level in words: where it comes from, since when, until when. */
import type { CompetencyLevel } from '../../../lib/api/generated';
import { has, t } from '../../../lib/i18n/i18n.svelte';

/** "Course completed"; the server's own word when it knows a kind that this app does not know yet. */
export function evidenceName(kind: string): string {
  return has(`evidence-${kind}`) ? t(`evidence-${kind}`) : kind;
}

/** One word for the narrow cell. */
export function evidenceNote(kind: string): string {
  return has(`report-note-${kind}`) ? t(`report-note-${kind}`) : kind;
}

/** "Test, 3 May 2026, valid until 3 May 2028" */
export function evidenceSentence(level: CompetencyLevel): string {
  const kind = evidenceName(level.kind);
  const date = new Date(level.observed_at);
  if (!level.valid_until) return t('report-evidence', { kind, date });
  return t('report-evidence-until', { kind, date, until: new Date(level.valid_until) });
}
