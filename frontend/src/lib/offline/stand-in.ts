/** Answers in the server's place, from what this device keeps for the person. */
import type {
  AnswerIn,
  Enrolment,
  LessonProgress,
  LessonState,
  PracticeKeys,
  ProgressIn,
  Verdict,
} from '../api/generated';
import { t } from '../i18n/i18n.svelte';
import { match } from '../router/match';
import { isOneOf, pathOf, REMEMBERED } from './addresses';
import { judge } from './judge';
import { aboutLesson, enrolmentAfter, noteOf, withAnswer, withNote, withProgress } from './overlay';
import type { KeptCourse, Store, Waiting } from './store';

/** A verdict that the server has not given yet, with what to say about that. */
export type Told = Verdict & { note?: string };

/** Nothing is kept under the address. */
export const NOTHING = Symbol('nothing');

/** Remembers an answer of the API for the time without a network. */
export async function remember(store: Store, address: string, value: unknown): Promise<void> {
  if (isOneOf(REMEMBERED, address)) await store.put('contents', { address: pathOf(address), value });
}

export async function answer(store: Store, address: string): Promise<unknown> {
  const path = pathOf(address);
  if (path === '/api/enrolments') return enrolments(store);
  const course = match('/api/courses/:slug', path);
  if (course) return (await content(store, courseAddress(course['slug'] ?? ''))) ?? NOTHING;
  const lesson = match('/api/courses/:slug/versions/:version/lessons/:lesson/:language', path);
  if (lesson) return lessonContent(store, lesson as Record<'slug' | 'version' | 'lesson', string>);
  const state = match('/api/enrolments/:enrolment/lessons/:lesson', path);
  if (state) return lessonState(store, state['enrolment'] ?? '', state['lesson'] ?? '');
  const known = await content<unknown>(store, path);
  // What is listed beside courses is left out rather than in the way.
  if (known === undefined && path === '/api/skills') return [];
  return known ?? NOTHING;
}

/** What the page goes on with while a request waits. */
export async function provisional(store: Store, entry: Waiting): Promise<unknown> {
  const about = aboutLesson(entry);
  if (about?.kind === 'answer') return provisionalVerdict(store, entry, about.enrolment, about.lesson);
  if (about?.kind === 'progress') {
    const { finished, block } = entry.body as ProgressIn;
    const progress: LessonProgress = { lesson: about.lesson, state: finished ? 'finished' : 'in_progress', block };
    return progress;
  }
  // What the client makes itself is what it sent.
  return noteOf(entry) ?? entry.body;
}

export const courseAddress = (slug: string) => `/api/courses/${slug}`;
export const practiceAddress = (slug: string) => `/api/courses/${slug}/practice`;

async function content<T>(store: Store, address: string): Promise<T | undefined> {
  return (await store.get('contents', address))?.value as T | undefined;
}

async function ready(store: Store): Promise<KeptCourse[]> {
  return (await store.all('kept')).filter(({ state }) => state === 'ready');
}

/** Home shows the courses that can be read now. */
async function enrolments(store: Store): Promise<unknown> {
  const [known, courses, waiting] = await Promise.all([
    content<Enrolment[]>(store, '/api/enrolments'),
    ready(store),
    store.all('waiting'),
  ]);
  if (!known) return NOTHING;
  return known.flatMap((enrolment) => {
    const kept = courses.find(({ slug }) => slug === enrolment.course_slug);
    return kept ? enrolmentAfter(enrolment, kept, waiting) : [];
  });
}

/** The text in the language that is kept, whichever was asked for. */
async function lessonContent(
  store: Store,
  { slug, version, lesson }: Record<'slug' | 'version' | 'lesson', string>,
): Promise<unknown> {
  const kept = (await ready(store)).find((course) => course.slug === slug && course.version === version);
  if (!kept) return NOTHING;
  return (
    (await content(store, `/api/courses/${slug}/versions/${version}/lessons/${lesson}/${kept.language}`)) ?? NOTHING
  );
}

async function lessonState(store: Store, enrolment: string, lesson: string): Promise<LessonState> {
  const known = await content<LessonState>(store, `/api/enrolments/${enrolment}/lessons/${lesson}`);
  let state: LessonState = known ?? { lesson, state: 'not_started', answers: [], notes: [] };
  for (const entry of await store.all('waiting')) {
    if (entry.kind === 'note' && entry.address.includes(enrolment)) state = withNote(state, entry);
    const about = aboutLesson(entry);
    if (about?.enrolment !== enrolment || about.lesson !== lesson) continue;
    if (about.kind === 'progress') state = withProgress(state, entry.body as ProgressIn);
    if (about.kind === 'answer')
      state = withAnswer(state, entry.body as AnswerIn, await provisionalVerdict(store, entry, enrolment, lesson));
  }
  return state;
}

async function provisionalVerdict(store: Store, entry: Waiting, enrolment: string, lesson: string): Promise<Told> {
  const body = entry.body as AnswerIn;
  const at = new Date(entry.at).toISOString();
  const course = (await ready(store)).find((kept) => kept.enrolment === enrolment);
  const keys = course && (await content<PracticeKeys>(store, practiceAddress(course.slug)));
  const key = keys?.lessons
    .find((known) => known.lesson === lesson)
    ?.questions.find(({ question }) => question === body.question);
  const verdict = key && judge(key, body.answer, body.id, at);
  if (verdict) return { ...verdict, note: t('offline-judged-here') };
  return {
    response_id: body.id,
    question: body.question,
    points: 0,
    max_points: 0,
    // No outcome of the server's: its words are those of the area `offline`.
    outcome: 'waits' as Verdict['outcome'],
    options: [],
    gaps: [],
    note: t('offline-judged-later'),
    answered_at: at,
  };
}
