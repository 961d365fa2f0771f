/** The reader's notes as they stand in the page, and what she has selected. */
import { untrack } from 'svelte';
import type { Course, Enrolment, Lesson, LessonState, Note } from '../../../lib/api/generated';
import { announce } from '../../../lib/ui/announce.svelte';
import { t } from '../../../lib/i18n/i18n.svelte';
import { Notes } from './notes.svelte';
import { paint, place, wipe, type Placed } from './paint';
import { selectedPassage, type Passage } from './selection';

export interface ReadingPlace {
  course: Course;
  enrolment: Enrolment;
  content: Lesson;
  state?: LessonState;
  /** The element with the lesson's blocks. */
  body: HTMLElement;
}

/** What the note's form is open for. */
export type Writing = { note: Note } | { block: string; passage?: Passage };

const REST_MILLISECONDS = 250;

export class Reading {
  readonly notes: Notes;
  readonly place: ReadingPlace;
  placed = $state.raw<readonly Placed[]>([]);
  passage = $state.raw<Passage | undefined>();
  writing = $state.raw<Writing | undefined>();
  /** Where the note stood that was deleted last. */
  deletedAt = $state<string | undefined>();

  constructor(at: ReadingPlace) {
    this.place = at;
    const { enrolment, content } = at;
    this.notes = new Notes(at.state?.notes ?? [], {
      enrolment: enrolment.id,
      lesson: content.key,
      language: content.language,
    });
    this.settle();
  }

  /** The notes to show at a block; without one, those whose passage is not in the lesson any more. */
  at(block: string | undefined): readonly Note[] {
    return this.placed.filter((one) => one.block === block).map(({ note }) => note);
  }

  /** Finds where the notes stand now and shows them there. */
  settle(): void {
    this.placed = place(this.notes.all, this.place.body, this.place.content.language);
    paint(this.placed);
  }

  mark(passage: Passage): void {
    this.notes.add(passage.block, passage.quote, undefined);
    this.#put(t('reading-marked'));
  }

  save(writing: Writing, text: string): void {
    const words = text.trim() || undefined;
    if ('note' in writing) {
      if (words || writing.note.quote) this.notes.change(writing.note, words);
      else this.remove(writing.note, writing.note.block);
    } else if (words || writing.passage) {
      this.notes.add(writing.block, writing.passage?.quote, words);
    }
    this.#put(t('reading-note-saved'));
  }

  /** `block` is where it was shown. */
  remove(note: Note, block: string | undefined): void {
    this.deletedAt = block;
    this.notes.remove(note);
    this.#put(t('reading-note-deleted'));
  }

  takeBack(): void {
    this.notes.takeBack();
    this.#put(t('reading-note-back'));
  }

  /** The block that is being read: the last whose top has passed the upper third of the window. */
  currentBlock(): string | undefined {
    const blocks = [...this.place.body.querySelectorAll<HTMLElement>('[data-block]')];
    const passed = blocks.filter((block) => block.getBoundingClientRect().top < window.innerHeight / 3);
    return (passed.at(-1) ?? blocks[0])?.dataset['block'];
  }

  /** Follows the selection and the network. Returns what ends that. */
  watch(): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const selected = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const before = untrack(() => this.passage);
        this.passage = selectedPassage(this.place.body);
        if (this.passage && !before) announce(t('reading-selected'));
      }, REST_MILLISECONDS);
    };
    const online = () => void this.notes.send();
    document.addEventListener('selectionchange', selected);
    window.addEventListener('online', online);
    online();
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', selected);
      window.removeEventListener('online', online);
      wipe();
    };
  }

  #put(news: string): void {
    this.passage = undefined;
    this.settle();
    announce(news);
  }
}
