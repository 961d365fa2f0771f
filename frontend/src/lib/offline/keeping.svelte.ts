/** Taking a course along: all of it in one language, or nothing. What has come is not fetched again when it goes on. */
import { ApiProblem, NetworkLost, problemOf, takeDetour } from '../api/client';
import {
  getAccount,
  getCourse,
  getCoursePackage,
  getPracticeKeys,
  listEnrolments,
  listMySkills,
} from '../api/generated';
import type { CoursePackage, Language } from '../api/generated';
import { loadAreas, t } from '../i18n/i18n.svelte';
import { announce } from '../ui/announce.svelte';
import { problemText } from '../ui/problem';
import { detour } from './detour';
import { network } from './network.svelte';
import { currentPerson, rememberPerson } from './person';
import { courseAddress, practiceAddress } from './stand-in';
import { cacheName, isFull, storeOf, type KeptCourse, type Store } from './store';
import { registerWorker } from './worker';

export interface Load {
  slug: string;
  done: number;
  total: number;
  /** Why it stopped. */
  problem?: string;
}

let kept = $state.raw<KeptCourse[]>([]);
const loads = $state<Record<string, Load>>({});
const running = new Map<string, AbortController>();

export const keeping = {
  /** Courses on this device, also those of which a part is missing. */
  get courses(): readonly KeptCourse[] {
    return kept;
  },
  course(slug: string): KeptCourse | undefined {
    return kept.find((course) => course.slug === slug);
  },
  /** What is being fetched, or stopped. */
  load(slug: string): Load | undefined {
    return loads[slug];
  },
  isRunning(slug: string): boolean {
    return loads[slug] !== undefined && loads[slug].problem === undefined;
  },
};

/** Whether this browser can keep courses at all: over plain http it cannot. */
export function canKeep(): boolean {
  return 'indexedDB' in globalThis && 'caches' in globalThis && 'serviceWorker' in navigator;
}

export async function lookForKept(): Promise<void> {
  const person = currentPerson();
  try {
    kept = person ? await storeOf(person).all('kept') : [];
  } catch {
    kept = [];
  }
  if (kept.length > 0) {
    network.keeps = true;
    takeDetour(detour);
  }
}

/** Nothing of hers is shown any more. */
export function forgetKept(): void {
  kept = [];
}

/** How much room is left, where the browser says it. */
async function room(): Promise<number> {
  const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
  return (estimate?.quota ?? Infinity) - (estimate?.usage ?? 0);
}

/** Takes a course along, or goes on with it. Ends without an error: what went wrong stands at the course. */
export async function keepCourse(slug: string, language: Language, withRecordings: boolean): Promise<boolean> {
  const person = currentPerson();
  if (!person || keeping.isRunning(slug)) return false;
  const stop = new AbortController();
  running.set(slug, stop);
  loads[slug] = { slug, done: 0, total: 0 };
  const store = storeOf(person);
  try {
    await loadAreas(['offline']);
    rememberPerson(person);
    await registerWorker();
    await fetchAll(store, slug, language, withRecordings, stop.signal);
    delete loads[slug];
    await lookForKept();
    return true;
  } catch (error) {
    await stopped(store, slug, error, stop.signal.aborted);
    await lookForKept();
    return false;
  } finally {
    running.delete(slug);
  }
}

/** Stops fetching a course and removes what has come of it. */
export function cancel(slug: string): void {
  const run = running.get(slug);
  if (run) run.abort();
  else void remove(slug);
}

async function stopped(store: Store, slug: string, error: unknown, cancelled: boolean): Promise<void> {
  if (cancelled) {
    await removeUnfinished(store, slug);
    delete loads[slug];
    announce(t('offline-cancelled'));
    return;
  }
  // Half a course is no use, and takes room that something else needs.
  if (isFull(error)) await removeUnfinished(store, slug);
  const problem = isFull(error) || error instanceof TooLittleRoom ? t('offline-full') : problemText(error);
  loads[slug] = { slug, done: loads[slug]?.done ?? 0, total: loads[slug]?.total ?? 0, problem };
  announce(problem);
}

class TooLittleRoom extends Error {}

