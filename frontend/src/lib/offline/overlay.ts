/** What the pages show of her own learning while requests wait: what the server said last, and what she did since. Pure. */
import type {
  AnswerIn,
  Enrolment,
  LessonProgress,
  LessonState,
  Note,
  NoteIn,
  ProgressIn,
  Verdict,
} from '../api/generated';
import { queueRule } from './addresses';
import type { KeptCourse, Waiting } from './store';

/** A request that waits, as far as it is about a lesson. */
export function aboutLesson(entry: Pick<Waiting, 'method' | 'address'>) {
  const found = queueRule(entry.method, entry.address);
  const { enrolment, lesson } = found?.parameters ?? {};
  return found && enrolment && lesson ? { kind: found.rule.kind, enrolment, lesson } : undefined;
}

/** The state of a lesson after an answer and its verdict. */
export function withAnswer(state: LessonState, body: AnswerIn, verdict: Verdict): LessonState {
  const others = state.answers.filter(({ question }) => question !== body.question);
  const answers = [...others, { question: body.question, answer: body.answer, verdict }];
  return { ...state, state: state.state === 'not_started' ? 'in_progress' : state.state, answers };
}

/** The state of a lesson after a note of where she is. */
export function withProgress(state: LessonState, body: ProgressIn): LessonState {
  const finished = body.finished || state.state === 'finished';
  return { ...state, state: finished ? 'finished' : 'in_progress', block: body.block ?? state.block };
}

/** A note as it stands on this device while it waits. */
export function noteOf(entry: Pick<Waiting, 'method' | 'address' | 'body'>): Note | undefined {
  const { enrolment, note } = queueRule(entry.method, entry.address)?.parameters ?? {};
  if (!enrolment || !note || entry.method !== 'PUT') return undefined;
  const { lesson, block, language, quote, text, edited_at } = entry.body as NoteIn;
  return { id: note, enrolment_id: enrolment, lesson, block, language, quote, text, edited_at, written_at: edited_at };
}

/** The state of a lesson after a note that was written, changed or deleted. */
export function withNote(state: LessonState, entry: Pick<Waiting, 'method' | 'address' | 'body'>): LessonState {
  const id = queueRule(entry.method, entry.address)?.parameters['note'];
  const note = noteOf(entry);
  if (!id || (note && note.lesson !== state.lesson)) return state;
  const others = state.notes.filter((other) => other.id !== id);
  return { ...state, notes: note ? [...others, note] : others };
}

/** The progress of a lesson after everything that waits for it. */
function progressAfter(before: LessonProgress, waiting: readonly Waiting[], enrolment: string): LessonProgress {
  return waiting.reduce((progress, entry) => {
    const about = aboutLesson(entry);
    if (about?.enrolment !== enrolment || about.lesson !== progress.lesson || progress.state === 'finished')
      return progress;
    const { finished, block } = (about.kind === 'progress' ? entry.body : {}) as Partial<ProgressIn>;
    return { ...progress, state: finished ? 'finished' : 'in_progress', block: block ?? progress.block };
  }, before);
}

/** An enrolment as it stands on this device: on the version that is kept, with what waits. */
export function enrolmentAfter(enrolment: Enrolment, kept: KeptCourse, waiting: readonly Waiting[]): Enrolment {
  const lessons = enrolment.lessons.map((progress) => progressAfter(progress, waiting, enrolment.id));
  const open = lessons.filter(({ state }) => state !== 'finished');
  return {
    ...enrolment,
    version: kept.version,
    // What changed since is told when the new version is here.
    seen_version: undefined,
    lessons,
    finished_lessons: lessons.length - open.length,
    minutes_left: open.reduce((sum, { lesson }) => sum + (kept.minutes[lesson] ?? 0), 0),
    next_lesson: open[0]?.lesson,
  };
}
