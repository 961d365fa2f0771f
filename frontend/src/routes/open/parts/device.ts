/**
 * What somebody without an account has done in open courses. It stays on her device, and nothing of it is sent anywhere until she
 * has an account and says so. Ids are made when she answers, so that taking it over twice counts once.
 */
import type { Answer, Language, Verdict } from '../../../lib/api/generated';
import { newId } from '../../../lib/api/id';

export interface KeptAnswer {
  id: string;
  language: Language;
  answer: Answer;
  verdict: Verdict;
}

export interface KeptLesson {
  finished?: true;
  answers: Record<string, KeptAnswer>;
}

export interface KeptCourse {
  /** The enrolment she gets with it. */
  enrolment: string;
  lessons: Record<string, KeptLesson>;
}

export type Kept = Record<string, KeptCourse>;

const KEY = 'skillpact-open';

/** What is kept; nothing when the browser keeps nothing, or somebody has changed it by hand. */
export function readKept(storage: Storage | undefined = here()): Kept {
  try {
    const known: unknown = JSON.parse(storage?.getItem(KEY) ?? '{}');
    return known && typeof known === 'object' && !Array.isArray(known) ? (known as Kept) : {};
  } catch {
    return {};
  }
}

/** Says whether it is kept: private windows and full devices keep nothing. */
function write(kept: Kept, storage: Storage | undefined): boolean {
  try {
    if (Object.keys(kept).length === 0) storage?.removeItem(KEY);
    else storage?.setItem(KEY, JSON.stringify(kept));
    return Boolean(storage);
  } catch {
    return false;
  }
}

function here(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

export function keptLesson(slug: string, lesson: string, storage?: Storage): KeptLesson {
  return readKept(storage ?? here())[slug]?.lessons[lesson] ?? { answers: {} };
}

function change(slug: string, lesson: string, next: (before: KeptLesson) => KeptLesson, storage = here()): boolean {
  const kept = readKept(storage);
  const course = kept[slug] ?? { enrolment: newId(), lessons: {} };
  const changed = next(course.lessons[lesson] ?? { answers: {} });
  return write({ ...kept, [slug]: { ...course, lessons: { ...course.lessons, [lesson]: changed } } }, storage);
}

export function keepAnswer(
  slug: string,
  lesson: string,
  question: string,
  answer: KeptAnswer,
  storage?: Storage,
): boolean {
  const next = (before: KeptLesson) => ({ ...before, answers: { ...before.answers, [question]: answer } });
  return change(slug, lesson, next, storage);
}

export function keepFinished(slug: string, lesson: string, storage?: Storage): boolean {
  return change(slug, lesson, (before) => ({ ...before, finished: true }), storage);
}

/** Removes what is kept of one course, or of all. */
export function forget(slug?: string, storage: Storage | undefined = here()): void {
  const kept = readKept(storage);
  write(slug ? Object.fromEntries(Object.entries(kept).filter(([other]) => other !== slug)) : {}, storage);
}

export function countAnswers(kept: KeptCourse): number {
  return Object.values(kept.lessons).reduce((sum, lesson) => sum + Object.keys(lesson.answers).length, 0);
}

export function countFinished(kept: KeptCourse): number {
  return Object.values(kept.lessons).filter(({ finished }) => finished).length;
}
