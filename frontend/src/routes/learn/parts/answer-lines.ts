/** An answer in words, for the page where answers are checked and for what was handed in. Pure. */
import type { Question, UploadedFile } from '../../../lib/api/generated';
import { isBlank, toAnswer, type Draft } from './answers';
import { plainText } from './plain-text';

/** A line for each part of the answer; none when there is no answer. */
export function answerLines(question: Question, draft: Draft, files: readonly UploadedFile[] = []): string[] {
  if (isBlank(question, draft)) return [];
  const answer = toAnswer(question, draft);
  const nameOf = (items: Question['options'], number: number) =>
    plainText(items.find((item) => item.number === number)?.html ?? '');
  switch (question.kind) {
    case 'choice':
    case 'scale':
      return (answer.choice ?? []).map((number) => nameOf(question.options, number));
    case 'order':
      return (answer.order ?? []).map((number, index) => `${index + 1}. ${nameOf(question.options, number)}`);
    case 'match':
      return (answer.pairs ?? []).map(
        ({ left, choice }) => `${nameOf(question.options, left)} – ${nameOf(question.choices, choice)}`,
      );
    case 'text':
      return [answer.text ?? ''];
    case 'upload':
      return (answer.files ?? []).map((id) => files.find((file) => file.id === id)?.name ?? '…');
    default:
      return [question.gaps.map(({ number }) => draft.gaps[number]?.trim() || '…').join('; ')];
  }
}
