/**
 * Sends what waits, oldest first, from the page or from the service worker. One sender at a time where the browser has locks;
 * without them a request may be sent twice, and takes effect once all the same.
 */
import { ApiProblem, problemOf } from '../api/failures';
import type { Account, AnswerIn, LessonState, ProgressIn, Verdict } from '../api/generated';
import { queueRule } from './addresses';
import { aboutLesson, withAnswer, withProgress } from './overlay';
import { storeOf, type Store, type Waiting } from './store';

export interface Round {
  /** `lost`: no network. `signed-out`: the server does not know her any more. `other-person`: somebody else is signed in. */
  end: 'done' | 'lost' | 'busy' | 'signed-out' | 'other-person';
  answers: Map<number, unknown>;
  problems: Map<number, ApiProblem>;
  /** How many answers and notes arrived. */
  sent: number;
}

/** What goes away by itself; everything else from 400 to 499 is said to her and not tried again. */
const PASSING = [408, 423, 425, 429];

const LONGEST_MILLISECONDS = 30_000;

export async function sendWaiting(person: string, page: string, trusted?: number): Promise<Round> {
  const work = () => send(storeOf(person), page, trusted);
  const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
  return locks ? locks.request(`skillpact-queue-${person}`, work) : work();
}

/** `trusted`: the one request that its page has just made; when nothing else waits, it needs no look at who is signed in. */
async function send(store: Store, page: string, trusted: number | undefined): Promise<Round> {
  const round: Round = { end: 'done', answers: new Map(), problems: new Map(), sent: 0 };
  const waiting = await store.all('waiting');
  if (waiting.length === 0) return round;
  if (waiting.some(({ number }) => number !== trusted)) {
    round.end = await whoIsThere(store.person);
    if (round.end !== 'done') return round;
  }
  // A request that the server fails at holds up what comes after it for the same thing, and nothing else.
  const held = new Set<string>();
  for (const entry of waiting) {
    const resource = entry.address;
    if (held.has(resource)) continue;
    let response: Response;
    try {
      response = await fetchPart(entry.address, {
        method: entry.method,
        headers: { 'Content-Type': 'application/json' },
        body: entry.body === undefined ? undefined : JSON.stringify(bodyOf(entry, page)),
      });
    } catch {
      return { ...round, end: 'lost' };
    }
    if (response.ok) {
      const value: unknown = response.headers.get('Content-Type')?.includes('json') ? await response.json() : undefined;
      await absorb(store, entry, value);
      await store.delete('waiting', entry.number);
      round.answers.set(entry.number, value);
      if (entry.kind !== 'progress') round.sent += 1;
      continue;
    }
    const problem = new ApiProblem(await problemOf(response));
    if (response.status === 401) {
      round.problems.set(entry.number, problem);
      return { ...round, end: 'signed-out' };
    }
    if (response.status >= 500 || PASSING.includes(response.status)) {
      round.end = 'busy';
      round.problems.set(entry.number, problem);
      held.add(resource);
      continue;
    }
    await store.setAside({ ...entry, code: problem.code, detail: problem.message });
    round.problems.set(entry.number, problem);
  }
  return round;
}

/** Nothing is sent in the name of somebody who has signed in on this device since. */
export async function whoIsThere(person: string): Promise<Round['end']> {
  try {
    const response = await fetchPart('/api/account', {});
    if (response.status === 401) return 'signed-out';
    if (!response.ok) return 'busy';
    return ((await response.json()) as Account).person.id === person ? 'done' : 'other-person';
  } catch {
    return 'lost';
  }
}

function fetchPart(address: string, options: RequestInit): Promise<Response> {
  return fetch(address, { credentials: 'same-origin', signal: AbortSignal.timeout(LONGEST_MILLISECONDS), ...options });
}

/** How long ago a request was written is told as a length of time, so that a device whose clock is wrong tells the truth. */
function bodyOf(entry: Waiting, page: string): unknown {
  if (!queueRule(entry.method, entry.address)?.rule.tellsAge) return entry.body;
  const age = ageOf(entry, page);
  return age < 2000 ? entry.body : { ...(entry.body as object), age_milliseconds: age };
}

/**
 * On the page that wrote it, by a clock that nobody can set: a device often gets the right time together with the network.
 * After a reload only the device's clock is left; the server believes no future and nothing before the enrolment.
 */
export function ageOf(entry: Pick<Waiting, 'page' | 'tick' | 'at'>, page: string): number {
  const age = entry.page === page ? performance.now() - entry.tick : Date.now() - entry.at;
  return Math.max(0, Math.round(age));
}

/** What arrived is part of what the server said last: the next time without a network shows it. */
async function absorb(store: Store, entry: Waiting, value: unknown): Promise<void> {
  const about = aboutLesson(entry);
  if (!about) return;
  const address = `/api/enrolments/${about.enrolment}/lessons/${about.lesson}`;
  const known = (await store.get('contents', address))?.value as LessonState | undefined;
  if (!known) return;
  const after =
    about.kind === 'answer'
      ? withAnswer(known, entry.body as AnswerIn, value as Verdict)
      : withProgress(known, entry.body as ProgressIn);
  await store.put('contents', { address, value: after });
}
