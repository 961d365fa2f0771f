/** Words for the places in a course, the same on every page. */
import type { Course, Enrolment, Language, LessonOutline, LessonProgress } from '../../../lib/api/generated';
import { t } from '../../../lib/i18n/i18n.svelte';
import type { Task } from '../../../lib/ui/TaskList.svelte';

export function lessonAddress(slug: string, progress: { lesson: string; block?: string }): string {
  const address = `/courses/${encodeURIComponent(slug)}/lessons/${encodeURIComponent(progress.lesson)}`;
  return progress.block ? `${address}#block-${progress.block}` : address;
}

const TONES: Record<LessonProgress['state'], Task['tone']> = {
  not_started: 'waiting',
  in_progress: 'doing',
  finished: 'done',
};

const STATES: Record<LessonProgress['state'], string> = {
  not_started: 'state-not-started',
  in_progress: 'state-in-progress',
  finished: 'state-finished',
};

/** What it is and how long it takes; the language too, when it cannot be read in the reader's own. */
function outlineDetail(lesson: LessonOutline, course: Course): string {
  const { minutes, question_count: count, time_limit: limit } = lesson;
  const words =
    lesson.kind === 'test'
      ? limit
        ? t('outline-timed-test', { limit, count })
        : t('outline-test', { minutes, count })
      : lesson.kind === 'assignment'
        ? t('outline-assignment', { minutes })
        : t('outline-lesson', { minutes });
  const source = course.languages[0];
  return lesson.translation?.state === 'missing' && source ? `${words} · ${t(`language-${source}`)}` : words;
}

/** The outline of a course as steps; links only when the person has begun the course. */
export function outline(course: Course, enrolment: Enrolment | undefined, current?: string): Task[] {
  return course.lessons.map((lesson) => {
    const progress = enrolment?.lessons.find((item) => item.lesson === lesson.key);
    const state = progress?.state ?? 'not_started';
    const waits = enrolment?.attempts.some((attempt) => attempt.lesson === lesson.key && attempt.state === 'to_mark');
    return {
      key: lesson.key,
      title: lesson.title,
      lang: titleLanguage(lesson, course),
      href: enrolment ? lessonAddress(course.slug, { lesson: lesson.key }) : undefined,
      detail: outlineDetail(lesson, course),
      state: waits && state !== 'finished' ? t('state-to-mark') : t(STATES[state]),
      tone: TONES[state],
      current: lesson.key === current,
    };
  });
}

/** The language of a lesson's title: the source's, where there is no translation. */
function titleLanguage(lesson: LessonOutline, course: Course): Language {
  return lesson.translation?.state === 'missing' ? (course.languages[0] ?? course.language) : course.language;
}
