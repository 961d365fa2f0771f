/** What this browser remembers for its reader: language before signing in, how she likes to read. */
import type { Language, ReadingSettings } from '../api/generated';
import { isLanguage } from '../i18n/languages';

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

const AS_DESIGNED: ReadingSettings = {
  theme: 'auto',
  text_size: 'md',
  line_spacing: 'normal',
  text_width: 'normal',
  motion: 'auto',
  shortcuts: true,
};

function recalled(): ReadingSettings {
  try {
    return { ...AS_DESIGNED, ...(JSON.parse(recall('reading') ?? '{}') as Partial<ReadingSettings>) };
  } catch {
    return AS_DESIGNED;
  }
}

let reading = $state.raw(recalled());

export const preferences = {
  get reading(): ReadingSettings {
    return reading;
  },
  set reading(value: ReadingSettings) {
    reading = value;
    keep('reading', JSON.stringify(value));
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

/** Writes how to read to the document, where the style sheets read it. What few choose has a style sheet of its own. */
export function apply(): void {
  const { theme, text_size, line_spacing, text_width, motion } = reading;
  const root = document.documentElement.dataset;
  const isDesigned = { ...reading, theme: 'auto', text_size: 'md', shortcuts: true };
  root['colorScheme'] = theme === 'contrast' ? 'light' : theme;
  root['size'] = text_size === 'xl' ? 'lg' : text_size;
  root['look'] = [theme, text_size, line_spacing, text_width, motion].map((value, at) => `${at}-${value}`).join(' ');
  if (theme === 'contrast' || text_size === 'xl' || JSON.stringify(isDesigned) !== JSON.stringify(AS_DESIGNED))
    void import('../reading/look');
}
