/** What the reader has selected in a lesson, and what can be done with it. */
import type { Course, Lesson, NoteQuote } from '../../../lib/api/generated';
import { offsetIn, quoteOf } from './anchor';

/** A selected passage: in one block, the one it begins in. */
export interface Passage {
  block: string;
  quote: NoteQuote;
  /** Where it ends on the screen. */
  rectangle: DOMRect;
}

/**
 * Another thing to do with a selected passage. Who adds one appends it to `passageActions` below; its label is a message of
 * `area`, which is loaded before the bar is shown.
 *
 * @example { label: 'report-a-mistake', area: 'feedback', run: (passage, { course, content }) => … }
 */
export interface PassageAction {
  label: string;
  area: import('../../../lib/i18n/i18n.svelte').Area;
  run: (passage: Passage, place: { course: Course; content: Lesson }) => void;
}

export const passageActions: PassageAction[] = [];

/** The passage that is selected in a lesson's text; nothing for a selection elsewhere or without a word in it. */
export function selectedPassage(body: HTMLElement): Passage | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const start = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  const text = start?.closest('.content');
  const block = text?.closest<HTMLElement>('[data-block]');
  const name = block?.dataset['block'];
  if (!text || !name || !body.contains(text)) return undefined;
  const ends = text.contains(range.endContainer);
  const quote = quoteOf(
    text.textContent,
    offsetIn(text, range.startContainer, range.startOffset),
    ends ? offsetIn(text, range.endContainer, range.endOffset) : text.textContent.length,
  );
  return quote && { block: name, quote, rectangle: range.getBoundingClientRect() };
}
