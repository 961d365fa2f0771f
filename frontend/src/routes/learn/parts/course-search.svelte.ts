/** What the catalogue's page looks for, as its address says it, and what was found. */
import { searchCourses } from '../../../lib/api/operations/search';
import type { CourseSearch, FoundCourse, Language } from '../../../lib/api/generated';
import { isLanguage } from '../../../lib/i18n/languages';

/** Each field is a parameter of the page's address; empty is not asked for. */
export interface Wish {
  q: string;
  skill: string;
  level: string;
  audience: string;
  language: string;
  minutes: string;
}

export type FilterName = Exclude<keyof Wish, 'q'>;

export const FILTERS: readonly FilterName[] = ['skill', 'level', 'audience', 'language', 'minutes'];

/** The longest question that the server takes. */
export const LONGEST_QUESTION = 200;

export function readWish(query: URLSearchParams): Wish {
  const text = (name: string) => query.get(name)?.trim() ?? '';
  const number = (name: string) => (/^[1-9]\d{0,4}$/.test(text(name)) ? text(name) : '');
  return {
    q: text('q').slice(0, LONGEST_QUESTION),
    skill: text('skill').slice(0, 100),
    level: /^\d{1,2}$/.test(text('level')) ? number('level') : '',
    audience: text('audience').slice(0, 100),
    language: isLanguage(text('language')) ? text('language') : '',
    minutes: number('minutes'),
  };
}

/** The address of the catalogue that shows this. */
export function wishAddress(wish: Wish): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(wish) as [string, string][]) {
    if (value) query.set(name, value);
  }
  const text = query.toString();
  return text ? `/catalogue?${text}` : '/catalogue';
}

/** How many filters are set; the words are none. */
export function filterCount(wish: Wish): number {
  return FILTERS.filter((name) => wish[name]).length;
}

export class CourseFinder {
  items = $state.raw<readonly FoundCourse[]>([]);
  /** The last answer, with what it says besides its courses. Absent until the first has come. */
  answer = $state.raw<CourseSearch | undefined>();
  busy = $state(false);
  failure = $state.raw<unknown>();
  private wanted: AbortController | undefined;
  private ask: (cursor: string | undefined, signal: AbortSignal) => Promise<CourseSearch> = () => Promise.reject();

  /** Looks for it anew. What an earlier call still waits for no longer counts. Says whether this one still does. */
  start(wish: Wish, reader: Language): Promise<boolean> {
    const number = (text: string) => (text ? Number(text) : undefined);
    this.ask = (cursor, signal) =>
      searchCourses(
        {
          language: reader,
          q: wish.q || undefined,
          skill: wish.skill || undefined,
          level: number(wish.level),
          audience: wish.audience || undefined,
          lesson_language: isLanguage(wish.language) ? wish.language : undefined,
          max_minutes: number(wish.minutes),
          cursor,
        },
        { signal },
      );
    return this.fetch(undefined);
  }

  /** Fetches the courses after those that are shown. */
  more(): Promise<boolean> {
    const next = this.answer?.next;
    return next && !this.busy ? this.fetch(next) : Promise.resolve(false);
  }

  private async fetch(cursor: string | undefined): Promise<boolean> {
    this.wanted?.abort();
    const wanted = new AbortController();
    this.wanted = wanted;
    this.busy = true;
    this.failure = undefined;
    try {
      const answer = await this.ask(cursor, wanted.signal);
      if (this.wanted !== wanted) return false;
      this.items = cursor === undefined ? answer.items : [...this.items, ...answer.items];
      this.answer = answer;
    } catch (error) {
      if (this.wanted !== wanted) return false;
      this.failure = error;
    }
    this.busy = false;
    return true;
  }
}