async function fetchAll(
  store: Store,
  slug: string,
  language: Language,
  withRecordings: boolean,
  signal: AbortSignal,
): Promise<void> {
  const [pack, course, enrolments, account, skills] = await Promise.all([
    getCoursePackage({ slug, language }, { signal }),
    getCourse({ slug, language }, { signal }),
    listEnrolments({ language }, { signal }),
    getAccount({ signal }),
    listMySkills({ language }, { signal }),
  ]);
  const enrolment = enrolments.find(({ course_slug }) => course_slug === slug);
  if (!enrolment) throw new Error('only a course that was begun is taken along');
  const files = pack.files.filter(({ kind }) => withRecordings || kind !== 'recording');
  const total = pack.bytes + (withRecordings ? pack.recording_bytes : 0);
  const load = loads[slug]!;
  load.total = total;
  const before = await store.get('kept', slug);
  // What is replaced makes room only when the new one is whole.
  if ((await room()) < total * 1.1) throw new TooLittleRoom();
  await navigator.storage?.persist?.().catch(() => false);

  const record: KeptCourse = {
    slug,
    title: course.title,
    titleLanguage: course.language,
    version: pack.version,
    language,
    enrolment: enrolment.id,
    minutes: Object.fromEntries(course.lessons.map(({ key, minutes }) => [key, minutes])),
    bytes: total,
    withRecordings,
    state: 'loading',
    contents: contentsOf(pack, enrolment.id),
    files: files.map(({ address }) => address),
    keptAt: Date.now(),
  };
  if (before?.state !== 'ready') await store.put('kept', record);
  for (const lesson of pack.lessons) {
    if (!(await store.get('contents', lesson.address))) {
      await store.put('contents', { address: lesson.address, value: await fetchJson(lesson.address, signal) });
    }
    load.done += lesson.bytes;
    const state = `/api/enrolments/${enrolment.id}/lessons/${lesson.key}`;
    await store.put('contents', { address: state, value: await fetchJson(`${state}?language=${language}`, signal) });
  }
  const cache = await caches.open(cacheName(store.person));
  for (const file of files) {
    await fetchFile(cache, file.address, signal, (bytes) => (load.done += bytes), file.bytes);
  }
  const keys = await getPracticeKeys({ slug, version: pack.version, language }, { signal });
  load.done += pack.practice_bytes;
  signal.throwIfAborted();
  for (const [address, value] of [
    ['/api/account', account],
    ['/api/enrolments', enrolments],
    ['/api/skills', skills],
    [courseAddress(slug), course],
    [practiceAddress(slug), keys],
  ] as const) {
    await store.put('contents', { address, value });
  }
  await store.put('kept', { ...record, state: 'ready' });
  if (before) await drop(store, before, record);
}

function contentsOf(pack: CoursePackage, enrolment: string): string[] {
  return [
    ...pack.lessons.map(({ address }) => address),
    ...pack.lessons.map(({ key }) => `/api/enrolments/${enrolment}/lessons/${key}`),
    courseAddress(pack.slug),
    practiceAddress(pack.slug),
  ];
}

async function get(address: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, { credentials: 'same-origin', signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new NetworkLost(String(error));
  });
  if (!response.ok) throw new ApiProblem(await problemOf(response));
  return response;
}

async function fetchJson(address: string, signal: AbortSignal): Promise<unknown> {
  const response = await get(address, signal);
  return response.json().catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new NetworkLost(String(error));
  });
}

/** Puts a file into the cache, telling how much of it has come. One that breaks off is not kept. */
async function fetchFile(
  cache: Cache,
  address: string,
  signal: AbortSignal,
  came: (bytes: number) => void,
  size: number,
): Promise<void> {
  if (await cache.match(address, { ignoreVary: true })) return came(size);
  const response = await get(address, signal);
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      came(piece.byteLength);
      controller.enqueue(piece);
    },
  });
  const body = response.body?.pipeThrough(counter) ?? null;
  await cache.put(address, new Response(body, { headers: response.headers })).catch((error: unknown) => {
    if (signal.aborted || isFull(error)) throw error;
    throw new NetworkLost(String(error));
  });
}

/** Removes what belongs to one kept course and to no other, nor to what took its place. */
async function drop(store: Store, course: KeptCourse, instead?: KeptCourse): Promise<void> {
  const others = (await store.all('kept')).filter(({ slug }) => slug !== course.slug);
  if (instead) others.push(instead);
  const used = new Set(others.flatMap(({ contents, files }) => [...contents, ...files]));
  for (const address of course.contents) if (!used.has(address)) await store.delete('contents', address);
  const cache = await caches.open(cacheName(store.person));
  for (const address of course.files) if (!used.has(address)) await cache.delete(address, { ignoreVary: true });
}

async function removeUnfinished(store: Store, slug: string): Promise<void> {
  const course = await store.get('kept', slug);
  if (course?.state !== 'loading') return;
  await drop(store, course);
  await store.delete('kept', slug);
}

/** Removes a course from this device. What waits to be sent stays. */
export async function remove(slug: string): Promise<void> {
  const person = currentPerson();
  if (!person) return;
  const store = storeOf(person);
  const course = await store.get('kept', slug);
  delete loads[slug];
  if (course) {
    await store.delete('kept', slug);
    await drop(store, course);
  }
  await lookForKept();
}

/** Goes on with what was begun, fetches what the browser threw away, and takes new versions. Gives the titles of those. */
export async function refreshKept(): Promise<string[]> {
  const renewed: string[] = [];
  for (const course of kept) {
    if (keeping.isRunning(course.slug)) continue;
    const language = course.language as Language;
    let isNew = false;
    if (course.state === 'ready') {
      const now = await getCoursePackage({ slug: course.slug, language }).catch(() => undefined);
      if (!now) return renewed;
      isNew = now.version !== course.version;
      if (!isNew && (await isWhole(course))) continue;
    }
    const done = await keepCourse(course.slug, language, course.withRecordings);
    if (done && isNew) renewed.push(course.title);
  }
  return renewed;
}

/** Browsers throw away what they keep when the device is full. */
async function isWhole(course: KeptCourse): Promise<boolean> {
  const person = currentPerson();
  if (!person) return true;
  const cache = await caches.open(cacheName(person));
  for (const address of course.files) if (!(await cache.match(address, { ignoreVary: true }))) return false;
  const store = storeOf(person);
  for (const address of course.contents) if (!(await store.get('contents', address))) return false;
  return true;
}
