/** What a course costs and when it takes place: which message says it. Pure. */
import type { CourseSession, CourseSummary } from '../api/generated';
import type { Arguments } from '../i18n/i18n.svelte';

/** A message with what it names. */
export type Sentence = [key: string, values: Arguments];

/** A day without a time, at noon where the reader is, so that no time zone moves it. */
export function day(text: string): Date {
  return new Date(`${text}T12:00:00`);
}

type Days = Pick<CourseSession, 'begins_on' | 'ends_on'>;

/** The days of a session, for a list. */
export function sessionDays({ begins_on, ends_on }: Days): Sentence {
  if (begins_on === ends_on) return ['offer-day', { date: day(begins_on) }];
  return ['offer-days', { from: day(begins_on), to: day(ends_on) }];
}

/** The same as a sentence of its own. */
export function sessionSentence({ begins_on, ends_on }: Days): Sentence {
  if (begins_on === ends_on) return ['offer-takes-place', { date: day(begins_on) }];
  return ['offer-takes-place-days', { from: day(begins_on), to: day(ends_on) }];
}

export function costWords(cents: number): Sentence {
  return cents === 0 ? ['offer-free', {}] : ['offer-cost-value', { cost: cents / 100 }];
}

type When = Pick<CourseSummary, 'has_sessions' | 'next_session_on'>;

/** When a course can be taken, in a few words. */
export function whenWords({ has_sessions, next_session_on }: When): Sentence {
  if (!has_sessions) return ['offer-own-pace', {}];
  return next_session_on ? ['offer-next', { date: day(next_session_on) }] : ['offer-over', {}];
}

export type Standing = 'met' | 'below' | 'unknown';

/** How a level that is known, or not, stands to one that is asked for. */
export function standing(asked: number, held: number | undefined): Standing {
  if (held === undefined) return 'unknown';
  return held >= asked ? 'met' : 'below';
}
