/**
 * The interface's words. Each language and area (`app`, `lesson`, `reports`, …) is a file and a chunk of its own; only what
 * the reader needs is loaded. `t` reads reactive state, so text changes in place with the language.
 */
import { FluentBundle, FluentNumber, type FluentResource, type FluentVariable, type Message } from '@fluent/bundle';
import type { Language } from '../api/generated';
import type { Area } from './areas';

export type { Area };

/** Strings, numbers and dates that a message may name. */
export type Arguments = Record<string, FluentVariable>;

/** What the build makes of a file: key → parsed pattern. */
type Patterns = Record<string, Message['value']>;

const files = import.meta.glob<Patterns>(['../../../messages/*/*.ftl', '!**/server.ftl'], { import: 'default' });

interface Loaded {
  language: Language;
  areas: ReadonlySet<Area>;
  bundle: FluentBundle;
}

/** English dates and numbers are written as in Europe. */
const LOCALES: Record<Language, string> = { en: 'en-GB', sl: 'sl', bg: 'bg', sv: 'sv', it: 'it' };

const bundles = new Map<Language, Loaded>();
let current = $state.raw<Loaded>({ language: 'en', areas: new Set(), bundle: new FluentBundle('en') });

/** Changes with the language alone: who reads it does not start again when another area's texts arrive. */
const language = $derived(current.language);

export const i18n = {
  get language(): Language {
    return language;
  },
};

async function withAreas(language: Language, wanted: Iterable<Area>): Promise<Loaded> {
  const before = bundles.get(language);
  const missing = [...new Set(wanted)].filter((area) => !before?.areas.has(area));
  if (before && missing.length === 0) return before;
  const texts = await Promise.all(
    missing.map((area) => {
      const load = files[`../../../messages/${language}/${area}.ftl`];
      if (!load) throw new Error(`no messages for ${language}/${area}`);
      return load();
    }),
  );
  const loaded = bundles.get(language);
  // No isolation marks: all five languages run left to right, and the marks end up in titles and copied text.
  const bundle = loaded?.bundle ?? new FluentBundle(LOCALES[language], { useIsolating: false });
  for (const patterns of texts) bundle.addResource(resource(patterns), { allowOverrides: true });
  const result = { language, bundle, areas: new Set([...(loaded?.areas ?? []), ...missing]) };
  bundles.set(language, result);
  return result;
}

function resource(patterns: Patterns): FluentResource {
  return { body: Object.entries(patterns).map(([id, value]) => ({ id, value, attributes: {} })) };
}

/** Loads areas of the language that is shown. */
export async function loadAreas(areas: readonly Area[]): Promise<void> {
  const loaded = await withAreas(current.language, ['app', ...areas]);
  if (loaded.language === current.language && loaded !== current) current = loaded;
}

/** Changes the language, with every area that is on the screen, in one step. */
export async function setLanguage(language: Language, areas: readonly Area[] = []): Promise<void> {
  current = await withAreas(language, ['app', ...areas, ...current.areas]);
  document.documentElement.lang = language;
}

/** The text of a message. A name that does not exist is a fault that `npm run messages` finds before it is shipped. */
export function t(key: string, values?: Arguments): string {
  const message = current.bundle.getMessage(key);
  return message?.value ? current.bundle.formatPattern(message.value, values, []) : key;
}

/** A share (0 to 1) that messages show as a percentage: 0.7 is "70 %". */
export function percent(share: number): FluentNumber {
  return new FluentNumber(share, { style: 'percent', maximumFractionDigits: 0 });
}

/** Whether a message exists: for codes that the server may send before this app knows them. */
export function has(key: string): boolean {
  return current.bundle.hasMessage(key);
}

/** Titles and the like, sorted as the reader's language sorts them. */
export function compareText(a: string, b: string): number {
  return new Intl.Collator(LOCALES[current.language]).compare(a, b);
}
