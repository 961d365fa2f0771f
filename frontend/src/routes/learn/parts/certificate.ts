/** What a record of a completion says. */
import type { Completion, Enrolment } from '../../../lib/api/generated';
import { serverNow } from '../../../lib/api/server-time';

export interface Completed {
  enrolment: Enrolment;
  completion: Completion;
  /** Whether the same course was completed again for the same organisation. */
  isRenewed: boolean;
}

/** The completed courses, the latest first. */
export function completed(enrolments: readonly Enrolment[]): Completed[] {
  const again = ({ course_id, organisation_id, period }: Enrolment) =>
    enrolments.some(
      (other) =>
        other.completion &&
        other.course_id === course_id &&
        other.organisation_id === organisation_id &&
        other.period > period,
    );
  return enrolments
    .flatMap((enrolment) => {
      const { completion } = enrolment;
      return completion ? [{ enrolment, completion, isRenewed: again(enrolment) }] : [];
    })
    .sort((a, b) => b.completion.completed_at.localeCompare(a.completion.completed_at));
}

/** Whether the completion held until a day that has passed, by the server's clock. */
export function hasEnded(completion: Completion): boolean {
  return completion.valid_until !== undefined && Date.parse(completion.valid_until) <= serverNow();
}
