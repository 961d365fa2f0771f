/**
 * The one function through which a page says that it is there: it names the window, moves the reader to the heading and
 * so has it read out. Every page calls it through `PageHeading`.
 */
import { tick } from 'svelte';
import { t } from '../i18n/i18n.svelte';
import { router } from './router.svelte';

let arrived = 0;
let onFirst: (() => void) | undefined;

/** Runs once, when the first page is ready to be seen. */
export function onFirstArrival(action: () => void): void {
  onFirst = action;
}

/** `step`: the page goes on to something new without a new address (a form was sent), and its heading is news too. */
export function arrive(title: string, heading: HTMLElement, step = false): void {
  nameWindow(title);
  if (router.place.visit === arrived) {
    if (step) heading.focus();
    return;
  }
  const first = arrived === 0;
  arrived = router.place.visit;
  const scroll = router.takeScroll();
  void tick().then(() => {
    onFirst?.();
    onFirst = undefined;
    const target = router.place.url.hash ? document.getElementById(router.place.url.hash.slice(1)) : null;
    // The first page is read from its top by the reader's own program; taking the focus there would skip the header.
    if (!first) heading.focus({ preventScroll: true });
    if (target) target.scrollIntoView();
    else if (!first) window.scrollTo({ top: scroll, behavior: 'instant' });
  });
}

export function nameWindow(title: string): void {
  document.title = `${title} – ${t('product-name')}`;
}
