/** How far somebody is with her courses, and what she does next. Pure but for the words. */
import type { Course, Enrolment } from '../../../lib/api/generated';
import { t } from '../../../lib/i18n/i18n.svelte';
import { lessonAddress } from './words';

/** So many days before a completion ends it is worth a word. */
const ENDING_DAYS = 60;
const DAY_MILLISECONDS = 86_400_000;

/** Where to go on: the first lesson that is not finished, at the place that was read last. */
export function nextAddress(enrolment: Enrolment): string {
  const next = enrolment.lessons.find(({ lesson }) => lesson === enrolment.next_lesson);
  return next ? lessonAddress(enrolment.course_slug, next) : `/courses/${enrolment.course_slug}`;
}

/** The same on the course's page, where everything may be finished: the first lesson, to read it again. */
export function readingAddress(course: Course, enrolment: Enrolment): string {
  const lesson = enrolment.next_lesson ?? course.lessons[0]?.key;
  const progress = enrolment.lessons.find((item) => item.lesson === lesson);
  return lesson ? lessonAddress(course.slug, progress ?? { lesson }) : `/courses/${course.slug}`;
}

export function progressWords(enrolment: Enrolment): string {
  return t('progress-lessons', {
    finished: enrolment.finished_lessons,
    count: enrolment.lesson_count,
    minutes: enrolment.minutes_left,
  });
}

export interface Standing {
  /** Begun and not completed; the first is the one to go on with. */
  open: Enrolment[];
  /** Completions that hold no longer. */
  ended: Enrolment[];
  /** Completions that soon will not, the nearest first. */
  ending: Enrolment[];
  /** Everything completed, the latest first. */
  completed: Enrolment[];
}

/** Sorts the own courses by what is to be done about them; `now` in milliseconds since 1970. */
export function standing(enrolments: readonly Enrolment[], now: number): Standing {
  const begun = (enrolment: Enrolment) => enrolment.lessons.some(({ state }) => state === 'in_progress');
  const until = ({ completion }: Enrolment) =>
    completion?.valid_until ? Date.parse(completion.valid_until) : Infinity;
  const completed = enrolments
    .filter(({ completion }) => completion)
    .sort((a, b) => (b.completion?.completed_at ?? '').localeCompare(a.completion?.completed_at ?? ''));
  const limited = completed.filter((enrolment) => until(enrolment) < Infinity).sort((a, b) => until(a) - until(b));
  return {
    open: enrolments
      .filter(({ completion }) => !completion)
      .sort((a, b) => Number(begun(b)) - Number(begun(a)) || b.enrolled_at.localeCompare(a.enrolled_at)),
    ended: limited.filter((enrolment) => until(enrolment) <= now),
    ending: limited.filter(
      (enrolment) => until(enrolment) > now && until(enrolment) <= now + ENDING_DAYS * DAY_MILLISECONDS,
    ),
    completed,
  };
}

export type PrerequisiteState = 'met' | 'ended' | 'begun' | 'not_begun';

/** How somebody stands to a course that comes before another. */
export function prerequisiteState(slug: string, enrolments: readonly Enrolment[], now: number): PrerequisiteState {
  const own = enrolments.filter(({ course_slug }) => course_slug === slug);
  // While a renewal is under way, what it renews counts.
  const fulfilled = own.flatMap(({ completion, renews }) => completion ?? renews ?? []);
  if (fulfilled.some(({ valid_until }) => !valid_until || Date.parse(valid_until) > now)) return 'met';
  if (fulfilled.length > 0) return 'ended';
  return own.length > 0 ? 'begun' : 'not_begun';
}

export interface TranslationSummary {
  /** All that is shown of the course. */
  lessons: number;
  /** Those with no text in the language. */
  missing: number;
  /** Those with a text that is not whole, or older than its source. */
  behind: number;
}

/** How far a course is translated into the language that its lessons were asked for in; nothing in its source language. */
export function translationSummary(course: Course): TranslationSummary | undefined {
  const states = course.lessons.flatMap(({ translation }) => (translation ? [translation.state] : []));
  if (states.length === 0) return undefined;
  return {
    lessons: course.lessons.length,
    missing: states.filter((state) => state === 'missing').length,
    behind: states.filter((state) => state === 'partial' || state === 'stale').length,
  };
}
