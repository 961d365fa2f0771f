// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  CompletionConfidence,
  Language,
  LessonReading,
  ListedNote,
  Note,
  NoteIn,
  ReadingIn,
} from '../generated';

/**
 * Note for how long lessons were read.
 *
 * Stretches of time, each once; nothing of what was done in them. Together they never count for more than has passed since
 * the stretch before. The answer is the sum for each lesson that was named. Nobody but the reader sees it.
 */
export function addReading(
  input: {
    /** The enrolment. */
    enrolment_id: string;
    body: ReadingIn;
  },
  options?: RequestOptions,
): Promise<LessonReading[]> {
  return request('POST', `/api/enrolments/${encodeURIComponent(input.enrolment_id)}/reading`, { body: input.body, ...options });
}

/**
 * Delete a note.
 *
 * Its words are gone at once. A change that was made before and arrives later does not bring it back.
 */
export function deleteNote(
  input: {
    /** The enrolment. */
    enrolment_id: string;
    /** The note. */
    note_id: string;
    /** When she deleted it, by her device's clock. */
    edited_at: string;
    /** The deletion, made by the client as the id of a change. */
    edit_id: string;
  },
  options?: RequestOptions,
): Promise<void> {
  return request('DELETE', `/api/enrolments/${encodeURIComponent(input.enrolment_id)}/notes/${encodeURIComponent(input.note_id)}`, { query: { edited_at: input.edited_at, edit_id: input.edit_id }, ...options });
}

/**
 * Show how a completion came about.
 *
 * High, usual or low, with every reason. It is for the learner alone, stands in no report and decides nothing.
 */
export function getCompletionConfidence(
  input: {
    /** The enrolment. */
    enrolment_id: string;
  },
  options?: RequestOptions,
): Promise<CompletionConfidence> {
  return request('GET', `/api/enrolments/${encodeURIComponent(input.enrolment_id)}/confidence`, { ...options });
}

/**
 * List the own notes.
 *
 * The one that was changed last first, 2,000 at most; those in one lesson come with `getLessonState` too. Nobody but
 * their writer ever sees them.
 */
export function listNotes(
  input: {
    /** Words that the note, its passage or the titles contain. */
    q?: string;
    /** The language of titles. */
    language?: Language;
  } = {},
  options?: RequestOptions,
): Promise<ListedNote[]> {
  return request('GET', '/api/notes', { query: { q: input.q, language: input.language }, ...options });
}

/**
 * Write or change a note.
 *
 * Its id and that of the change are made by the client. Of several changes the latest holds, whatever the order in which
 * they arrive; the answer is the note that holds. A note that was deleted comes back by a later change.
 */
export function saveNote(
  input: {
    /** The enrolment. */
    enrolment_id: string;
    /** The note. */
    note_id: string;
    body: NoteIn;
  },
  options?: RequestOptions,
): Promise<Note> {
  return request('PUT', `/api/enrolments/${encodeURIComponent(input.enrolment_id)}/notes/${encodeURIComponent(input.note_id)}`, { body: input.body, ...options });
}
