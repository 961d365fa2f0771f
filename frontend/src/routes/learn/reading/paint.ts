/**
 * Shows marked passages in the text. Where the browser has the Custom Highlight API, passages are underlined and shaded without
 * a change to the page's elements; elsewhere the list of notes at each block is all there is.
 */
import type { Note } from '../../../lib/api/generated';
import { findQuote, rangeOf } from './anchor';

interface Registry {
  set(name: string, highlight: unknown): void;
  delete(name: string): void;
}

type HighlightClass = new (...ranges: Range[]) => unknown;

/** Where a note stands in the lesson as it is now. */
export interface Placed {
  note: Note;
  /** The block it is shown at; none when the passage is not there any more. */
  block?: string;
  range?: Range;
}

/** Finds each note's place: at its own block first, then wherever its passage has gone. */
export function place(notes: readonly Note[], body: HTMLElement, language: string): Placed[] {
  const blocks = [...body.querySelectorAll<HTMLElement>('[data-block]')].map((element) => ({
    name: element.dataset['block'] ?? '',
    text: element.querySelector('.content') ?? undefined,
  }));
  return notes.map((note) => {
    const own = blocks.find(({ name }) => name === note.block);
    if (!note.quote) return { note, block: own?.name };
    for (const { name, text } of own ? [own, ...blocks.filter((block) => block !== own)] : blocks) {
      const found = text && findQuote(text.textContent, note.quote);
      // Elsewhere a few words alone are no proof: some of those around them must fit too.
      if (!found || (name !== note.block && found.fit < 8)) continue;
      return { note, block: name, range: rangeOf(text, found.start, found.end) };
    }
    // In another language its words cannot be there; its block still is.
    return { note, block: note.language === language ? undefined : own?.name };
  });
}

const NAMES = { marked: 'own-mark', written: 'own-note' } as const;

export function paint(placed: readonly Placed[]): void {
  const registry = (CSS as unknown as { highlights?: Registry }).highlights;
  const Highlight = (globalThis as unknown as { Highlight?: HighlightClass }).Highlight;
  if (!registry || !Highlight) return;
  const ranges = (written: boolean) =>
    placed.flatMap(({ note, range }) => (range && Boolean(note.text) === written ? [range] : []));
  registry.set(NAMES.marked, new Highlight(...ranges(false)));
  registry.set(NAMES.written, new Highlight(...ranges(true)));
}

export function wipe(): void {
  const registry = (CSS as unknown as { highlights?: Registry }).highlights;
  for (const name of Object.values(NAMES)) registry?.delete(name);
}
