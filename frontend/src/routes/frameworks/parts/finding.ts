/** What is wrong with a file, in the reader's words. */
import type { ImportFinding } from '../../../lib/api/generated';
import { has, t } from '../../../lib/i18n/i18n.svelte';

/** The messages that may say a finding, the one that fits best first: by its field, by what it names, by its rule alone. */
export function keysOf({ code, field, values }: Pick<ImportFinding, 'code' | 'field' | 'values'>): string[] {
  const names = values.map(({ name }) => name).toSorted();
  const rule = `framework-finding-${code}`;
  return [
    ...(/^[A-Za-z]+$/.test(field) ? [`${rule}-${field}`] : []),
    ...(names.length > 0 ? [`${rule}-${names.join('-')}`] : []),
    rule,
  ];
}

/** The finding in a sentence; nothing for a rule that this app does not know yet. */
export function findingText(finding: ImportFinding): string | undefined {
  const key = keysOf(finding).find((one) => has(one));
  if (!key) return undefined;
  return t(key, Object.fromEntries(finding.values.map(({ name, value }) => [name, value])));
}
