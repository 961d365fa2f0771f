import { render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadAreas, setLanguage } from '../src/lib/i18n/i18n.svelte';
import { completed } from '../src/routes/learn/parts/certificate';
import Renewal from '../src/routes/learn/parts/course/Renewal.svelte';
import EndingSoon from '../src/routes/learn/parts/home/EndingSoon.svelte';
import { prerequisiteState } from '../src/routes/learn/parts/progress';
import { course, enrolment } from './world';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const done = { id: 'c', completed_at: '2025-12-01T00:00:00Z', share: 1, valid_until: '2026-12-01T00:00:00Z' };
const over = { ...done, valid_until: '2026-11-01T00:00:00Z' };

beforeEach(async () => {
  await setLanguage('en', ['learn', 'renewal']);
  await loadAreas(['learn', 'renewal']);
});

const show = (changes: Parameters<typeof enrolment>[0]) =>
  render(Renewal, { course: course(), enrolment: enrolment(changes), now: NOW, changed: () => undefined });

describe('renewing a course', () => {
  it('is announced with its day before it can be done', () => {
    show({ completion: done, renewal: { from: '2027-10-02' } });
    expect(screen.getByText('You can renew it from 2 October 2027.')).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is offered where the completion ends, has ended, or a change asks for it', () => {
    const { unmount } = show({ completion: done, renewal: { from: '2026-10-02', reason: 'ending' } });
    expect(screen.getByText(/holds until its own end/)).toBeInTheDocument();
    unmount();
    const second = show({ completion: over, renewal: { from: '2026-09-02', reason: 'ended' } });
    expect(screen.getByText(/earlier result stays/)).toBeInTheDocument();
    second.unmount();
    show({ completion: done, renewal: { from: '2026-11-20', reason: 'changed' } });
    expect(screen.getByText(/has changed so much/)).toBeInTheDocument();
    expect(screen.getByRole('button')).toHaveTextContent('Renew this course');
  });

  it('is not offered while the course is withdrawn', () => {
    const withdrawn = course({ withdrawn_at: '2026-11-01T00:00:00Z' });
    const renewal = { from: '2026-09-02', reason: 'ended' } as const;
    render(Renewal, {
      course: withdrawn,
      enrolment: enrolment({ completion: over, renewal }),
      now: NOW,
      changed: () => undefined,
    });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says while it is under way what holds until then, and can be stopped', () => {
    const { unmount } = show({ period: 2, renews: done });
    expect(screen.getByText(/it ends on 1 December 2026/)).toBeInTheDocument();
    expect(screen.getByRole('button')).toHaveTextContent('Stop the renewal');
    unmount();
    show({ period: 2, renews: over });
    expect(screen.getByText(/ended on 1 November 2026/)).toBeInTheDocument();
  });

  it('keeps a prerequisite met as long as what it renews holds', () => {
    const state = (changes: Parameters<typeof enrolment>[0]) =>
      prerequisiteState('notices', [enrolment({ course_slug: 'notices', ...changes })], NOW);
    expect([state({ period: 2, renews: done }), state({ period: 2, renews: over }), state({})]).toEqual([
      'met',
      'ended',
      'begun',
    ]);
  });

  it('is linked from home where it can be done', async () => {
    const ended = enrolment({ completion: over, renewal: { from: '2026-09-02', reason: 'ended' } });
    render(EndingSoon, { ended: [ended], ending: [] });
    expect(await screen.findByRole('link', { name: `Renew: ${ended.course_title}` })).toHaveAttribute(
      'href',
      `/courses/${ended.course_slug}`,
    );
  });

  it('marks the certificate of the earlier period', () => {
    const list = completed([
      enrolment({ id: 'e1', completion: over }),
      enrolment({ id: 'e2', period: 2, completion: { ...done, id: 'd', completed_at: '2026-11-02T00:00:00Z' } }),
      enrolment({ id: 'e3', organisation_id: 'another', completion: over }),
    ]);
    expect(list.map(({ enrolment: { id }, isRenewed }) => [id, isRenewed])).toEqual([
      ['e2', false],
      ['e1', true],
      ['e3', false],
    ]);
  });
});
