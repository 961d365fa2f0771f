/** Words for what is held about a person; names that this app does not know yet stand for themselves. */
import type { PersonalField, PersonalHolding, RecordAccess } from '../../../lib/api/generated';
import { has, t } from '../../../lib/i18n/i18n.svelte';

function named(key: string, name: string): string {
  return has(key) ? t(key) : name;
}

export function holdingName(key: string): string {
  return named(`data-holding-${key}`, key);
}

export function fieldName(name: string): string {
  return named(`data-field-${name}`, name);
}

export function codeName(code: string): string {
  return named(`data-code-${code}`, code);
}

/** What stands in a field, as its owner reads it. */
export function fieldValue(field: PersonalField): string {
  if (field.text) return field.text;
  switch (field.kind) {
    case 'moment':
      return t('data-moment', { date: new Date(field.value) });
    case 'day':
      return t('date-long', { date: new Date(field.value) });
    case 'code':
      return codeName(field.value);
    case 'truth':
      return t(field.value === 'true' ? 'data-yes' : 'data-no');
    default:
      return field.value;
  }
}

export interface CategoryOfHoldings {
  category: string;
  held: PersonalHolding[];
  empty: PersonalHolding[];
}

/** The holdings under their headings, in the server's order; what is empty is named, not listed. */
export function byCategory(holdings: readonly PersonalHolding[]): CategoryOfHoldings[] {
  const found = new Map<string, CategoryOfHoldings>();
  for (const holding of holdings) {
    const { category } = holding;
    const group = found.get(category) ?? { category, held: [], empty: [] };
    (holding.count > 0 ? group.held : group.empty).push(holding);
    found.set(category, group);
  }
  return [...found.values()];
}

/** What somebody did, in words. */
export function deed(entry: RecordAccess): string {
  if (entry.kind === 'opened') return codeName(entry.what);
  const key = `data-action-${entry.what.replaceAll('.', '-')}`;
  return has(key) ? t(key) : t('data-access-other', { action: entry.what });
}

/** Who it was: the name, and as what. */
export function somebody(entry: RecordAccess): string {
  const name = entry.person ?? t('data-access-unknown');
  return entry.roles.length > 0 ? `${name} (${entry.roles.map(codeName).join(', ')})` : name;
}
