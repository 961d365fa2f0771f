/** What a page needs to let somebody work on an open attempt. */
import type { Attempt, Language } from '../../../lib/api/generated';
import { AnswerSaver } from './saver.svelte';
import { uploadsOf, type Uploads } from './uploads.svelte';

export interface Work {
  saver: AnswerSaver;
  /** The files, by question. */
  uploads: Map<string, Uploads>;
}

export function openWork(attempt: Attempt, language: () => Language, onclosed: () => void): Work {
  const saver = new AnswerSaver(attempt, language, onclosed);
  const uploads = uploadsOf(attempt, (question, files) =>
    saver.change(question, { ...saver.draft(question.key), files }),
  );
  for (const question of attempt.questions) {
    const there = uploads.get(question.key)?.stored.map(({ id }) => id) ?? [];
    const answered = saver.draft(question.key).files ?? [];
    // A page that was closed between the two: the file had arrived, the answer that names it had not.
    if (question.kind === 'upload' && [...there].sort().join() !== [...answered].sort().join()) {
      saver.change(question, { ...saver.draft(question.key), files: there });
    }
  }
  return { saver, uploads };
}

/** How many files are on their way. */
export function sendingCount(work: Work): number {
  return [...work.uploads.values()].reduce((sum, { sending }) => sum + sending, 0);
}
