/**
 * Work that makes a page richer and is not needed to read it: fetching what may come next, taking up what was written on
 * the side. It begins when the reader does something, or when the page has been at rest for a while, and never
 * competes with what she came for. Whatever a page loads through this is no part of its first visit.
 */
const REST_MILLISECONDS = 2500;
const SIGNS = ['pointerdown', 'keydown', 'scroll'] as const;

/** Returns what calls it off. */
export function later(work: () => void): () => void {
  const timer = setTimeout(begin, REST_MILLISECONDS);
  for (const sign of SIGNS) window.addEventListener(sign, begin, { passive: true });

  function stop() {
    clearTimeout(timer);
    for (const sign of SIGNS) window.removeEventListener(sign, begin);
  }
  function begin() {
    stop();
    work();
  }
  return stop;
}

/** Whether the reader's connection allows for fetching what she did not ask for. */
export function mayFetchAhead(): boolean {
  return !(navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
}
