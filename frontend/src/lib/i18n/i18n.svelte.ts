/**
 * The interface's words. Each language and area (`app`, `lesson`, `reports`, …) is a file and a chunk of its own; only what
 * the reader needs is loaded. `t` reads reactive state, so text changes in place with the language.
 */
import { loadMessages } from 'virtual:message-files';
import type { Language } from '../api/generated';
import type { Area } from './areas';
import { FormattedNumber, write, type Pattern, type Value } from './pattern';

export type { Area };

/** Strings, numbers and dates that a message may name. */
export type Arguments = Record<string, Value>;

interface Loaded {
  language: Language;
  areas: ReadonlySet<Area>;
  patterns: ReadonlyMap<string, Pattern>;
}

/** English dates and numbers are written as in Europe. */
const LOCALES: Record<Language, string> = { en: 'en-GB', sl: 'sl', bg: 'bg', sv: 'sv', it: 'it' };

const languages = new Map<Language, Loaded>();
let current = $state.raw<Loaded>({ language: 'en', areas: new Set(), patterns: new Map() });

/** Changes with the language alone: who reads it does not start again when another area's texts arrive. */
const language = $derived(current.language);

export const i18n = {
  get language(): Language {
    return language;
  },
};

async function withAreas(language: Language, wanted: Iterable<Area>): Promise<Loaded> {
  const before = languages.get(language);
  const missing = [...new Set(wanted)].filter((area) => !before?.areas.has(area));
  if (before && missing.length === 0) return before;
  const texts = await Promise.all(missing.map((area) => loadMessages(language, area)));
  const loaded = languages.get(language);
  const patterns = new Map([...(loaded?.patterns ?? []), ...texts.flatMap((text) => Object.entries(text))]);
  const result = { language, patterns, areas: new Set([...(loaded?.areas ?? []), ...missing]) };
  languages.set(language, result);
  return result;
}

/** Loads areas of the language that is shown. */
export async function loadAreas(areas: readonly Area[]): Promise<void> {
  const loaded = await withAreas(current.language, ['app', ...areas]);
  if (loaded.language === current.language && loaded !== current) current = loaded;
}

let choices = 0;

/** Changes the language, with every area that is on the screen, in one step. The last choice counts, not the last file. */
export async function setLanguage(language: Language, areas: readonly Area[] = []): Promise<void> {
  const choice = ++choices;
  const loaded = await withAreas(language, ['app', ...areas, ...current.areas]);
  if (choice !== choices && current.areas.size > 0) return;
  current = loaded;
  document.documentElement.lang = language;
}

/** The text of a message. A name that does not exist is a fault that `npm run messages` finds before it is shipped. */
export function t(key: string, values?: Arguments): string {
  const pattern = current.patterns.get(key);
  return pattern === undefined ? key : write(pattern, values ?? {}, LOCALES[current.language]);
}

/** A share (0 to 1) that messages show as a percentage: 0.7 is "70 %". */
export function percent(share: number): FormattedNumber {
  return new FormattedNumber(share, { style: 'percent', maximumFractionDigits: 0 });
}

/** Whether a message exists: for codes that the server may send before this app knows them. */
export function has(key: string): boolean {
  return current.patterns.has(key);
}

/** Titles and the like, sorted as the reader's language sorts them. */
export function compareText(a: string, b: string): number {
  return new Intl.Collator(LOCALES[current.language]).compare(a, b);
}
