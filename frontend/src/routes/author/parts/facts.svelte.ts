/**
 * What the list of courses says of each beside its name: versions and translations. Each course is asked on its own, a
 * few at a time, and its row fills when the answer is there.
 */
import { listCourseTranslations, listCourseVersions } from '../../../lib/api/generated';
import { byState, standings } from './translations';
import { liveOf, peopleOn } from './versions';

export interface CourseFacts {
  /** The number of the version that learners see, and since when. */
  live?: { number: number; published_at: string };
  /** People on any version. */
  people: number;
  languages: ReturnType<typeof byState>;
}

/** So many courses are asked at once. */
const AT_ONCE = 3;

export class Facts {
  /** By course; `undefined` while unknown, `null` when it could not be found out. */
  private known = $state.raw<Record<string, CourseFacts | null>>({});

  of(slug: string): CourseFacts | null | undefined {
    return this.known[slug];
  }

  async load(slugs: readonly string[], signal: AbortSignal): Promise<void> {
    const queue = [...slugs];
    const work = async () => {
      for (let slug = queue.shift(); slug !== undefined && !signal.aborted; slug = queue.shift()) {
        const facts = await factsOf(slug, signal).catch(() => null);
        if (!signal.aborted) this.known = { ...this.known, [slug]: facts };
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }
}

async function factsOf(slug: string, signal: AbortSignal): Promise<CourseFacts> {
  const [versions, translations] = await Promise.all([
    listCourseVersions({ slug }, { signal }),
    listCourseTranslations({ slug }, { signal }),
  ]);
  return {
    live: liveOf(versions),
    people: peopleOn(versions),
    languages: byState(standings(translations)),
  };
}
