/** What a learner has put into a question so far, and its two shapes: the form's and the server's. Pure. */
import type { Answer, Question } from '../../../lib/api/generated';

export interface Draft {
  choice: number[];
  gaps: Record<number, string>;
  /** The numbers of the entries, once they were moved. */
  order?: number[];
  /** The number of a left entry → the choice that was put to it. */
  pairs?: Record<number, number>;
  text?: string;
  /** The ids of the files that arrived. */
  files?: string[];
}

/** The most characters that the server takes. */
export const LONGEST_TEXT = 20_000;

export function emptyDraft(): Draft {
  return { choice: [], gaps: {} };
}

export function toAnswer(question: Question, draft: Draft): Answer {
  switch (question.kind) {
    case 'choice':
    case 'scale':
      return { choice: [...draft.choice].sort((a, b) => a - b) };
    case 'order':
      return { order: isOrderOf(question, draft.order) ? [...draft.order] : [] };
    case 'match':
      return { pairs: pairsOf(question, draft) };
    case 'text':
      return { text: draft.text?.trim() ?? '' };
    case 'upload':
      return { files: [...(draft.files ?? [])] };
    default:
      return {
        gaps: question.gaps
          .map(({ number }) => ({ number, text: draft.gaps[number]?.trim() ?? '' }))
          .filter(({ text }) => text !== ''),
      };
  }
}

export function toDraft(answer: Answer): Draft {
  const draft = emptyDraft();
  draft.choice = [...(answer.choice ?? [])];
  for (const { number, text } of answer.gaps ?? []) draft.gaps[number] = text;
  if (answer.order) draft.order = [...answer.order];
  if (answer.pairs) draft.pairs = Object.fromEntries(answer.pairs.map(({ left, choice }) => [left, choice]));
  if (answer.text) draft.text = answer.text;
  if (answer.files) draft.files = [...answer.files];
  return draft;
}

/** Whether the numbers are those of the question's entries: a course may have changed since they were put in order. */
function isOrderOf(question: Question, order: readonly number[] | undefined): order is readonly number[] {
  return order?.length === question.options.length && question.options.every(({ number }) => order.includes(number));
}

/** The entries of an order as the learner put them, or as they are shown at first. */
export function orderedNumbers(question: Question, draft: Draft): number[] {
  return isOrderOf(question, draft.order) ? [...draft.order] : question.options.map(({ number }) => number);
}

function pairsOf(question: Question, draft: Draft): { left: number; choice: number }[] {
  const isThere = (choice: number) => question.choices.some(({ number }) => number === choice);
  return question.options.flatMap(({ number: left }) => {
    const choice = draft.pairs?.[left];
    return choice !== undefined && isThere(choice) ? [{ left, choice }] : [];
  });
}

/** Whether anything has been answered at all. */
export function isBlank(question: Question, draft: Draft): boolean {
  return Object.values(toAnswer(question, draft)).every((part) => part.length === 0);
}

/** Whether every part has an answer. */
export function isComplete(question: Question, draft: Draft): boolean {
  const answer = toAnswer(question, draft);
  if (answer.gaps) return answer.gaps.length === question.gaps.length;
  if (answer.pairs) return answer.pairs.length === question.options.length;
  return !isBlank(question, draft);
}

/** How many characters there are too many; the server counts them as people do, not as UTF-16. */
export function excessOf(text: string): number {
  // Counting by characters takes time for long texts; no text has more of them than units.
  return text.length <= LONGEST_TEXT ? 0 : Math.max(0, [...text].length - LONGEST_TEXT);
}

/**
 * The order in which a question's options are shown. It is the same each time for the same person and question
 * (`seed`), so that coming back does not move the answers about.
 */
export function shownOrder<T>(items: readonly T[], shuffle: boolean, seed: string): T[] {
  const order = [...items];
  if (!shuffle) return order;
  let state = 2166136261;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
  for (let last = order.length - 1; last > 0; last -= 1) {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9;
    const other = ((state ^ (state >>> 13)) >>> 0) % (last + 1);
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}
