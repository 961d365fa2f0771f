/** Lessons by languages: how each translation stands to its source. Pure. */
import type {
  CourseTranslations,
  Language,
  TranslatedLesson,
  TranslationCell,
  TranslationStateKind,
} from '../../../lib/api/generated';

/** `source` is the language that the others are translated from. */
export type GridState = TranslationStateKind | 'source';

/** The worst first: what a course's language is called when its lessons differ. */
export const STATES = [
  'missing',
  'partial',
  'stale',
  'unrecorded',
  'current',
  'source',
] as const satisfies readonly GridState[];

/** Stands beside the word, never instead of it. */
export const SYMBOLS: Record<GridState, string> = {
  missing: '✕',
  partial: '◐',
  stale: '↻',
  unrecorded: '?',
  current: '✓',
  source: '●',
};

/** Colours of the design system's tags. */
export const TONES: Record<GridState, string> = {
  missing: 'danger',
  partial: 'warning',
  stale: 'warning',
  unrecorded: 'neutral',
  current: 'success',
  source: 'neutral',
};

export interface GridCell {
  language: Language;
  state: GridState;
  stale: readonly string[];
  untranslated: readonly string[];
}

export function sourceOf(translations: CourseTranslations): Language | undefined {
  return translations.languages[0];
}

/** A lesson in a language. What the server does not list does not exist. */
export function cellOf(translations: CourseTranslations, lesson: TranslatedLesson, language: Language): GridCell {
  if (language === sourceOf(translations)) return { language, state: 'source', stale: [], untranslated: [] };
  const known: TranslationCell | undefined = lesson.cells.find((cell) => cell.language === language);
  return known ?? { language, state: 'missing', stale: [], untranslated: [] };
}

/** How many sections a translator has to look at. */
export function openSections({ stale, untranslated }: GridCell): number {
  return stale.length + untranslated.length;
}

export interface LanguageStanding {
  language: Language;
  /** The worst of its lessons. */
  state: GridState;
  /** How many lessons are in that state or have something to do. */
  open: number;
}

/** A course's languages, each with what is left to do in it. */
export function standings(translations: CourseTranslations): LanguageStanding[] {
  return translations.languages.map((language) => {
    const cells = translations.lessons.map((lesson) => cellOf(translations, lesson, language));
    const fallback: GridState = language === sourceOf(translations) ? 'source' : 'current';
    const state = STATES.find((candidate) => cells.some((cell) => cell.state === candidate)) ?? fallback;
    return { language, state, open: cells.filter((cell) => !['current', 'source'].includes(cell.state)).length };
  });
}

/** Languages in the same state together, for the list of courses. */
export function byState(all: readonly LanguageStanding[]): { state: GridState; languages: LanguageStanding[] }[] {
  return STATES.toReversed()
    .map((state) => ({ state, languages: all.filter((one) => one.state === state) }))
    .filter(({ languages }) => languages.length > 0);
}

/** What a translator runs next for a cell, in the course's folder. */
export function commandsFor(slug: string, lesson: string, { language, state }: GridCell): string[] {
  const on = `courses/${slug} ${language} ${lesson}`;
  if (state === 'missing') return [`skillpact courses translate start ${on}`, `skillpact courses translate done ${on}`];
  if (state === 'current' || state === 'source') return [];
  return [`skillpact courses translate done ${on}`];
}
