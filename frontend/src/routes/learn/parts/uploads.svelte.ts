/**
 * The files of one question: chosen, on their way, arrived, refused. One that fails stays in the list with its reason
 * and can be tried again; the others are not touched by it.
 */
import { deleteFile } from '../../../lib/api/generated';
import type { Attempt, Question, UploadedFile, Upload } from '../../../lib/api/generated';
import { ApiProblem } from '../../../lib/api/client';
import { sendFile } from '../../../lib/api/upload';
import { t } from '../../../lib/i18n/i18n.svelte';
import { problemText } from '../../../lib/ui/problem';
import { sizeWords, typeWords } from './file-words';

export interface Entry {
  /** Its place in the list; also when there is no file at the server yet. */
  readonly id: number;
  readonly name: string;
  readonly size: number;
  state: 'sending' | 'arrived' | 'failed';
  /** The share that has been sent, from 0 to 1. */
  progress: number;
  /** Why it was not taken. */
  problem?: string;
  /** Whether trying again may help: a file of the wrong type stays one. */
  again?: boolean;
  /** As the server knows it. */
  stored?: UploadedFile;
}

let entries = 0;

export class Uploads {
  list = $state<Entry[]>([]);
  private readonly files = new Map<number, File>();
  private readonly running = new Map<number, AbortController>();

  constructor(
    private readonly attemptId: string,
    readonly question: string,
    readonly rules: Upload,
    stored: readonly UploadedFile[],
    /** Gets the ids of the files that are at the server, whenever that changes. */
    private readonly onchange: (ids: string[]) => void,
  ) {
    this.list = stored.map((file) => ({ ...entryOf(file), state: 'arrived', progress: 1, stored: file }));
  }

  get stored(): UploadedFile[] {
    return this.list.flatMap(({ stored }) => stored ?? []);
  }

  /** How many are on their way. */
  get sending(): number {
    return this.list.filter(({ state }) => state === 'sending').length;
  }

  /** How many more the question takes. */
  get room(): number {
    return this.rules.max_files - this.stored.length - this.sending;
  }

  add(files: Iterable<File>): Promise<unknown> {
    return Promise.all([...files].map((file) => this.take(file)));
  }

  async again(entry: Entry): Promise<void> {
    const file = this.files.get(entry.id);
    if (!file) return;
    if (this.room < 1) this.refuse(entry, t('upload-too-many', { count: this.rules.max_files }), true);
    else await this.send(entry, file);
  }

  /** Takes an entry off the list: stops it on its way, deletes it at the server. */
  async remove(entry: Entry): Promise<void> {
    this.running.get(entry.id)?.abort();
    if (entry.stored) {
      try {
        await deleteFile({ file_id: entry.stored.id });
      } catch (error) {
        // What is not there any more is removed.
        if (!(error instanceof ApiProblem && error.problem.status === 404)) {
          entry.problem = problemText(error);
          return;
        }
      }
    }
    this.drop(entry.id);
    if (entry.stored) this.tell();
  }

  private async take(file: File): Promise<void> {
    const made: Entry = { ...entryOf(file), state: 'sending', progress: 0 };
    const reason = this.reasonAgainst(file);
    this.list.push(made);
    const entry = this.list.find(({ id }) => id === made.id);
    if (!entry) return;
    this.files.set(entry.id, file);
    // Room may come when another file is removed; a wrong file stays wrong.
    if (reason) this.refuse(entry, reason.text, reason.again);
    else await this.send(entry, file);
  }

  /** What can be said without the server. */
  private reasonAgainst(file: File): { text: string; again: boolean } | undefined {
    const { types, max_bytes, max_files } = this.rules;
    const ending = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
    if (!types.includes(ending)) return { text: t('upload-wrong-type', { types: typeWords(types) }), again: false };
    if (file.size === 0) return { text: t('upload-empty'), again: false };
    if (file.size > max_bytes) return { text: t('upload-too-large', { size: sizeWords(max_bytes) }), again: false };
    if (this.room < 1) return { text: t('upload-too-many', { count: max_files }), again: true };
    return undefined;
  }

  private async send(entry: Entry, file: File): Promise<void> {
    const stop = new AbortController();
    this.running.set(entry.id, stop);
    entry.state = 'sending';
    entry.progress = 0;
    entry.problem = undefined;
    try {
      entry.stored = await sendFile(
        { attempt_id: this.attemptId, question: this.question, file },
        (share) => (entry.progress = share),
        stop.signal,
      );
      entry.state = 'arrived';
      entry.progress = 1;
      this.files.delete(entry.id);
      this.tell();
    } catch (error) {
      if (stop.signal.aborted) this.drop(entry.id);
      else this.refuse(entry, ...this.refusal(error));
    } finally {
      this.running.delete(entry.id);
    }
  }

  /** The server's reason in the reader's words, and whether trying again may help. */
  private refusal(error: unknown): [string, boolean] {
    if (error instanceof ApiProblem) {
      if (error.code === 'too_large') return [t('upload-too-large', { size: sizeWords(this.rules.max_bytes) }), false];
      switch (error.problem.errors?.[0]?.code) {
        case 'type_not_accepted':
          return [t('upload-wrong-type', { types: typeWords(this.rules.types) }), false];
        case 'content_does_not_fit':
          return [t('upload-not-what-it-says'), false];
        case 'too_many_files':
          return [t('upload-too-many', { count: this.rules.max_files }), true];
      }
    }
    return [problemText(error), true];
  }

  private refuse(entry: Entry, problem: string, again: boolean): void {
    entry.state = 'failed';
    entry.problem = problem;
    entry.again = again;
  }

  private drop(id: number): void {
    this.files.delete(id);
    this.list = this.list.filter((other) => other.id !== id);
  }

  private tell(): void {
    this.onchange(this.stored.map(({ id }) => id));
  }
}

function entryOf({ name, size }: { name: string; size: number }): Pick<Entry, 'id' | 'name' | 'size'> {
  entries += 1;
  return { id: entries, name, size };
}

/** The lists of all questions of an attempt that ask for files, by the question's key. */
export function uploadsOf(
  attempt: Attempt,
  onchange: (question: Question, ids: string[]) => void,
): Map<string, Uploads> {
  const lists = new Map<string, Uploads>();
  for (const question of attempt.questions) {
    if (!question.upload) continue;
    const stored = attempt.files.filter((file) => file.question === question.key);
    const tell = (ids: string[]) => onchange(question, ids);
    lists.set(question.key, new Uploads(attempt.id, question.key, question.upload, stored, tell));
  }
  return lists;
}
