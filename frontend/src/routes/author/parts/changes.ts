/** What changed for learners between two versions, lesson by lesson. Pure. */
import type { CourseChange } from '../../../lib/api/generated';

export interface LessonChanges {
  /** The lesson's key; absent for what concerns the whole course. */
  lesson?: string;
  title: string;
  /** What happened to the lesson itself. */
  own: CourseChange[];
  /** What happened to its questions. */
  questions: CourseChange[];
}

/** In the order in which the server names the lessons; what concerns the whole course comes first. */
export function byLesson(items: readonly CourseChange[]): LessonChanges[] {
  const groups = new Map<string | undefined, LessonChanges>();
  for (const item of items) {
    const group = groups.get(item.lesson) ?? { lesson: item.lesson, title: item.title, own: [], questions: [] };
    groups.set(item.lesson, group);
    if (item.question === undefined) group.own.push(item);
    else group.questions.push(item);
  }
  return [...groups.values()].sort((a, b) => Number(a.lesson !== undefined) - Number(b.lesson !== undefined));
}

/** What exactly changed about a lesson: sections that came and went. A question's detail is its own text. */
export function details({ detail, question }: CourseChange): string[] {
  if (!detail) return [];
  return question === undefined ? detail.split(' · ') : [detail];
}
