/**
 * Single keys on a lesson's page. They do nothing while something is written or chosen, with Ctrl, Alt or a screen reader's own
 * keys, and can be switched off in the reading settings (WCAG 2.2, 2.1.4).
 */
import { navigate } from '../../../lib/router/router.svelte';
import { preferences } from '../../../lib/session/preferences.svelte';
import { neighbours } from '../parts/lesson-data';
import { lessonAddress } from '../parts/words';
import type { ReadingPlace } from './reading.svelte';

export type ShortcutKey = 'n' | 'p' | 'o';

export const SHORTCUTS: readonly { key: ShortcutKey; label: string }[] = [
  { key: 'n', label: 'reading-key-next' },
  { key: 'p', label: 'reading-key-previous' },
  { key: 'o', label: 'reading-key-outline' },
];

/** The shortcut that a key press means, if any. Letters count by their place on the keyboard too: Cyrillic layouts have none of ours. */
export function shortcutOf(event: KeyboardEvent): ShortcutKey | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.repeat || event.isComposing)
    return undefined;
  const target = event.target;
  if (target instanceof Element && target.closest('input, textarea, select, dialog, [contenteditable]'))
    return undefined;
  const latin = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace(/^Key/, '').toLowerCase();
  return SHORTCUTS.find(({ key }) => key === latin)?.key;
}

export function listenForKeys({ course, content }: ReadingPlace): () => void {
  function pressed(event: KeyboardEvent) {
    if (event.defaultPrevented || !preferences.reading.shortcuts) return;
    const shortcut = shortcutOf(event);
    if (!shortcut) return;
    event.preventDefault();
    const { previous, next } = neighbours(course, content.key);
    const target = shortcut === 'n' ? next : shortcut === 'p' ? previous : undefined;
    if (target) navigate(lessonAddress(course.slug, { lesson: target.key }));
    if (shortcut === 'o') document.querySelector<HTMLElement>('.lesson-outline summary')?.focus();
  }
  document.addEventListener('keydown', pressed);
  return () => document.removeEventListener('keydown', pressed);
}
