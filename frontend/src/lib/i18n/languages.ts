import type { Language } from '../api/generated';

/** In the order in which the language switch shows them. */
export const LANGUAGES = ['en', 'sl', 'bg', 'sv', 'it'] as const satisfies readonly Language[];

export function isLanguage(value: unknown): value is Language {
  return (LANGUAGES as readonly unknown[]).includes(value);
}

/** The first language the reader asks for that we have; English when there is none. */
export function preferredLanguage(wanted: readonly (string | null | undefined)[]): Language {
  for (const tag of wanted) {
    const primary = tag?.toLowerCase().split('-')[0];
    if (isLanguage(primary)) return primary;
  }
  return 'en';
}
