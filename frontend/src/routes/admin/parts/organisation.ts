/** What an organisation is made of, as its forms need it. */
import type { OrganisationKind } from '../../../lib/api/generated';
import { t } from '../../../lib/i18n/i18n.svelte';
import type { FieldError } from '../../../lib/ui/form.svelte';

export const KINDS = ['municipality', 'tourism_association', 'company'] as const satisfies readonly OrganisationKind[];

const LONGEST_SLUG = 60;

const LATIN: Record<string, string> = Object.fromEntries(
  [...'абвгдежзийклмнопрстуфхцчшщъьюя'].map((letter, index) => [
    letter,
    'a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sht a y yu ya'.split(' ')[index] ?? '',
  ]),
);

/** A short name for addresses: "Občina Kočevje" is `obcina-kocevje`, "Община Троян" is `obshtina-troyan`. */
export function slugFrom(name: string): string {
  const latin = [...name.toLowerCase()].map((letter) => LATIN[letter] ?? letter).join('');
  return latin
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '');
}

export function organisationErrors(written: { name: string; slug: string; country: string }): FieldError[] {
  const errors: FieldError[] = [];
  if (written.name.trim() === '') errors.push({ field: 'name', message: t('organisation-name-missing') });
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(written.slug.trim())) {
    errors.push({ field: 'slug', message: t('field-not_a_slug') });
  }
  if (!/^[a-z]{2}$/i.test(written.country.trim())) {
    errors.push({ field: 'country', message: t('field-not_a_country') });
  }
  return errors;
}

/** "12 500" and "12.500" are whole numbers too; empty is none; anything else is not a number. */
export function numberIn(text: string): number | undefined {
  const digits = text.replace(/[\s.,'’]/g, '');
  return /^\d+$/.test(digits) ? Number(digits) : undefined;
}

export function numberErrors(fields: Record<string, string>): FieldError[] {
  return Object.entries(fields)
    .filter(([, text]) => text.trim() !== '' && numberIn(text) === undefined)
    .map(([field]) => ({ field, message: t('organisation-number-wrong') }));
}
