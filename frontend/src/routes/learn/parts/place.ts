/** How far down a lesson the reader is. */

const PAUSE_MILLISECONDS = 2500;

/**
 * Calls `save` with the id of the block at the top of the window, when the reader has rested there for a while and when
 * the page is left. Returns what ends the watch.
 */
export function watchPlace(body: HTMLElement, save: (block: string) => void): () => void {
  let seen: string | undefined;
  let saved: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look() {
    const blocks = [...body.querySelectorAll<HTMLElement>('[data-block]')];
    const passed = blocks.filter((block) => block.getBoundingClientRect().top < window.innerHeight / 3);
    seen = passed.at(-1)?.dataset['block'];
  }

  function flush() {
    if (!seen || seen === saved) return;
    saved = seen;
    save(seen);
  }

  function scrolled() {
    clearTimeout(timer);
    timer = setTimeout(() => {
      look();
      flush();
    }, PAUSE_MILLISECONDS);
  }

  window.addEventListener('scroll', scrolled, { passive: true });
  document.addEventListener('visibilitychange', flush);
  return () => {
    clearTimeout(timer);
    window.removeEventListener('scroll', scrolled);
    document.removeEventListener('visibilitychange', flush);
  };
}
