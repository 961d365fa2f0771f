/** What a learner has put into a question so far, and its two shapes: the form's and the server's. Pure. */
import type { Answer, Question } from '../../../lib/api/generated';

export interface Draft {
  choice: number[];
  gaps: Record<number, string>;
}

export function emptyDraft(): Draft {
  return { choice: [], gaps: {} };
}

export function toAnswer(question: Question, draft: Draft): Answer {
  if (question.kind === 'choice') return { choice: [...draft.choice].sort((a, b) => a - b) };
  return {
    gaps: question.gaps
      .map(({ number }) => ({ number, text: draft.gaps[number]?.trim() ?? '' }))
      .filter(({ text }) => text !== ''),
  };
}

export function toDraft(answer: Answer): Draft {
  const draft = emptyDraft();
  draft.choice = [...(answer.choice ?? [])];
  for (const { number, text } of answer.gaps ?? []) draft.gaps[number] = text;
  return draft;
}

/** Whether anything has been answered at all. */
export function isBlank(question: Question, draft: Draft): boolean {
  const answer = toAnswer(question, draft);
  return (answer.choice ?? answer.gaps ?? []).length === 0;
}

/** Whether every part has an answer. */
export function isComplete(question: Question, draft: Draft): boolean {
  const answer = toAnswer(question, draft);
  return question.kind === 'choice' ? !isBlank(question, draft) : answer.gaps?.length === question.gaps.length;
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
