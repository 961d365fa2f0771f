/** What a record of a completion says. */
import type { Completion, Enrolment } from '../../../lib/api/generated';
import { serverNow } from '../../../lib/api/server-time';

export interface Completed {
  enrolment: Enrolment;
  completion: Completion;
}

/** The completed courses, the latest first. */
export function completed(enrolments: readonly Enrolment[]): Completed[] {
  return enrolments
    .flatMap((enrolment) => (enrolment.completion ? [{ enrolment, completion: enrolment.completion }] : []))
    .sort((a, b) => b.completion.completed_at.localeCompare(a.completion.completed_at));
}

/** Whether the completion held until a day that has passed, by the server's clock. */
export function hasEnded(completion: Completion): boolean {
  return completion.valid_until !== undefined && Date.parse(completion.valid_until) <= serverNow();
}
