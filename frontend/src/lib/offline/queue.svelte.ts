/** What waits for the network, as the page sees it: kept before it is acknowledged, sent as soon as that is possible. */
import { NetworkLost } from '../api/client';
import { loadAreas, t } from '../i18n/i18n.svelte';
import { announce } from '../ui/announce.svelte';
import type { Found } from './addresses';
import { network } from './network.svelte';
import { currentPerson, PAGE, rememberPerson } from './person';
import { sendWaiting, type Round } from './sender';
import { provisional } from './stand-in';
import { isFull, storeOf, type Refused, type Waiting } from './store';

/** How soon what could not be sent is tried again; each time twice as long, up to ten minutes. */
const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 600_000;

let waiting = $state.raw<Waiting[]>([]);
let refused = $state.raw<Refused[]>([]);
let end = $state<Round['end']>('done');
let pause = FIRST_PAUSE;
let timer: ReturnType<typeof setTimeout> | undefined;

export const queue = {
  /** Answers and notes that wait; where she is in a lesson is counted for nothing. */
  get count(): number {
    return waiting.filter(({ kind }) => kind !== 'progress').length;
  },
  /** Everything that waits. */
  get all(): readonly Waiting[] {
    return waiting;
  },
  get refused(): readonly Refused[] {
    return refused;
  },
  /** How the last try ended. */
  get end(): Round['end'] {
    return end;
  },
};

/** News for the other tabs of this browser. */
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('skillpact-queue') : undefined;
channel?.addEventListener('message', () => void look());

/** Reads the lists anew. */
export async function look(): Promise<void> {
  const person = currentPerson();
  if (!person) {
    waiting = [];
    refused = [];
    return;
  }
  const store = storeOf(person);
  try {
    [waiting, refused] = await Promise.all([store.all('waiting'), store.all('refused')]);
  } catch {
    // No database in this browser: nothing is kept, and nothing waits.
  }
}

/** Nothing of hers is shown any more; it does not open what was just removed. */
export function forgetLists(): void {
  waiting = [];
  refused = [];
  channel?.postMessage('changed');
}

async function changed(): Promise<void> {
  await look();
  channel?.postMessage('changed');
}

/**
 * Keeps a request, then sends it with everything before it. Without a network it gives what the page can go on with; with
 * one, what the server says.
 */
export async function submit<T>(
  method: string,
  address: string,
  body: unknown,
  { rule }: Found,
  go: () => Promise<T>,
): Promise<T> {
  const person = currentPerson();
  if (!person) return go();
  const store = storeOf(person);
  let entry: Waiting;
  try {
    entry = await enter(person, method, address, body, rule);
  } catch (error) {
    // It cannot be kept: sending it now is the only way, and the page says when that fails.
    return go().catch(async (lost: unknown) => {
      if (!(lost instanceof NetworkLost) || !isFull(error)) throw lost;
      await loadAreas(['offline']);
      throw new NetworkLost(String(error), 'offline-full-answer');
    });
  }
  rememberPerson(person);
  network.keeps = true;
  const round = await sendNow(entry.number);
  if (round.answers.has(entry.number)) return round.answers.get(entry.number) as T;
  const problem = round.problems.get(entry.number);
  if (problem && round.end !== 'busy') {
    // The page that sent it shows why it was refused and still has what was written: it is no news for the list.
    if (round.end !== 'signed-out') await store.delete('refused', entry.number);
    await changed();
    throw problem;
  }
  // Another tab was faster: the server answers a repeat as it answered the first.
  if (!(await store.get('waiting', entry.number))) return go();
  await loadAreas(['offline']);
  return (await provisional(store, entry)) as T;
}

async function enter(
  person: string,
  method: string,
  address: string,
  body: unknown,
  rule: Found['rule'],
): Promise<Waiting> {
  const store = storeOf(person);
  const now = { at: Date.now(), page: PAGE, tick: performance.now() };
  const same = (await store.all('waiting')).filter((entry) => entry.method === method && entry.address === address);
  const text = JSON.stringify(body);
  const repeated = same.find((entry) => JSON.stringify(entry.body) === text);
  if (repeated) return repeated;
  const before = rule.merge ? same.at(-1) : undefined;
  if (before && rule.merge) {
    const entry = { ...before, ...now, body: rule.merge(before.body, body) };
    await store.put('waiting', entry);
    return entry;
  }
  // What belongs to the page's state is no plain value; a copy is.
  const entry = { method, address, body: text === undefined ? undefined : (JSON.parse(text) as unknown) };
  const row = { ...entry, kind: rule.kind, ...now };
  return { ...row, number: await store.add(row) };
}

/** Sends what waits. */
export async function sendNow(trusted?: number): Promise<Round> {
  const person = currentPerson();
  if (!person) return { end: 'done', answers: new Map(), problems: new Map(), sent: 0 };
  clearTimeout(timer);
  let round: Round;
  try {
    round = await sendWaiting(person, PAGE, trusted);
  } catch {
    return { end: 'busy', answers: new Map(), problems: new Map(), sent: 0 };
  }
  end = round.end;
  if (end === 'lost') network.lost();
  else if (end !== 'busy') network.found();
  // A page that still shows what was said without the server now says what the server says.
  for (const value of round.answers.values()) {
    if (value && typeof value === 'object' && 'response_id' in value) {
      window.dispatchEvent(new CustomEvent('judged', { detail: value }));
    }
  }
  await changed();
  if (waiting.length === 0 || round.end === 'done') pause = FIRST_PAUSE;
  if (waiting.length > 0 && (round.end === 'lost' || round.end === 'busy')) {
    timer = setTimeout(() => void sendAll(), pause);
    pause = Math.min(LONGEST_PAUSE, pause * 2);
    void askForSync();
  }
  return round;
}

/** Sends what waited, and says that it arrived. */
export async function sendAll(): Promise<void> {
  await look();
  if (waiting.length === 0) return;
  const { sent } = await sendNow();
  if (sent === 0) return;
  await loadAreas(['offline']);
  announce(t('offline-sent', { count: sent }));
}

/** Where there is Background Sync, the browser sends it also when no page is open. */
async function askForSync(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  const sync = (registration as { sync?: { register: (tag: string) => Promise<void> } } | undefined)?.sync;
  await sync?.register('skillpact-queue').catch(() => undefined);
}

/** Takes a request off the list of those that were refused. */
export async function dismiss(entry: Refused): Promise<void> {
  const person = currentPerson();
  if (person) await storeOf(person).delete('refused', entry.number);
  await changed();
}
