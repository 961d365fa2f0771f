/** The sentences of a plan: which message says what the server knows. */
import type { PlanItem, PlanOpen, PlanReason } from '../../../lib/api/generated';
import { day, sessionSentence, type Sentence } from '../../../lib/offer/words';
import { levelInSentence, levelsInSentence } from '../../../lib/skills/shown.svelte';

export { day };

/** Why a course is in the plan, as one sentence. */
export function reasonSentence(reason: PlanReason): Sentence {
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
export function mainSentences(item: Pick<PlanItem, 'reasons' | 'session'>): Sentence[] {
  const main = item.reasons.slice(0, 1).map(reasonSentence);
  return item.session ? [...main, sessionSentence(item.session)] : main;
}

/** Why something is not reached by its date, as one sentence. */
export function openSentence(open: PlanOpen): Sentence {
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
    case 'prerequisite':
      return ['plan-open-prerequisite', course];
    case 'finished':
      return ['plan-open-finished', course];
    case 'overdue':
      return open.day ? ['plan-open-overdue-day', { date: day(open.day) }] : ['plan-open-overdue', {}];
    case 'late':
      return open.day ? ['plan-open-late', { date: day(open.day) }] : ['plan-open-never', {}];
  }
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
