/** What this browser remembers for its reader: language before signing in, colours, size of text. */
import type { Language } from '../api/generated';
import { isLanguage } from '../i18n/languages';

export const THEMES = ['auto', 'light', 'dark'] as const;
export const TEXT_SIZES = ['sm', 'md', 'lg'] as const;
export type Theme = (typeof THEMES)[number];
export type TextSize = (typeof TEXT_SIZES)[number];

/** Storage may be forbidden by the browser's settings; the app then works without a memory. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`skillpact-${key}`);
  } catch {
    return null;
  }
}

export function keep(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`skillpact-${key}`);
    else localStorage.setItem(`skillpact-${key}`, value);
  } catch {
    // Nothing to do: the choice holds until the page is closed.
  }
}

function oneOf<T extends string>(allowed: readonly T[], value: string | null, otherwise: T): T {
  return allowed.find((item) => item === value) ?? otherwise;
}

let theme = $state<Theme>(oneOf(THEMES, recall('theme'), 'auto'));
let textSize = $state<TextSize>(oneOf(TEXT_SIZES, recall('text-size'), 'md'));

export const preferences = {
  get theme(): Theme {
    return theme;
  },
  set theme(value: Theme) {
    theme = value;
    keep('theme', value);
    apply();
  },
  get textSize(): TextSize {
    return textSize;
  },
  set textSize(value: TextSize) {
    textSize = value;
    keep('text-size', value);
    apply();
  },
  get language(): Language | undefined {
    const kept = recall('language');
    return isLanguage(kept) ? kept : undefined;
  },
  set language(value: Language | undefined) {
    keep('language', value ?? null);
  },
};

/** Writes colours and size to the document, where the style sheets read them. */
export function apply(): void {
  document.documentElement.dataset['colorScheme'] = theme;
  document.documentElement.dataset['size'] = textSize;
}
