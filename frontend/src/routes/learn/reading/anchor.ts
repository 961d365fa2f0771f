/**
 * Where a marked passage stands in a text: by its own words and a few of those around it (the W3C's text quote selector),
 * so that it is found again when the text around it has changed. Texts are compared with their white space made even.
 */
import type { NoteQuote } from '../../../lib/api/generated';

const CONTEXT_LETTERS = 40;
const MOST_LETTERS = 2000;

/** A text with its white space made even; `places[i]` is where its letter `i` stood before. */
export interface EvenText {
  text: string;
  places: number[];
}

export function even(raw: string): EvenText {
  let text = '';
  const places: number[] = [];
  for (let index = 0; index < raw.length; index += 1) {
    const letter = raw[index]!;
    const isSpace = /\s/.test(letter);
    if (isSpace && (text === '' || text.endsWith(' '))) continue;
    text += isSpace ? ' ' : letter;
    places.push(index);
  }
  return { text, places };
}

/** The quote for a piece of a text; nothing for white space alone. */
export function quoteOf(raw: string, start: number, end: number): NoteQuote | undefined {
  const { text, places } = even(raw);
  let from = places.findIndex((place) => place >= start);
  if (from < 0) return undefined;
  let to = places.findIndex((place) => place >= end);
  if (to < 0) to = text.length;
  to = Math.min(to, from + MOST_LETTERS);
  while (from < to && text[from] === ' ') from += 1;
  while (to > from && text[to - 1] === ' ') to -= 1;
  if (from === to) return undefined;
  return {
    exact: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - CONTEXT_LETTERS), from),
    suffix: text.slice(to, to + CONTEXT_LETTERS),
  };
}

/** Where the quote stands in a text, as offsets of the raw text, and how well the words around it fit. */
export function findQuote(raw: string, quote: NoteQuote): { start: number; end: number; fit: number } | undefined {
  const { text, places } = even(raw);
  let best: { at: number; fit: number } | undefined;
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const fit =
      commonEnd(text.slice(0, at), quote.prefix) + commonStart(text.slice(at + quote.exact.length), quote.suffix);
    if (!best || fit > best.fit) best = { at, fit };
  }
  if (!best) return undefined;
  const last = best.at + quote.exact.length - 1;
  return { start: places[best.at] ?? 0, end: (places[last] ?? 0) + 1, fit: best.fit };
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

/** What a text consists of in the page: its text nodes, one after the other. */
function textNodes(element: Node): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** A piece of an element's text as a range of the page. */
export function rangeOf(element: Element, start: number, end: number): Range | undefined {
  const range = document.createRange();
  let before = 0;
  let isOpen = false;
  for (const node of textNodes(element)) {
    const after = before + node.data.length;
    if (!isOpen && start < after) {
      range.setStart(node, start - before);
      isOpen = true;
    }
    if (isOpen && end <= after) {
      range.setEnd(node, end - before);
      return range;
    }
    before = after;
  }
  return undefined;
}

/** How many letters of an element's text stand before a place in it. */
export function offsetIn(element: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  range.setEnd(node, offset);
  return range.toString().length;
}
