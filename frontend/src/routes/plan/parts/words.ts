/** The sentences of a plan: which message says what the server knows. */
import type { LearningPlan, PlanItem, PlanOpen, PlanReason } from '../../../lib/api/generated';
import { day, sessionSentence, type Sentence } from '../../../lib/offer/words';
import { levelInSentence, levelsInSentence } from '../../../lib/skills/shown.svelte';

export { day };

/** Who reads a plan: the person herself, or somebody whom it is told about. */
export type Reader = 'own' | 'other';

/** The message for a reader: what is said to a person is not said to those who read her plan. */
export function wordFor(reader: Reader, key: string): string {
  return reader === 'own' ? key : `plan-of-${key.slice('plan-'.length)}`;
}

/** Why a course is in the plan, as one sentence. */
export function reasonSentence(reason: PlanReason, reader: Reader = 'own'): Sentence {
  const [key, values] = reasonTold(reason);
  return [wordFor(reader, key), values];
}

function reasonTold(reason: PlanReason): Sentence {
  const skill = { skill: reason.skill_title ?? '', level: levelInSentence(reason.skill ?? '', reason.level ?? 0) };
  switch (reason.kind) {
    case 'closes':
      if (!reason.due) return ['plan-reason-closes', skill];
      return [
        reason.on_time ? 'plan-reason-closes-by' : 'plan-reason-closes-late',
        { ...skill, date: day(reason.due) },
      ];
    case 'renews':
      return ['plan-reason-renews', { ...skill, date: day(reason.due ?? '1970-01-01') }];
    case 'needed_before':
      if (reason.due) {
        return ['plan-reason-before-session', { course: reason.course_title ?? '', date: day(reason.due) }];
      }
      return ['plan-reason-before', { course: reason.course_title ?? '' }];
    case 'chosen':
      return ['plan-reason-chosen', {}];
  }
}

/** The weightiest reason for a course and, where it takes place on certain days, which of them were chosen for it. */
export function mainSentences(item: Pick<PlanItem, 'reasons' | 'session'>, reader: Reader = 'own'): Sentence[] {
  const main = item.reasons.slice(0, 1).map((reason) => reasonSentence(reason, reader));
  return item.session ? [...main, sessionSentence(item.session)] : main;
}

/** Why something is not reached by its date, as one sentence. */
export function openSentence(open: PlanOpen, reader: Reader = 'own'): Sentence {
  const [key, values] = openTold(open);
  return [SAID_TO_HER.has(key) ? wordFor(reader, key) : key, values];
}

const SAID_TO_HER = new Set(['plan-open-declined', 'plan-open-finished', 'plan-open-late', 'plan-open-never']);

function openTold(open: PlanOpen): Sentence {
  const course = { course: open.course_title ?? '' };
  switch (open.why) {
    case 'no_course':
      return open.best
        ? ['plan-open-best', { best: levelsInSentence(open.skill, [open.best, open.required])[0] }]
        : ['plan-open-no-course', {}];
    case 'language':
      return ['plan-open-language', {}];
    case 'declined':
      return ['plan-open-declined', course];
    case 'no_session':
      return ['plan-open-session', course];
    case 'evidence_ends':
      return ['plan-open-evidence-ends', course];
    case 'prerequisite':
      return ['plan-open-prerequisite', course];
    case 'finished':
      return ['plan-open-finished', course];
    case 'overdue':
      return open.day ? ['plan-open-overdue-day', { date: day(open.day) }] : ['plan-open-overdue', {}];
    case 'late':
      if (open.no_hours)
        return open.day ? ['plan-open-late-any', { date: day(open.day) }] : ['plan-open-never-any', {}];
      return open.day ? ['plan-open-late', { date: day(open.day) }] : ['plan-open-never', {}];
  }
}

/** What a plan that was worked out anew has become. */
export function changes(before: LearningPlan, after: LearningPlan): Sentence[] {
  const titles = (items: readonly PlanItem[], others: readonly PlanItem[]) =>
    items.filter((item) => others.every(({ course_id }) => course_id !== item.course_id)).map(({ title }) => title);
  const sentences: Sentence[] = [];
  const [came, went] = [titles(after.items, before.items), titles(before.items, after.items)];
  if (came.length > 0) sentences.push(['plan-changed-in', { courses: came.join('; ') }]);
  if (went.length > 0) sentences.push(['plan-changed-out', { courses: went.join('; ') }]);
  if (after.ends_on && before.ends_on && after.ends_on !== before.ends_on) {
    sentences.push(['plan-changed-end', { date: day(after.ends_on), before: day(before.ends_on) }]);
  }
  if (after.open.length !== before.open.length) {
    sentences.push(['plan-changed-open', { now: after.open.length, before: before.open.length }]);
  }
  if (sentences.length > 0) return sentences;
  const days = (plan: LearningPlan) =>
    plan.items.map(({ course_id, starts_on, ends_on, session }) =>
      [course_id, starts_on, ends_on, session?.begins_on].join(),
    );
  if (days(after).join('|') !== days(before).join('|')) return [['plan-changed-order', {}]];
  return [[after.proof === 'optimal' ? 'plan-changed-none' : 'plan-changed-none-open', {}]];
}

/** The courses with one moved by a place; nothing when it stands at that end already. */
export function moved(items: readonly PlanItem[], place: number, by: -1 | 1): string[] | undefined {
  const ids = items.map(({ course_id }) => course_id);
  const other = place + by;
  const [one, two] = [ids[place], ids[other]];
  if (one === undefined || two === undefined) return undefined;
  [ids[place], ids[other]] = [two, one];
  return ids;
}

/** Minutes as hours and minutes. */
export function duration(minutes: number): Sentence {
  if (minutes < 60) return ['plan-minutes', { minutes }];
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return rest === 0 ? ['plan-hours', { hours }] : ['plan-hours-minutes', { hours, minutes: rest }];
}

/** The number of hours somebody typed; nothing when it is none that the server takes. */
export function hours(text: string): number | undefined {
  const number = Number(text.trim());
  return text.trim() !== '' && Number.isInteger(number) && number >= 1 && number <= 40 ? number : undefined;
}

/** A budget that somebody typed: a whole number, nothing at all for no limit, or `null` when it is neither. */
export function amountOf(text: string): number | undefined | null {
  if (text.trim() === '') return undefined;
  const number = Number(text.trim());
  return Number.isInteger(number) && number >= 0 && number <= 1_000_000 ? number : null;
}

/** The address of a unit's plan as a file. */
export function unitFile(
  organisationId: string,
  asked: { unit: string; measure: string; amount?: number },
  language: string,
): string {
  const query = new URLSearchParams({ language, measure: asked.measure });
  if (asked.unit) query.set('unit_id', asked.unit);
  if (asked.amount !== undefined) query.set('amount', String(asked.amount));
  return `/api/organisations/${encodeURIComponent(organisationId)}/reports/unit-plan.csv?${query}`;
}
