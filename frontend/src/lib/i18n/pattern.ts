/**
 * Writes a message out. The build parses the Fluent files and leaves only what our texts use of Fluent: variables, plural
 * and other selections, numbers and dates. That is a small part of it, and every first visit pays for what stands here.
 */

/** What a message may name. */
export type Value = string | number | Date | FormattedNumber;

/** A number with its own way of being written. */
export class FormattedNumber {
  constructor(
    readonly value: number,
    readonly options: Intl.NumberFormatOptions,
  ) {}
}

/** `v` names a variable. */
interface Variable {
  v: string;
  /** Options of a date. */
  d?: Intl.DateTimeFormatOptions;
  /** Options of a number. */
  n?: Intl.NumberFormatOptions;
  /** The options to choose from by the variable: a number, a plural form or a word each. */
  o?: readonly (readonly [string | number, Pattern])[];
  /** Which of them is meant when none fits. */
  e?: number;
}

/** A text, or texts with variables between them. */
export type Pattern = string | readonly (string | Variable)[];

export function write(pattern: Pattern, values: Record<string, Value>, locale: string): string {
  if (typeof pattern === 'string') return pattern;
  const parts = pattern.map((part) => (typeof part === 'string' ? part : variable(part, values, locale)));
  // A Bulgarian date ends in a full stop of its own, which is the sentence's too.
  return parts.join('').replace('г..', 'г.');
}

function variable({ v, d, n, o, e = 0 }: Variable, values: Record<string, Value>, locale: string): string {
  const value = values[v];
  if (o) {
    const chosen = o.find(([key]) => fits(key, value, locale)) ?? o[e];
    return chosen ? write(chosen[1], values, locale) : '';
  }
  if (value === undefined) return `{$${v}}`;
  if (typeof value === 'string') return value;
  if (value instanceof Date) return new Intl.DateTimeFormat(locale, d).format(value);
  if (typeof value === 'number') return new Intl.NumberFormat(locale, n).format(value);
  return new Intl.NumberFormat(locale, { ...value.options, ...n }).format(value.value);
}

function fits(key: string | number, value: Value | undefined, locale: string): boolean {
  const given = value instanceof FormattedNumber ? value.value : value;
  if (typeof given !== 'number') return key === given;
  return typeof key === 'number' ? key === given : key === new Intl.PluralRules(locale).select(given);
}
