/** What a result sends back to: places in the course, each with the questions that are explained there. Pure. */
import type { Attempt, Course } from '../../../lib/api/generated';
import { plainText } from './plain-text';
import { lessonAddress } from './words';

export interface Prompt {
  /** The question's place in the attempt, from 1. */
  number: number;
  text: string;
  /** Some of its points were reached. */
  partly: boolean;
}

export interface Place {
  /** The address to read again; without one the questions are only named. */
  place?: string;
  /** The lesson, with its section; the skill where no lesson is known; nothing where neither is. */
  title?: string;
  prompts: Prompt[];
}

/** The questions that lost points, under the place that explains them, in the order of the course; those without a place come last. */
export function toReread(attempt: Attempt, course: Course): Place[] {
  const places = new Map<string, Place & { rank: number }>();
  const rankOf = (lesson: string) => {
    const index = course.lessons.findIndex(({ key }) => key === lesson);
    return index < 0 ? course.lessons.length : index;
  };
  for (const item of attempt.result?.questions ?? []) {
    if (item.points >= item.max_points) continue;
    const index = attempt.questions.findIndex(({ key }) => key === item.question);
    const prompt = {
      number: index + 1,
      text: plainText(attempt.questions[index]?.prompt_html ?? ''),
      partly: item.points > 0,
    };
    const targets = item.reread.map(({ lesson, title, anchor, heading }) => ({
      place: lessonAddress(course.slug, { lesson }) + (anchor ? `#${anchor}` : ''),
      title: heading ? `${title}: ${heading}` : title,
      rank: rankOf(lesson),
    }));
    if (targets.length === 0) {
      const title = course.skills.find(({ skill }) => skill === item.skill)?.title;
      targets.push({ place: '', title: title ?? '', rank: course.lessons.length + (title ? 1 : 2) });
    }
    for (const { place, title, rank } of targets) {
      const key = place || `skill ${title}`;
      const known = places.get(key) ?? { place: place || undefined, title: title || undefined, prompts: [], rank };
      known.prompts.push(prompt);
      places.set(key, known);
    }
  }
  return [...places.values()]
    .sort((a, b) => a.rank - b.rank)
    .map(({ place, title, prompts }) => ({ place, title, prompts }));
}
