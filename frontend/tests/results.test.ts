import { describe, expect, it } from 'vitest';
import type { PersonGaps, SelfAssessment } from '../src/lib/api/generated';
import { firstOpen, stepsOf, withAnswer } from '../src/routes/assess/parts/steps';
import { wayOn } from '../src/routes/assess/parts/way-on';
import { isFloor, sureness } from '../src/routes/placement/parts/words';

function home(facts: Partial<PersonGaps>): PersonGaps {
  return {
    organisation: { id: 'kocevje' } as PersonGaps['organisation'],
    profiles: [{ title: 'Case officer' } as PersonGaps['profiles'][number]],
    expected: 4,
    assessed: 4,
    short: 0,
    gaps: [],
    ...facts,
  };
}

describe('where a result leads', () => {
  it('leads to the plan where something is missing or not known', () => {
    expect(wayOn([home({ largest: 'digcomp-2.2:4.1' })], 'kocevje')).toEqual({ to: 'plan' });
    expect(wayOn([home({ assessed: 3 })], 'kocevje')).toEqual({ to: 'plan' });
  });
  it('says so when everything is there', () => {
    expect(wayOn([home({})], 'kocevje')).toEqual({ to: 'met' });
  });
  it('names the position that has no profile, and asks for one where there is none', () => {
    expect(wayOn([home({ profiles: [], position: 'Clerk' })], 'kocevje')).toEqual({ to: 'profile', position: 'Clerk' });
    expect(wayOn([home({ largest: 'x' })], 'logatec')).toEqual({ to: 'profile', position: undefined });
  });
});

describe('how sure a placement is', () => {
  it('follows the standard error, and says when somebody stopped early', () => {
    expect(sureness({ is_precise: true, ended_early: false, level: { standard_error: 0.4 } })).toBe('good');
    expect(sureness({ is_precise: false, ended_early: false, level: { standard_error: 0.7 } })).toBe('fair');
    expect(sureness({ is_precise: false, ended_early: false, level: { standard_error: 0.9 } })).toBe('rough');
    expect(sureness({ is_precise: false, ended_early: true, level: { standard_error: 0.6 } })).toBe('early');
    expect(sureness({ is_precise: false, ended_early: false })).toBe('rough');
  });
  it('knows a level that only says how high it can be', () => {
    expect(isFloor({ level: 1, exact: 1, standard_error: 0.7, low: 1, high: 3 })).toBe(true);
    expect(isFloor({ level: 1, exact: 1.2, standard_error: 0.7, low: 1, high: 3 })).toBe(false);
  });
});

describe('the pages of a sitting', () => {
  const sitting = {
    sitting: { answered: 0 },
    areas: ['1', '2'].map((code) => ({
      code,
      title: code,
      skills: [{ skill: `f:${code}`, code, title: code, statements: [1, 2, 3].map((number) => ({ number })) }],
    })),
  } as unknown as SelfAssessment;

  it('goes on with the first skill that is not answered completely', () => {
    let answered = sitting;
    expect(firstOpen(stepsOf(answered))).toBe('1');
    for (const number of [1, 2, 3]) answered = withAnswer(answered, 'f:1', number, 0);
    expect(firstOpen(stepsOf(answered))).toBe('2');
    expect(answered.sitting.answered).toBe(3);
    // Another answer to the same statement is no further one.
    expect(withAnswer(answered, 'f:1', 3, 2).sitting.answered).toBe(3);
  });
});
