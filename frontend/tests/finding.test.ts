import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CourseSearch } from '../src/lib/api/generated';
import { CourseFinder, filterCount, readWish, wishAddress } from '../src/routes/learn/parts/course-search.svelte';
import { prerequisiteState, standing, translationSummary } from '../src/routes/learn/parts/progress';
import { course, enrolment, lessonInOutline } from './world';

const { searchCourses } = vi.hoisted(() => ({ searchCourses: vi.fn() }));
vi.mock('../src/lib/api/operations/search', () => ({ searchCourses }));

const NOW = Date.parse('2026-11-22T10:00:00Z');

function wish(query: string) {
  return readWish(new URLSearchParams(query));
}

describe('the address of the catalogue', () => {
  it('says what is looked for, and is read back as it was written', () => {
    const asked = wish('q=javna+objava&skill=digcomp-2.2:4.1&level=3&audience=citizen&language=sl&minutes=30');
    expect(asked).toEqual({
      q: 'javna objava',
      skill: 'digcomp-2.2:4.1',
      level: '3',
      audience: 'citizen',
      language: 'sl',
      minutes: '30',
    });
    expect(readWish(new URL(wishAddress(asked), 'http://x').searchParams)).toEqual(asked);
    expect(filterCount(asked)).toBe(5);
    expect(wishAddress(wish(''))).toBe('/catalogue');
  });

  it('asks the server for nothing that it would refuse', () => {
    const asked = wish(`q=${'a'.repeat(300)}&level=0&language=xx&minutes=-4`);
    expect(asked.q).toHaveLength(200);
    expect([asked.level, asked.language, asked.minutes]).toEqual(['', '', '']);
    expect(wish('level=999').level).toBe('');
  });
});

describe('CourseFinder', () => {
  const answer = (changes: Partial<CourseSearch>) => ({ items: [], total: 0, ...changes }) as unknown as CourseSearch;
  beforeEach(() => searchCourses.mockReset());

  it('shows the answer to the last question, whichever comes first', async () => {
    let late: (answer: CourseSearch) => void = () => undefined;
    searchCourses.mockReturnValueOnce(new Promise((resolve) => (late = resolve)));
    searchCourses.mockResolvedValueOnce(answer({ total: 2 }));
    const finder = new CourseFinder();
    const first = finder.start(wish('q=a'), 'en');
    expect(await finder.start(wish('q=ab'), 'en')).toBe(true);
    late(answer({ total: 7 }));
    expect(await first).toBe(false);
    expect(finder.answer?.total).toBe(2);
    expect(finder.busy).toBe(false);
  });

  it('adds the next page with the same question, and asks for none after the last', async () => {
    const items = (id: string) => [{ id }] as unknown as CourseSearch['items'];
    searchCourses.mockResolvedValueOnce(answer({ items: items('1'), next: 'c' }));
    searchCourses.mockResolvedValueOnce(answer({ items: items('2') }));
    const finder = new CourseFinder();
    await finder.start(wish('q=a&language=it&minutes=15'), 'sl');
    expect(await finder.more()).toBe(true);
    expect(finder.items.map(({ id }) => id)).toEqual(['1', '2']);
    expect(searchCourses.mock.calls[1]?.[0]).toMatchObject({
      q: 'a',
      language: 'sl',
      lesson_language: 'it',
      max_minutes: 15,
      cursor: 'c',
    });
    expect(await finder.more()).toBe(false);
  });

  it('keeps what it shows when the next page does not come', async () => {
    searchCourses.mockResolvedValueOnce(
      answer({ items: [{ id: '1' }] as unknown as CourseSearch['items'], next: 'c' }),
    );
    searchCourses.mockRejectedValueOnce(new Error('gone'));
    const finder = new CourseFinder();
    await finder.start(wish(''), 'en');
    await finder.more();
    expect(finder.items).toHaveLength(1);
    expect(finder.failure).toBeInstanceOf(Error);
    expect(finder.busy).toBe(false);
  });
});

describe('standing', () => {
  const done = (id: string, completed_at: string, valid_until?: string) =>
    enrolment({ id, completion: { id: `c${id}`, completed_at, share: 1, valid_until } });

  it('goes on with what was begun, and with the newest of the rest', () => {
    const lesson = (state: 'in_progress' | 'not_started') => [{ lesson: 'a', state }];
    const { open } = standing(
      [
        enrolment({ id: 'old', enrolled_at: '2026-01-01T00:00:00Z', lessons: lesson('not_started') }),
        enrolment({ id: 'new', enrolled_at: '2026-02-01T00:00:00Z', lessons: lesson('not_started') }),
        enrolment({ id: 'begun', enrolled_at: '2025-01-01T00:00:00Z', lessons: lesson('in_progress') }),
      ],
      NOW,
    );
    expect(open.map(({ id }) => id)).toEqual(['begun', 'new', 'old']);
  });

  it('tells what ended and what ends soon, the nearest first', () => {
    const { ended, ending, completed } = standing(
      [
        done('later', '2026-01-01T00:00:00Z', '2027-06-01T00:00:00Z'),
        done('january', '2026-01-02T00:00:00Z', '2027-01-10T00:00:00Z'),
        done('december', '2026-01-03T00:00:00Z', '2026-12-01T00:00:00Z'),
        done('over', '2024-01-01T00:00:00Z', '2026-11-22T10:00:00Z'),
        done('always', '2026-02-01T00:00:00Z'),
      ],
      NOW,
    );
    expect(ended.map(({ id }) => id)).toEqual(['over']);
    expect(ending.map(({ id }) => id)).toEqual(['december', 'january']);
    expect(completed.map(({ id }) => id)).toEqual(['always', 'december', 'january', 'later', 'over']);
  });
});

describe('prerequisiteState', () => {
  const of = (valid_until?: string) => [
    enrolment({ completion: { id: 'c', completed_at: '2026-01-01T00:00:00Z', share: 1, valid_until } }),
  ];

  it('is met by a completion that still holds', () => {
    expect(prerequisiteState('notices', of(), NOW)).toBe('met');
    expect(prerequisiteState('notices', of('2027-01-01T00:00:00Z'), NOW)).toBe('met');
    expect(prerequisiteState('notices', of('2026-01-01T00:00:00Z'), NOW)).toBe('ended');
    expect(prerequisiteState('notices', [enrolment()], NOW)).toBe('begun');
    expect(prerequisiteState('other', of(), NOW)).toBe('not_begun');
  });

  it('is met when one of several completions holds', () => {
    expect(prerequisiteState('notices', [...of('2026-01-01T00:00:00Z'), ...of()], NOW)).toBe('met');
  });
});

describe('translationSummary', () => {
  const lesson = (key: string, state: 'missing' | 'partial' | 'stale' | 'current') =>
    lessonInOutline({ key, translation: { state, asked: 'sl', stale: [], untranslated: [], sections: 3 } });

  it('counts what is missing and what lags behind', () => {
    const lessons = [lesson('a', 'missing'), lesson('b', 'stale'), lesson('c', 'partial'), lesson('d', 'current')];
    expect(translationSummary(course({ lessons }))).toEqual({ lessons: 4, missing: 1, behind: 2 });
  });

  it('has nothing to say in the source language', () => {
    expect(translationSummary(course())).toBeUndefined();
  });
});
