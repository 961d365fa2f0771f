import { describe, expect, it } from 'vitest';
import type { LearningPlan, PlanItem, PlanOpen, PlanReason } from '../src/lib/api/generated';
import {
  amountOf,
  changes,
  day,
  duration,
  hours,
  moved,
  openSentence,
  reasonSentence,
  unitFile,
} from '../src/routes/plan/parts/words';

const reason = (fields: Partial<PlanReason>): PlanReason => ({
  kind: 'closes',
  skill: 'digcomp-2.2:4.1',
  skill_title: 'Protecting devices',
  level: 4,
  critical: false,
  on_time: true,
  ...fields,
});

const items = ['a', 'b', 'c'].map((course_id) => ({ course_id }) as PlanItem);

describe('the sentences of a plan', () => {
  it('say by which day a level is needed, and when that is too late', () => {
    expect(reasonSentence(reason({}))[0]).toBe('plan-reason-closes');
    expect(reasonSentence(reason({ due: '2027-03-01' }))[0]).toBe('plan-reason-closes-by');
    expect(reasonSentence(reason({ due: '2027-03-01', on_time: false }))[0]).toBe('plan-reason-closes-late');
  });

  it('keep a day the same day in every time zone', () => {
    const date = day('2027-03-01');
    expect([date.getFullYear(), date.getMonth(), date.getDate()]).toEqual([2027, 2, 1]);
  });

  it('tell how far courses lead where none leads far enough', () => {
    const open: PlanOpen = {
      skill: 's',
      skill_title: 'S',
      required: 5,
      critical: true,
      why: 'no_course',
      no_hours: false,
      languages: [],
    };
    expect(openSentence(open)[0]).toBe('plan-open-no-course');
    expect(openSentence({ ...open, best: 4 })).toEqual(['plan-open-best', { best: 4 }]);
    expect(openSentence({ ...open, why: 'late' })[0]).toBe('plan-open-never');
    expect(openSentence({ ...open, why: 'late', day: '2027-03-01' })[0]).toBe('plan-open-late');
    expect(openSentence({ ...open, why: 'late', day: '2027-03-01', no_hours: true })[0]).toBe('plan-open-late-any');
    expect(openSentence({ ...open, why: 'evidence_ends', course_title: 'C' })).toEqual([
      'plan-open-evidence-ends',
      { course: 'C' },
    ]);
  });

  it('say to others about a person what they say to her', () => {
    expect(reasonSentence(reason({}), 'other')[0]).toBe('plan-of-reason-closes');
    const open = { why: 'declined', skill: 's', languages: [] as string[] } as unknown as PlanOpen;
    expect(openSentence(open, 'other')[0]).toBe('plan-of-open-declined');
    expect(openSentence({ ...open, why: 'language' }, 'other')[0]).toBe('plan-open-language');
  });
});

describe('moving a course', () => {
  it('changes places with its neighbour and stays inside the list', () => {
    expect(moved(items, 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(items, 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(items, 0, -1)).toBeUndefined();
    expect(moved(items, 2, 1)).toBeUndefined();
  });
});

describe('what is typed', () => {
  it('is hours from 1 to 40', () => {
    expect([hours('1'), hours(' 40 '), hours('0'), hours('41'), hours('2.5'), hours(''), hours('x')]).toEqual([
      1,
      40,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is a budget, none, or neither', () => {
    expect([amountOf('0'), amountOf(''), amountOf('-1'), amountOf('many'), amountOf('1000001')]).toEqual([
      0,
      undefined,
      null,
      null,
      null,
    ]);
  });
});

it('writes minutes as hours', () => {
  expect(duration(45)).toEqual(['plan-minutes', { minutes: 45 }]);
  expect(duration(120)).toEqual(['plan-hours', { hours: 2 }]);
  expect(duration(135)).toEqual(['plan-hours-minutes', { hours: 2, minutes: 15 }]);
});

it('asks for the file with what was asked before', () => {
  expect(unitFile('o', { unit: 'u', measure: 'hours', amount: 0 }, 'sl')).toBe(
    '/api/organisations/o/reports/unit-plan.csv?language=sl&measure=hours&unit_id=u&amount=0',
  );
  expect(unitFile('o', { unit: '', measure: 'euros' }, 'en')).not.toContain('unit_id');
});

describe('a plan that was worked out anew', () => {
  const item = (course_id: string, ends_on: string) => ({
    course_id,
    title: course_id,
    starts_on: '2026-12-01',
    ends_on,
  });
  const plan = (list: ReturnType<typeof item>[], open = 0) =>
    ({
      items: list,
      open: Array.from({ length: open }),
      ends_on: list.at(-1)?.ends_on,
      proof: 'optimal',
    }) as unknown as LearningPlan;
  const before = plan([item('a', '2026-12-05'), item('b', '2026-12-09')], 1);
  const keys = (after: LearningPlan) => changes(before, after).map(([key]) => key);

  it('says which courses came and went, its end, and what it does not reach', () => {
    const after = plan([item('a', '2026-12-05'), item('c', '2026-12-20')]);
    expect(keys(after)).toEqual(['plan-changed-in', 'plan-changed-out', 'plan-changed-end', 'plan-changed-open']);
    expect(changes(before, after)[0]).toEqual(['plan-changed-in', { courses: 'c' }]);
  });

  it('says so when only the order changed, and when nothing did', () => {
    expect(keys(plan([item('b', '2026-12-05'), item('a', '2026-12-09')], 1))).toEqual(['plan-changed-order']);
    expect(keys(before)).toEqual(['plan-changed-none']);
    expect(keys({ ...before, proof: 'feasible' })).toEqual(['plan-changed-none-open']);
  });
});
