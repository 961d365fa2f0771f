import { render, screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CourseSession, PlanItem } from '../src/lib/api/generated';
import { loadAreas, setLanguage, t } from '../src/lib/i18n/i18n.svelte';
import { costWords, sessionDays, sessionSentence, standing, whenWords } from '../src/lib/offer/words';
import AtAGlance from '../src/routes/learn/parts/course/AtAGlance.svelte';
import Sessions from '../src/routes/learn/parts/course/Sessions.svelte';
import { mainSentences, reasonSentence } from '../src/routes/plan/parts/words';
import { course } from './world';

const hall: CourseSession = {
  begins_on: '2027-03-08',
  ends_on: '2027-03-10',
  place: 'Town hall',
  languages: ['sl'],
  seats: 20,
};
const online: CourseSession = {
  begins_on: '2027-01-11',
  ends_on: '2027-01-11',
  languages: ['en', 'sl'],
  join: 'https://meet.example.org/x',
};

beforeEach(async () => {
  await setLanguage('en', ['learn', 'lesson', 'offer', 'plan']);
  await loadAreas(['learn', 'lesson', 'offer', 'plan']);
});

describe('what a course costs and when it is', () => {
  it('is said in a few words', () => {
    expect(t(...costWords(0))).toBe('Free of charge');
    expect(t(...costWords(12_050))).toBe('120.50 euros per person');
    expect(t(...whenWords({ has_sessions: false }))).toBe('Whenever you like');
    expect(t(...whenWords({ has_sessions: true }))).toBe('All dates are over');
    expect(t(...whenWords({ has_sessions: true, next_session_on: '2027-01-11' }))).toContain('11 Jan 2027');
    expect(t(...sessionDays(online))).toContain('11 January 2027');
    expect(t(...sessionSentence(hall))).toContain('from 8 March 2027 to 10 March 2027');
  });

  it('knows levels that suffice, that do not, and that nobody knows', () => {
    expect([standing(2, 2), standing(2, 1), standing(2, undefined)]).toEqual(['met', 'below', 'unknown']);
  });

  it('stands at a glance on the page of the course', () => {
    render(AtAGlance, { course: course({ cost_cents: 12_000, has_sessions: true, next_session_on: '2027-01-11' }) });
    expect(screen.getByText('120.00 euros per person')).toBeInTheDocument();
    expect(screen.getByText(/^Next on/)).toBeInTheDocument();
  });
});

describe('the sessions of a course', () => {
  it('are listed with place, languages, seats and the way to join', () => {
    render(Sessions, { course: course({ has_sessions: true, sessions: [online, hall] }) });
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('Online');
    const link = within(first!).getByRole('link');
    expect(link).toHaveAttribute('href', online.join);
    expect(link).toHaveAccessibleName(/11 January 2027/);
    expect(second).toHaveTextContent(/Town hall.*20 seats in all/);
    expect(within(second!).queryByRole('link')).toBeNull();
  });

  it('are over, and the lessons are not', () => {
    render(Sessions, { course: course({ has_sessions: true }) });
    expect(screen.getByText(/^All dates are over/)).toBeInTheDocument();
    const { container } = render(Sessions, { course: course() });
    expect(container.textContent?.trim()).toBe('');
  });
});

describe('a plan', () => {
  const closes = { kind: 'closes', skill_title: 'S', level: 3, critical: false, on_time: true } as const;
  const said = (item: Pick<PlanItem, 'reasons' | 'session'>) => mainSentences(item).map((sentence) => t(...sentence));

  it('names the session in the reason for a course', () => {
    expect(said({ reasons: [closes], session: online })).toEqual([
      'Brings you to level 3 in “S”.',
      'It takes place on 11 January 2027.',
    ]);
    expect(said({ reasons: [closes] })).toHaveLength(1);
  });

  it('names the session that something is needed before', () => {
    const before = { kind: 'needed_before', course_title: 'Workshop', critical: false, on_time: true } as const;
    expect(t(...reasonSentence({ ...before, due: '2027-01-11' }))).toContain(
      '“Workshop”, which begins on 11 January 2027',
    );
    expect(reasonSentence(before)[0]).toBe('plan-reason-before');
  });
});
