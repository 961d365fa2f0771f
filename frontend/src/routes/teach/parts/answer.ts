/** An answer as a trainer reads it, whatever its question's kind. */
import type { WorkQuestion } from '../../../lib/api/generated';
import { FormattedNumber } from '../../../lib/i18n/pattern';

export interface AnswerEntry {
  /** HTML of the question: what was chosen, put in order, or given a counterpart. */
  html?: string;
  /** HTML of the counterpart. */
  counterpart?: string;
  /** The number of a gap. */
  gap?: number;
  /** What was written into it. */
  text?: string;
}

export interface ShownAnswer {
  /** What was written, as it was written. */
  text: string;
  entries: AnswerEntry[];
  /** Whether the order of the entries is the answer. */
  ordered: boolean;
}

export function shownAnswer({ question, answer }: WorkQuestion): ShownAnswer {
  const option = (number: number) => question.options.find((one) => one.number === number)?.html;
  const choice = (number: number) => question.choices.find((one) => one.number === number)?.html;
  return {
    text: answer?.text ?? '',
    entries: [
      ...(answer?.choice ?? []).map((number) => ({ html: option(number) })),
      ...(answer?.order ?? []).map((number) => ({ html: option(number) })),
      ...(answer?.pairs ?? []).map((pair) => ({ html: option(pair.left), counterpart: choice(pair.choice) })),
      ...(answer?.gaps ?? []).map(({ number, text }) => ({ gap: number, text })),
    ],
    ordered: answer?.order !== undefined,
  };
}

/** "12 kB" in the reader's language. */
export function fileSize(bytes: number): FormattedNumber {
  const [amount, unit] = bytes < 1_000_000 ? [Math.max(1, bytes / 1000), 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new FormattedNumber(amount, { style: 'unit', unit, maximumFractionDigits: unit === 'megabyte' ? 1 : 0 });
}
