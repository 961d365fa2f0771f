/**
 * The service worker. It keeps the learner's part of the app as one version, page and scripts together, so that a page never
 * meets scripts of another version; it answers pages from the network first and from that version when there is none. From
 * `/api` it touches nothing but the pictures and recordings of courses that were taken along: what is personal is kept by the
 * page, for each person apart.
 */

import { sendWaiting } from './lib/offline/sender';
import { part } from './lib/offline/part';

interface Extendable extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
interface Fetching extends Extendable {
  request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Worker extends EventTarget {
  location: Location;
  skipWaiting(): Promise<void>;
  clients: {
    claim(): Promise<void>;
    matchAll(): Promise<readonly { postMessage(message: unknown): void }[]>;
  };
}

/** Written in by the build: the files of this version, its name, and the script that the page begins with. */
declare const __FILES__: readonly string[];
declare const __VERSION__: string;
declare const __ENTRY__: string;

const worker = globalThis as unknown as Worker;
const SHELL = 'skillpact-shell-';
const CURRENT = SHELL + __VERSION__;
const AT_ONCE = 6;
/** After so long without an answer the network counts as lost. */
const PATIENCE = 10_000;

worker.addEventListener('install', (event) => (event as Extendable).waitUntil(install()));
worker.addEventListener('activate', (event) => (event as Extendable).waitUntil(activate()));

async function install(): Promise<void> {
  const page = await fetch('/', { credentials: 'omit', cache: 'no-store' });
  // While several servers are being renewed, the page may come from another one than this script: then not now.
  if (!page.ok || !(await page.clone().text()).includes(__ENTRY__)) throw new Error('another version is served');
  const cache = await caches.open(CURRENT);
  const files = [...__FILES__];
  const take = async () => {
    for (let file = files.pop(); file; file = files.pop()) {
      if (await cache.match(file)) continue;
      // Names hold the hash of their content: what an earlier version has need not be fetched again.
      const known = file.startsWith('/assets/') ? await caches.match(file, { ignoreVary: true }) : undefined;
      const response = known ?? (await fetch(file, { cache: 'no-cache' }));
      if (!response.ok) throw new Error(`${file} is not there`);
      await cache.put(file, response);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
  await cache.put('/', page);
}

async function activate(): Promise<void> {
  const shells = (await caches.keys()).filter((name) => name.startsWith(SHELL) && name !== CURRENT);
  // The version before stays: another tab may still be made of it.
  await Promise.all(shells.slice(0, -1).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

worker.addEventListener('fetch', (event) => {
  const { request } = event as Fetching;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
  const answer =
    request.mode === 'navigate'
      ? isPage(url.pathname) && page(request)
      : url.pathname.startsWith('/api/media/')
        ? media(request, url)
        : !url.pathname.startsWith('/api/') && file(request);
  if (answer) (event as Fetching).respondWith(answer);
});

/** Addresses that are no pages of the app. */
function isPage(path: string): boolean {
  return !/^\/(api|developer|health|assets|icons)(\/|$)/.test(path) && !/\.\w+$/.test(path);
}

async function page(request: Request): Promise<Response> {
  try {
    return await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
  } catch (error) {
    const kept = await (await caches.open(CURRENT)).match('/', { ignoreVary: true });
    if (kept) return kept;
    throw error;
  }
}

/** What the build wrote never changes under its name; the rest is asked for and kept for the time without a network. */
async function file(request: Request): Promise<Response> {
  const isFixed = new URL(request.url).pathname.startsWith('/assets/');
  const kept = () => caches.match(request, { ignoreVary: true });
  if (isFixed) return (await kept()) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (error) {
    const known = await kept();
    if (known) return known;
    throw error;
  }
}

/** Files of courses are named by their content: one that is kept is the right one, in whichever size. */
async function media(request: Request, url: URL): Promise<Response> {
  const kept = await caches.match(url.pathname, { ignoreSearch: true, ignoreVary: true });
  return kept ? part(kept, request.headers.get('Range')) : fetch(request);
}

worker.addEventListener('message', (event) => {
  const { data, ports } = event as MessageEvent<{ type?: string; address?: string }>;
  if (data.type === 'take-over') void worker.skipWaiting();
  if (data.type === 'is-yours') ports[0]?.postMessage(data.address === __ENTRY__);
});

worker.addEventListener('sync', (event) => {
  if ((event as Event & { tag?: string }).tag === 'skillpact-queue') (event as Extendable).waitUntil(sync());
});

/** Sends what waits for whom is signed in. */
async function sync(): Promise<void> {
  const names = (await indexedDB.databases()).map(({ name }) => /^skillpact-([\w-]+)$/.exec(name ?? '')?.[1]);
  for (const person of names) {
    const round = person ? await sendWaiting(person, '') : undefined;
    // The browser tries again later.
    if (round?.end === 'lost' || round?.end === 'busy') throw new Error('the network is not there yet');
  }
  for (const client of await worker.clients.matchAll()) client.postMessage('sent');
}
