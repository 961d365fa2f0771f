import { render, screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FoundCourse, TranslationStateKind } from '../src/lib/api/generated';
import { loadAreas, setLanguage } from '../src/lib/i18n/i18n.svelte';
import AtAGlance from '../src/routes/learn/parts/course/AtAGlance.svelte';
import OwnProgress from '../src/routes/learn/parts/course/OwnProgress.svelte';
import Prerequisites from '../src/routes/learn/parts/course/Prerequisites.svelte';
import FoundCourseCard from '../src/routes/learn/parts/FoundCourseCard.svelte';
import EndingSoon from '../src/routes/learn/parts/home/EndingSoon.svelte';
import { course, enrolment, lessonInOutline } from './world';

const NOW = Date.parse('2026-11-22T10:00:00Z');

beforeEach(async () => {
  await setLanguage('en', ['learn', 'lesson']);
  await loadAreas(['learn', 'lesson']);
});

describe('courses that come before', () => {
  const prerequisites = [
    { key: 'a', slug: 'first', title: 'First' },
    { key: 'b', slug: 'second', title: 'Second' },
  ];
  const done = enrolment({
    course_slug: 'first',
    completion: { id: 'c', completed_at: '2026-01-01T00:00:00Z', share: 1 },
  });

  it('are listed with how the reader stands to each, and the way there', () => {
    render(Prerequisites, { course: course({ prerequisites }), enrolments: [done], now: NOW });
    expect(screen.getByText(/^1 course should be completed/)).toBeInTheDocument();
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent(/First.*Completed/);
    expect(second).toHaveTextContent(/Second.*Not started/);
    expect(within(second!).getByRole('link')).toHaveAttribute('href', '/courses/second');
  });

  it('are met in one sentence, and not spoken of where there are none', () => {
    render(Prerequisites, {
      course: course({ prerequisites: prerequisites.slice(0, 1) }),
      enrolments: [done],
      now: NOW,
    });
    expect(screen.getByText(/^You have completed everything/)).toBeInTheDocument();
    const { container } = render(Prerequisites, { course: course(), enrolments: [], now: NOW });
    expect(container.textContent?.trim()).toBe('');
  });
});

describe('what a course is at a glance', () => {
  const of = (...states: TranslationStateKind[]) =>
    course({
      lessons: states.map((state, index) =>
        lessonInOutline({
          key: `l${index}`,
          translation: { state, asked: 'sl', stale: [], untranslated: [], sections: 2 },
        }),
      ),
    });

  it('says how current its translation is', () => {
    for (const [shown, words] of [
      [of('missing', 'missing'), /Not translated/],
      [of('missing', 'current'), /without 1 of 2 parts/],
      [of('stale', 'current'), /translation of 1 part is older/],
      [of('current', 'current'), /Fully translated/],
    ] as const) {
      const { container, unmount } = render(AtAGlance, { course: shown });
      expect(container).toHaveTextContent(words);
      unmount();
    }
  });

  it('says how long a completion holds', () => {
    const limited = course({ completion: { all_lessons: true, pass_share: 0.5, valid_months: 24 } });
    const { container } = render(AtAGlance, { course: limited });
    expect(container).toHaveTextContent('24 months after completion');
    expect(render(AtAGlance, { course: course() }).container).toHaveTextContent('Without limit');
  });
});

describe('the own progress', () => {
  it('leads to the lesson and the place that were read last', () => {
    const begun = enrolment({
      next_lesson: 'two',
      lessons: [
        { lesson: 'one', state: 'finished' },
        { lesson: 'two', state: 'in_progress', block: 'b3' },
      ],
    });
    render(OwnProgress, { course: course(), enrolment: begun, now: NOW });
    expect(screen.getByRole('link')).toHaveAttribute('href', '/courses/notices/lessons/two#block-b3');
  });

  it('says when a completion holds no longer', () => {
    const completion = { id: 'c', completed_at: '2024-01-01T00:00:00Z', share: 1, valid_until: '2026-01-01T00:00:00Z' };
    render(OwnProgress, { course: course(), enrolment: enrolment({ completion }), now: NOW });
    expect(screen.getByText(/It has not been valid since/)).toBeInTheDocument();
  });
});

describe('what ends', () => {
  it('is told in words, what is over first', () => {
    const of = (id: string, valid_until: string) =>
      enrolment({
        id,
        course_title: id,
        completion: { id, completed_at: '2025-01-01T00:00:00Z', share: 1, valid_until },
      });
    render(EndingSoon, { ended: [of('Over', '2026-11-01T00:00:00Z')], ending: [of('Soon', '2026-12-01T00:00:00Z')] });
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent(/Over.*No longer valid since 1 November 2026/);
    expect(second).toHaveTextContent(/Soon.*Valid until 1 December 2026/);
  });
});

describe('a course that was found', () => {
  const found: FoundCourse = {
    ...course(),
    title_parts: [{ text: 'Notices <b>', found: false }],
    summary_parts: [
      { text: 'How to write ', found: false },
      { text: 'them', found: true },
    ],
    places: [
      {
        lesson: 'two words',
        kind: 'lesson',
        language: 'sl',
        title: [{ text: 'Druga', found: false }],
        section: 'b2',
        snippet: [{ text: 'občine', found: true }],
      },
    ],
  };

  it('shows found words as text, in the language they are written in', () => {
    const { container } = render(FoundCourseCard, { course: found });
    expect(screen.getByRole('heading')).toHaveTextContent('Notices <b>');
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['them', 'občine']);
    expect(container.querySelector('.card > p')).toHaveTextContent('How to write them');
    expect(container.querySelector('.places li')).toHaveAttribute('lang', 'sl');
  });

  it('leads to the lesson itself for who has begun the course, and past its start for who has not', () => {
    render(FoundCourseCard, { course: found, enrolment: enrolment() });
    expect(screen.getByRole('link', { name: 'Druga' })).toHaveAttribute(
      'href',
      '/courses/notices/lessons/two%20words#block-b2',
    );
    const { container } = render(FoundCourseCard, { course: found });
    expect(container.querySelector('.places a')).toHaveAttribute('href', '/courses/notices?lesson=two%20words');
  });
});
