/** Words for levels, states and rules, the same on every page. */
import type { Course, Enrolment, LessonProgress } from '../../../lib/api/generated';
import { has, percent, t } from '../../../lib/i18n/i18n.svelte';
import type { Task } from '../../../lib/ui/TaskList.svelte';

/** DigComp describes eight levels; a longer scale would be read by its number alone. */
export function levelMeaning(level: number): string | undefined {
  return has(`level-meaning-${level}`) ? t(`level-meaning-${level}`) : undefined;
}

export function audienceName(audience: string): string {
  return has(`audience-${audience}`) ? t(`audience-${audience}`) : audience.replaceAll('-', ' ');
}

export function completionWords(rule: Course['completion']): string[] {
  const words: string[] = [];
  if (rule.all_lessons) words.push(t('rule-all-lessons'));
  if (rule.test) words.push(t('rule-test', { share: percent(rule.pass_share) }));
  if (rule.test && rule.attempts) words.push(t('rule-attempts', { count: rule.attempts }));
  if (rule.valid_months) words.push(t('rule-valid', { months: rule.valid_months }));
  return words;
}

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

/** The outline of a course as steps; links only when the person has begun the course. */
export function outline(course: Course, enrolment: Enrolment | undefined, current?: string): Task[] {
  return course.lessons.map((lesson) => {
    const state = enrolment?.lessons.find((progress) => progress.lesson === lesson.key)?.state ?? 'not_started';
    return {
      key: lesson.key,
      title: lesson.title,
      lang: course.language,
      href: enrolment ? lessonAddress(course.slug, { lesson: lesson.key }) : undefined,
      detail:
        lesson.kind === 'test'
          ? t('outline-test', { minutes: lesson.minutes, count: lesson.question_count })
          : t('outline-lesson', { minutes: lesson.minutes }),
      state: t(STATES[state]),
      tone: TONES[state],
      current: lesson.key === current,
    };
  });
}
