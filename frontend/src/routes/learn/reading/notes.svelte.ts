/**
 * The reader's notes in one lesson, and their way to the server. A change is shown at once, kept on this device until the
 * server has it, and sent again when the network is back; the server takes each once, in any order.
 */
import { ApiProblem } from '../../../lib/api/client';
import { deleteNote, saveNote } from '../../../lib/api/generated';
import type { Language, Note, NoteQuote } from '../../../lib/api/generated';
import { newId } from '../../../lib/api/id';
import { keep, recall } from '../../../lib/session/preferences.svelte';

/** A change that the server may not have yet. */
interface Edit {
  note: Note;
  editId: string;
  deleted: boolean;
}

interface Place {
  enrolment: string;
  lesson: string;
  language: Language;
}

export class Notes {
  all = $state.raw<readonly Note[]>([]);
  /** How many changes the server does not have yet. */
  waiting = $state(0);
  /** Why the last change was refused. */
  failure = $state.raw<unknown>();
  /** What was deleted last, to be taken back. */
  deleted = $state.raw<Note | undefined>();
  #edits: Edit[];
  #sending = false;
  #storage: string;

  constructor(
    saved: readonly Note[],
    readonly place: Place,
  ) {
    this.#storage = `notes-${place.enrolment}-${place.lesson}`;
    this.#edits = read(this.#storage);
    let all = saved;
    for (const { note, deleted } of this.#edits) all = changed(all, note, deleted);
    this.all = all;
    this.waiting = this.#edits.length;
  }

  add(block: string, quote: NoteQuote | undefined, text: string | undefined): Note {
    const now = new Date().toISOString();
    const { enrolment: enrolment_id, lesson, language } = this.place;
    const note = { id: newId(), enrolment_id, lesson, block, language, quote, text, written_at: now, edited_at: now };
    this.#edit(note, false);
    return note;
  }

  change(note: Note, text: string | undefined): void {
    this.#edit({ ...note, text }, false);
  }

  remove(note: Note): void {
    this.deleted = note;
    this.#edit(note, true);
  }

  takeBack(): void {
    if (this.deleted) this.#edit(this.deleted, false);
    this.deleted = undefined;
  }

  /** Sends what waits, the oldest first. */
  async send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      for (let edit = this.#edits[0]; edit; edit = this.#edits[0]) {
        await sent(edit);
        this.#done(edit);
      }
    } catch (error) {
      // What the server refuses would be refused again; what did not reach it is tried again later.
      const refused = error instanceof ApiProblem && error.problem.status < 500 && error.problem.status !== 401;
      if (refused && this.#edits[0]) {
        this.failure = error;
        this.#done(this.#edits[0]);
      }
    } finally {
      this.#sending = false;
    }
  }

  #edit(note: Note, deleted: boolean): void {
    this.failure = undefined;
    const edit = { note: { ...note, edited_at: new Date().toISOString() }, editId: newId(), deleted };
    this.all = changed(this.all, edit.note, deleted);
    this.#edits = [...this.#edits, edit];
    this.#kept();
    void this.send();
  }

  #done(edit: Edit): void {
    this.#edits = this.#edits.filter((one) => one !== edit);
    this.#kept();
  }

  #kept(): void {
    this.waiting = this.#edits.length;
    keep(this.#storage, this.#edits.length > 0 ? JSON.stringify(this.#edits) : null);
  }
}

function changed(notes: readonly Note[], note: Note, deleted: boolean): readonly Note[] {
  if (deleted) return notes.filter(({ id }) => id !== note.id);
  return notes.some(({ id }) => id === note.id)
    ? notes.map((known) => (known.id === note.id ? note : known))
    : [...notes, note];
}

async function sent({ note, editId: edit_id, deleted }: Edit): Promise<void> {
  const { id: note_id, enrolment_id, lesson, block, language, quote, text, edited_at } = note;
  if (deleted) await deleteNote({ enrolment_id, note_id, edited_at, edit_id });
  else await saveNote({ enrolment_id, note_id, body: { lesson, block, language, quote, text, edited_at, edit_id } });
}

function read(storage: string): Edit[] {
  try {
    const kept: unknown = JSON.parse(recall(storage) ?? '[]');
    return Array.isArray(kept) ? (kept as Edit[]) : [];
  } catch {
    return [];
  }
}
