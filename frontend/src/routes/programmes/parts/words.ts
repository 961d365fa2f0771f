/** How standings, conditions and due days are worded. */
import type { ProgrammeCondition, ProgrammeDue, ProgrammeStanding } from '../../../lib/api/generated';
import { t } from '../../../lib/i18n/i18n.svelte';

/** What a condition names by its id. */
export interface Names {
  units: ReadonlyMap<string, string>;
  profiles: ReadonlyMap<string, string>;
}

export function dayText(day: string | undefined): string {
  return day ? t('programmes-date', { date: new Date(day) }) : '–';
}

function plain(condition: ProgrammeCondition, names: Names): string {
  switch (condition.kind) {
    case 'unit':
      return t('programmes-is-unit', { unit: names.units.get(condition.unit_id ?? '') ?? '?' });
    case 'position':
      return t('programmes-is-position', { position: condition.position ?? '' });
    case 'profile':
      return t('programmes-is-profile', { profile: names.profiles.get(condition.profile_id ?? '') ?? '?' });
    case 'joined_from':
      return t('programmes-is-joined-from', { day: dayText(condition.day) });
    case 'joined_before':
      return t('programmes-is-joined-before', { day: dayText(condition.day) });
    default:
      return t('programmes-is-everybody');
  }
}

export function conditionText(condition: ProgrammeCondition, names: Names): string {
  const text = plain(condition, names);
  return condition.negated ? t('programmes-not', { condition: text }) : text;
}

export function ruleText(conditions: readonly ProgrammeCondition[], names: Names): string {
  return conditions.map((condition) => conditionText(condition, names)).join(t('programmes-and'));
}

export function dueText(due: ProgrammeDue): string {
  if (due.kind === 'yearly') {
    return t('programmes-due-said-yearly', { date: new Date(Date.UTC(2000, (due.month ?? 1) - 1, due.day ?? 1)) });
  }
  return t(`programmes-due-said-${due.kind}`, { days: due.days ?? 0 });
}

/** One sentence on where somebody stands: what, and by when. */
export function standingText({ kind, due_on, until, ended_on }: Partial<ProgrammeStanding>): string {
  switch (kind) {
    case 'fulfilled':
      return until ? t('programmes-fulfilled-until', { day: dayText(until) }) : t('programmes-kind-fulfilled');
    case 'exempted':
      return until ? t('programmes-exempted-until', { day: dayText(until) }) : t('programmes-kind-exempted');
    case 'ended':
      return t('programmes-ended-on', { day: dayText(ended_on) });
    case 'overdue':
      return t('programmes-overdue-since', { day: dayText(due_on) });
    default:
      if (until) return t('programmes-renew-by', { day: dayText(until) });
      return due_on ? t('programmes-due-by', { day: dayText(due_on) }) : t('programmes-no-due');
  }
}
