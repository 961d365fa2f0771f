/** The form of a policy: what is in its fields, and the policy that they say. */
import type { PolicyIn, PolicyInWords, PolicyRule } from '../../../lib/api/generated';
import { t } from '../../../lib/i18n/i18n.svelte';
import type { FieldError } from '../../../lib/ui/form.svelte';

export interface KindFields {
  kind: string;
  trust: string;
  months: string;
}

export const MOST_MONTHS = 240;

export function fieldsOf(policy: PolicyInWords): KindFields[] {
  return policy.kinds.map(({ kind, trust, months_per_level }) => ({
    kind,
    trust: String(trust),
    months: months_per_level ? String(months_per_level) : '',
  }));
}

/** Whether nothing counts more than what people say of themselves: each then decides her own level. */
export function selfDecides({ kinds }: PolicyIn): boolean {
  const own = kinds.find(({ kind }) => kind === 'self')?.trust ?? 0;
  return own > 0 && kinds.every(({ trust }) => trust <= own);
}

/** A policy that holds, as it would be chosen. */
export function asChosen({ rule, kinds }: PolicyInWords): PolicyIn {
  return { rule, kinds };
}

export function checkPolicy(rule: PolicyRule, kinds: readonly KindFields[]): FieldError[] {
  const first = kinds[0]?.kind ?? '';
  if (kinds.every(({ trust }) => trust === '0'))
    return [{ field: `trust-${first}`, message: t('policy-error-nothing') }];
  if (rule !== 'decayed') return [];
  const wrong = kinds.filter(({ months }) => months.trim() !== '' && !isMonths(months));
  if (wrong.length > 0)
    return wrong.map(({ kind }) => ({ field: `months-${kind}`, message: t('policy-error-months') }));
  const fades = kinds.some(({ trust, months }) => trust !== '0' && months.trim() !== '');
  return fades ? [] : [{ field: `months-${first}`, message: t('policy-error-fading') }];
}

function isMonths(text: string): boolean {
  const months = Number(text);
  return Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS;
}

export function policyOf(rule: PolicyRule, kinds: readonly KindFields[]): PolicyIn {
  return {
    rule,
    kinds: kinds.map(({ kind, trust, months }) => ({
      kind,
      trust: Number(trust),
      ...(rule === 'decayed' && months.trim() !== '' ? { months_per_level: Number(months) } : {}),
    })),
  };
}
