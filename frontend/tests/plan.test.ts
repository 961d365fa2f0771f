import { describe, expect, it } from 'vitest';
import type { PlanItem, PlanOpen, PlanReason } from '../src/lib/api/generated';
import {
  amountOf,
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
      languages: [],
    };
    expect(openSentence(open)[0]).toBe('plan-open-no-course');
    expect(openSentence({ ...open, best: 4 })).toEqual(['plan-open-best', { best: 4 }]);
    expect(openSentence({ ...open, why: 'late' })[0]).toBe('plan-open-never');
    expect(openSentence({ ...open, why: 'late', day: '2027-03-01' })[0]).toBe('plan-open-late');
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
