/** Finding courses by words and plain filters. Pure; all courses are at hand, so the count follows every key. */
import type { CourseSummary } from '../../../lib/api/generated';

export interface Filter {
  words: string;
  audience: string;
  language: string;
  skill: string;
}

export function filterCourses(courses: readonly CourseSummary[], filter: Filter): CourseSummary[] {
  const words = plain(filter.words).split(/\s+/).filter(Boolean);
  return courses.filter((course) => {
    const text = plain([course.title, course.summary, ...course.skills.map(({ title }) => title)].join(' '));
    return (
      words.every((word) => text.includes(word)) &&
      (!filter.audience || course.audience.includes(filter.audience)) &&
      (!filter.language || (course.languages as string[]).includes(filter.language)) &&
      (!filter.skill || course.skills.some(({ skill }) => skill === filter.skill))
    );
  });
}

/** Without case and accents: "varnost" finds "Várnost", "goteborg" finds "Göteborg". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
