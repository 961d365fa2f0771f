/** Words for people, roles, log entries and permissions, the same on every page of administration. */
import type { PersonInOrganisation, Role } from '../../../lib/api/generated';
import { has, t } from '../../../lib/i18n/i18n.svelte';
import { endOf } from './ends';

export function roleNames(roles: readonly Role[]): string {
  return roles.map((role) => t(`role-${role}`)).join(', ');
}

/** What is worth a mark beside a name: not accepted yet, over, about to be over. */
export function personState(
  person: PersonInOrganisation,
): { text: string; tone: 'info' | 'warning' | 'neutral' } | undefined {
  const end = endOf(person.valid_to);
  if (end === 'over') return { text: t('person-state-over'), tone: 'neutral' };
  if (person.invited) return { text: t('person-state-invited'), tone: 'info' };
  if (end === 'ahead' && person.valid_to) {
    return { text: t('person-state-ends', { date: new Date(person.valid_to) }), tone: 'warning' };
  }
  return undefined;
}

/** "Opened a report"; the server's code when it names something that this app does not know yet. */
export function actionName(action: string): string {
  const key = `action-${action.replaceAll('.', '-')}`;
  return has(key) ? t(key) : action;
}

export function recordName(kind: string): string {
  return has(`record-${kind}`) ? t(`record-${kind}`) : kind;
}

export function permissionName(permission: string): string {
  const key = `permission-${permission.replaceAll(':', '-')}`;
  return has(key) ? t(key) : permission;
}
