/** Where the reader is. The shell gives the routes and what to do before a page is shown; pages read `location`. */
import type { Component } from 'svelte';
import type { Role } from '../api/generated';
import type { Area } from '../i18n/i18n.svelte';
import { match, type Parameters } from './match';

export interface Route {
  /** `/courses/:slug`; the page gets `slug` as a property. */
  path: string;
  /** Message files the page needs beside `app`. */
  areas?: readonly Area[];
  /** Who may open it: everybody, those signed in (the default), or those with one of these roles. */
  access?: 'public' | readonly Role[];
  /** The page reads its query itself: another query of the same path does not make the page anew. */
  staysForQuery?: boolean;
  load: () => Promise<{ default: Component<never> }>;
}

export interface Place {
  url: URL;
  route?: Route;
  parameters: Parameters;
  /** Counts arrivals, so that the same address opened again is a new visit. */
  visit: number;
}

let routes: readonly Route[] = [];
/** Fetches the routes that do not come with the first visit. */
let fetchRest: (() => Promise<readonly Route[]>) | undefined;
let place = $state.raw<Place>({ url: new URL(window.location.href), parameters: {}, visit: 0 });

/** How far each entry of the history was scrolled, by the key kept in `history.state`. */
const scrolled = new Map<string, number>();
let scrollTo = 0;

export const router = {
  get place(): Place {
    return place;
  },
  /** The scroll position that belongs to the page being opened: the old one on the way back, the top otherwise. */
  takeScroll(): number {
    const target = scrollTo;
    scrollTo = 0;
    return target;
  },
};

export function navigate(address: string, options: { replace?: boolean } = {}): void {
  remember();
  const url = new URL(address, window.location.href);
  const state = { key: String(Math.random()) };
  if (options.replace) history.replaceState(state, '', url);
  else history.pushState(state, '', url);
  arriveAt(url);
}

/** Changes the query in place (filters, pages of a list) without this being a new visit. */
export function replaceQuery(values: Record<string, string | undefined>): void {
  const url = new URL(window.location.href);
  for (const [name, value] of Object.entries(values)) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  history.replaceState(history.state, '', url);
}

/** `rest` is asked for more routes when an address is none of `table`. */
export function startRouter(table: readonly Route[], rest?: () => Promise<readonly Route[]>): void {
  routes = table;
  fetchRest = rest;
  history.scrollRestoration = 'manual';
  window.addEventListener('popstate', () => {
    const url = new URL(window.location.href);
    if (samePage(url, place.url) && url.hash !== place.url.hash) {
      place = { ...place, url };
      return;
    }
    remember();
    scrollTo = scrolled.get(currentKey()) ?? 0;
    arriveAt(url);
  });
  document.addEventListener('click', follow);
  arriveAt(new URL(window.location.href));
}

function arriveAt(url: URL): void {
  for (const route of routes) {
    const parameters = match(route.path, url.pathname);
    if (parameters) {
      place = { url, route, parameters, visit: place.visit + 1 };
      return;
    }
  }
  const route = fetchRest ? untilKnown(url, fetchRest) : undefined;
  place = { url, route, parameters: {}, visit: place.visit + 1 };
}

/** Stands for the route of an address until the rest of the routes is there; without a network it fails as a page would. */
function untilKnown(url: URL, rest: () => Promise<readonly Route[]>): Route {
  return {
    path: url.pathname,
    access: 'public',
    load: async () => {
      const more = await rest();
      if (fetchRest) routes = [...routes, ...more];
      fetchRest = undefined;
      // Who has gone elsewhere meanwhile stays there.
      if (place.url === url) arriveAt(url);
      throw new Error(`${url.pathname} has another route by now`);
    },
  };
}

function currentKey(): string {
  return (history.state as { key?: string } | null)?.key ?? 'first';
}

let shownKey = 'first';

function remember(): void {
  scrolled.set(shownKey, window.scrollY);
  queueMicrotask(() => (shownKey = currentKey()));
}

function samePage(a: URL, b: URL): boolean {
  return a.pathname === b.pathname && a.search === b.search;
}

/** Links stay plain links; a click on one that this app answers is followed without leaving the page. */
function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.href || link.target || link.hasAttribute('download')) return;
  const url = new URL(link.href, window.location.href);
  if (url.origin !== window.location.origin || isServed(url.pathname)) return;
  if (samePage(url, new URL(window.location.href)) && url.hash) return;
  event.preventDefault();
  navigate(url.href);
}

/** Addresses under this origin that are not pages of the app. */
function isServed(path: string): boolean {
  return /^\/(api|developer|health|assets)(\/|$)/.test(path);
}
