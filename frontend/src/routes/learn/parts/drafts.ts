/** Answers that have not reached the server yet, kept for this tab: a lost network or an expired sign-in loses nothing. */
import type { Draft } from './answers';

export type Drafts = Record<string, Draft>;

export function readDrafts(key: string): Drafts {
  try {
    return JSON.parse(sessionStorage.getItem(`skillpact-drafts-${key}`) ?? '{}') as Drafts;
  } catch {
    return {};
  }
}

export function writeDrafts(key: string, drafts: Drafts): void {
  try {
    if (Object.keys(drafts).length > 0) sessionStorage.setItem(`skillpact-drafts-${key}`, JSON.stringify(drafts));
    else sessionStorage.removeItem(`skillpact-drafts-${key}`);
  } catch {
    // Storage is full or forbidden: the answers live as long as the page.
  }
}
