/** What only some lessons need beside their text: fetched with it, so that nothing moves when it arrives. */
import type { Component } from 'svelte';
import { compareCourseVersions, getAttempt } from '../../../lib/api/generated';
import type {
  Attempt,
  AttemptSummary,
  Course,
  CourseChanges,
  Enrolment,
  Language,
  Lesson,
  LessonKind,
} from '../../../lib/api/generated';
import { loadAreas } from '../../../lib/i18n/i18n.svelte';

export interface SpecialPageProps {
  course: Course;
  enrolment: Enrolment;
  content: Lesson;
  /** The work on an assignment: the open one, else the latest. */
  attempt?: Attempt;
  /** What was marked before the open one, for the comments in it. */
  before?: Attempt;
}

/** What stands in the place of a lesson's text when it is a test or an assignment. */
export async function loadPage(
  kind: LessonKind | undefined,
  enrolment: Enrolment,
  lesson: string,
  language: Language,
): Promise<{ component: Component<SpecialPageProps>; attempt?: Attempt; before?: Attempt } | undefined> {
  if (kind !== 'test' && kind !== 'assignment') return undefined;
  const texts = loadAreas(['lesson', 'attempt']);
  if (kind === 'test') {
    const [module] = await Promise.all([import('./TestIntroduction.svelte'), texts]);
    return { component: module.default };
  }
  const mine = enrolment.attempts.filter((attempt) => attempt.lesson === lesson);
  const fetched = (summary: AttemptSummary | undefined) => summary && getAttempt({ attempt_id: summary.id, language });
  const latest = mine.at(-1);
  const [module, attempt, before] = await Promise.all([
    import('./Assignment.svelte'),
    fetched(latest),
    fetched(latest?.state === 'open' ? mine.at(-2) : undefined),
    texts,
  ]);
  return { component: module.default, attempt, before };
}

export interface VersionNoticeProps {
  course: Course;
  enrolment: Enrolment;
  changes?: CourseChanges;
}

/** What changed since the reader last looked, where something did. */
export async function loadVersionNotice(
  { seen_version, version, course_slug }: Enrolment,
  language: Language,
): Promise<{ component: Component<VersionNoticeProps>; changes?: CourseChanges } | undefined> {
  if (!seen_version || seen_version === version) return undefined;
  const [module, changes] = await Promise.all([
    import('./VersionNotice.svelte'),
    // That something changed is worth saying even when the list cannot be had.
    compareCourseVersions({ slug: course_slug, version, since: seen_version, language }).catch(() => undefined),
    loadAreas(['lesson', 'notes']),
  ]);
  return { component: module.default, changes };
}

export interface TranslationNoteProps {
  course: Course;
  content: Lesson;
}

/** Which language is read, and why, where it is not simply the reader's own. */
export async function loadTranslationNote(
  { translation, language }: Lesson,
  reader: Language,
): Promise<{ component: Component<TranslationNoteProps> } | undefined> {
  const isWorthSaying = translation && ['missing', 'partial', 'stale'].includes(translation.state);
  if (!isWorthSaying && language === reader) return undefined;
  const [module] = await Promise.all([import('./TranslationNote.svelte'), loadAreas(['lesson', 'notes'])]);
  return { component: module.default };
}
