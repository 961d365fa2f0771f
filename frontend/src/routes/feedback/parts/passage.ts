/** The words that the reader has selected in a lesson, and the block they stand in. */

export interface Passage {
  block: string;
  quote: string;
}

/** As many characters as the server keeps. */
const LONGEST_QUOTE = 500;

export function selectedPassage(selection: Selection | null = document.getSelection()): Passage | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const start = selection.getRangeAt(0).startContainer;
  const element = start instanceof Element ? start : start.parentElement;
  const block = element?.closest<HTMLElement>('[data-block]')?.dataset['block'];
  const quote = [...selection.toString().trim()].slice(0, LONGEST_QUOTE).join('');
  return block && quote ? { block, quote } : undefined;
}
