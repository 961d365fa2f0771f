/** Everything that a lesson's page shows: one step on the way through a course, two at its beginning. */
import { getCourse, getLesson, getLessonState, listEnrolments } from '../../../lib/api/generated';
import type { Attempt, Course, Enrolment, Language, Lesson, LessonProgress } from '../../../lib/api/generated';
import { mayFetchAhead } from '../../../lib/later';
import { loadPage, loadTranslationNote, loadVersionNotice } from './lesson-extras';

interface Standing {
  course: Course;
  enrolment: Enrolment;
}

/** The course that is being read, as it was a lesson ago. */
let before: Standing | undefined;

type Texts = Awaited<ReturnType<typeof texts>>;

/** The next lesson, fetched while this one was read. */
let ahead: { slug: string; lesson: string; language: Language; parts: Promise<Texts | undefined> } | undefined;

/** The note that a lesson is finished, on its way while the next one is already shown. */
let leaving: (() => Promise<unknown>) | undefined;

/** Goes on at once; whether the note arrived is told by the next lesson's news. Says whether the next lesson is there. */
export function leave(lesson: string, next: string, save: () => Promise<LessonProgress>): boolean {
  if (!before || ahead?.lesson !== next || ahead.slug !== before.course.slug) return false;
  let first: Promise<unknown> | undefined = save();
  first.catch(() => undefined);
  leaving = () => {
    const saving = first ?? save();
    first = undefined;
    return saving;
  };
  before = { ...before, enrolment: withProgress(before.enrolment, { lesson, state: 'finished' }) };
  return true;
}

/**
 * `reader` is the language of the app, `language` that of the text. Nothing when the course was not begun. What was fetched
 * ahead is shown as it was a moment ago, and `news` brings what the server says now.
 */
export async function loadLesson(slug: string, lesson: string, language: Language, reader: Language) {
  const fresh = () => loadFresh(slug, lesson, language, reader);
  const known = ahead?.slug === slug && ahead.lesson === lesson && ahead.language === language ? ahead : undefined;
  ahead = undefined;
  const parts = await known?.parts;
  if (!parts || before?.course.slug !== slug) {
    const loaded = await fresh();
    return loaded && { ...loaded, news: undefined };
  }
  const [content, state] = parts;
  const note = await loadTranslationNote(content, reader);
  const left = leaving;
  leaving = undefined;
  const news = async () => {
    await left?.();
    return fresh();
  };
  const loaded: Awaited<ReturnType<typeof fresh>> = {
    ...before,
    content,
    state,
    page: undefined,
    notice: undefined,
    note,
  };
  return { ...loaded, news };
}

async function loadFresh(slug: string, lesson: string, language: Language, reader: Language) {
  // She is nearly always still in the version of a moment ago: its text need not wait for the news about the course.
  const known = before?.course.slug === slug ? before : undefined;
  const guess = known && texts(known, lesson, language);
  guess?.catch(() => undefined);
  const [course, enrolments] = await Promise.all([
    getCourse({ slug, language: reader }),
    listEnrolments({ language: reader, course: slug }),
  ]);
  const enrolment = enrolments[0];
  if (!enrolment) return undefined;
  before = { course, enrolment };
  const isStill = known?.enrolment.id === enrolment.id && known.enrolment.version === enrolment.version;
  const [[content, state], page, notice] = await Promise.all([
    isStill && guess ? guess : texts(before, lesson, language),
    loadPage(kindOf(course, lesson), enrolment, lesson, language),
    loadVersionNotice(enrolment, reader),
  ]);
  const note = await loadTranslationNote(content, reader);
  return { course, enrolment, content: await ofAttempt(slug, page?.attempt, content), state, page, notice, note };
}

function texts({ course, enrolment }: Standing, lesson: string, language: Language) {
  return Promise.all([
    getLesson({ slug: course.slug, version: enrolment.version, lesson, language }),
    kindOf(course, lesson) === 'lesson' ? getLessonState({ enrolment_id: enrolment.id, lesson, language }) : undefined,
  ]);
}

function kindOf(course: Course, lesson: string) {
  return course.lessons.find(({ key }) => key === lesson)?.kind;
}

/** Who works on an assignment keeps the version it was begun with; a lesson is always read in the live one. */
async function ofAttempt(slug: string, attempt: Attempt | undefined, content: Lesson): Promise<Lesson> {
  if (!attempt || attempt.version === content.version) return content;
  return getLesson({ slug, version: attempt.version, lesson: content.key, language: content.language });
}

/** The lessons beside one. */
export function neighbours(course: Course, lesson: string) {
  const place = course.lessons.findIndex(({ key }) => key === lesson);
  return { previous: course.lessons[place - 1], next: place < 0 ? undefined : course.lessons[place + 1] };
}

/** Fetches the next lesson, so that it is there when she goes on. */
export function fetchAhead({ course, enrolment }: Standing, lesson: string, language: Language): void {
  const { next } = neighbours(course, lesson);
  if (next?.kind !== 'lesson' || !mayFetchAhead()) return;
  const parts = texts({ course, enrolment }, next.key, language).catch(() => undefined);
  ahead = { slug: course.slug, lesson: next.key, language, parts };
}

/** The enrolment after something was done in a lesson. */
export function withProgress(enrolment: Enrolment, progress: LessonProgress): Enrolment {
  return {
    ...enrolment,
    lessons: enrolment.lessons.map((known) => (known.lesson === progress.lesson ? progress : known)),
  };
}
