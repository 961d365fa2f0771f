/**
 * Measures for how long a lesson is in view and its reader not idle. That is all that is measured: whether the window is
 * visible, and whether anything at all was done in the last minute. No key, no place and no address is kept.
 */
import { ApiProblem } from '../../../lib/api/client';
import { addReading } from '../../../lib/api/generated';
import { newId } from '../../../lib/api/id';
import { keep, recall } from '../../../lib/session/preferences.svelte';

/** Who does nothing for so long is taken to have stopped reading. */
export const IDLE_MILLISECONDS = 60_000;
/** Shorter stretches are not worth a word. */
const SHORTEST_SECONDS = 5;
const EVERY_MILLISECONDS = 120_000;
const MOST_KEPT = 50;
const SIGNS = ['scroll', 'pointerdown', 'pointermove', 'keydown'] as const;

/** Adds up time: as long as the last sign of reading is no more than a minute ago. Pure. */
export class Stopwatch {
  #counted = 0;
  /** Up to here everything is counted or left out for good. */
  #until: number;
  /** When she did something last; nothing while the window is out of view. */
  #sign: number | undefined;

  /** `start` is a moment in milliseconds, by a clock that never goes back. */
  constructor(start: number) {
    this.#until = start;
    this.#sign = start;
  }

  /** She did something. */
  sign(now: number): void {
    this.#count(now);
    this.#sign = now;
    this.#until = Math.max(this.#until, now);
  }

  /** The window went out of view. */
  pause(now: number): void {
    this.#count(now);
    this.#sign = undefined;
  }

  /** The whole seconds since it was asked last. */
  take(now: number): number {
    this.#count(now);
    const seconds = Math.floor(this.#counted / 1000);
    this.#counted -= seconds * 1000;
    return seconds;
  }

  #count(now: number): void {
    if (this.#sign === undefined) return;
    const end = Math.min(now, this.#sign + IDLE_MILLISECONDS);
    if (end <= this.#until) return;
    this.#counted += end - this.#until;
    this.#until = end;
  }
}

interface Stretch {
  id: string;
  lesson: string;
  seconds: number;
}

export function measureReading(enrolment: string, lesson: string, isLesson: boolean, since: number): () => void {
  if (!isLesson) return () => undefined;
  const storage = `reading-${enrolment}`;
  const watch = new Stopwatch(since);
  const timer = setInterval(note, EVERY_MILLISECONDS);
  const sign = () => watch.sign(performance.now());
  for (const name of SIGNS) window.addEventListener(name, sign, { passive: true });
  document.addEventListener('visibilitychange', seen);

  function seen() {
    if (document.visibilityState === 'visible') return sign();
    watch.pause(performance.now());
    note();
  }

  function note() {
    const seconds = watch.take(performance.now());
    if (seconds >= SHORTEST_SECONDS) put(storage, [...waiting(storage), { id: newId(), lesson, seconds }]);
    void send(enrolment, storage);
  }

  return () => {
    clearInterval(timer);
    for (const name of SIGNS) window.removeEventListener(name, sign);
    document.removeEventListener('visibilitychange', seen);
    note();
  };
}

function waiting(storage: string): Stretch[] {
  try {
    const kept: unknown = JSON.parse(recall(storage) ?? '[]');
    return Array.isArray(kept) ? (kept as Stretch[]) : [];
  } catch {
    return [];
  }
}

function put(storage: string, stretches: readonly Stretch[]): void {
  keep(storage, stretches.length > 0 ? JSON.stringify(stretches.slice(-MOST_KEPT)) : null);
}

/** Sends what waits. What is lost on the way is sent again with the next; the server counts each once. */
async function send(enrolment_id: string, storage: string): Promise<void> {
  const entries = waiting(storage);
  if (entries.length === 0) return;
  try {
    await addReading({ enrolment_id, body: { entries } }, { keepalive: true });
  } catch (error) {
    // The network and the server may come back; what was refused would be refused again.
    if (!(error instanceof ApiProblem) || error.problem.status >= 500 || error.problem.status === 401) return;
  }
  const sent = new Set(entries.map(({ id }) => id));
  put(
    storage,
    waiting(storage).filter(({ id }) => !sent.has(id)),
  );
}
