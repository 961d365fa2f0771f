import { describe, expect, it } from 'vitest';
import type { Framework, PersonGaps } from '../src/lib/api/generated';
import { frameworkOf, groupsOf } from '../src/routes/evidence/parts/skill-choice';
import { isPastDay, today } from '../src/routes/skills/parts/day';

const NOW = new Date(2026, 10, 22, 23, 30);

describe('a day that can be asked about', () => {
  it('is any until today, by the reader’s own calendar', () => {
    expect(today(NOW)).toBe('2026-11-22');
    expect(['2026-11-22', '2026-11-21', '1999-01-01'].every((day) => isPastDay(day, NOW))).toBe(true);
    expect(isPastDay('2026-11-23', NOW)).toBe(false);
  });

  it.each(['', 'tomorrow', '2026-2-1', '2026-02-30', '2026-13-01', '2026-11-22T10:00:00Z'])('is not %j', (text) => {
    expect(isPastDay(text, NOW)).toBe(false);
  });
});

function framework(key: string, titles: readonly string[], unreviewed: boolean): Framework {
  const skills = titles.map((title, index) => ({
    skill: `${key}:${index}`,
    code: `${index}`,
    title,
    unreviewed,
    retired: index === 9,
  }));
  return { key, title: key.toUpperCase(), version: '1', scale_max: 4, skills } as unknown as Framework;
}

function home(...skills: string[]): PersonGaps {
  return { gaps: skills.map((skill) => ({ skill })) } as unknown as PersonGaps;
}

describe('skills by framework', () => {
  const english = [framework('a', ['Red', 'Blue'], false), framework('b', ['Green'], false)];

  it('begin with the framework that the reader’s work uses', () => {
    const groups = groupsOf(english, undefined, [home('b:0')]);
    expect(groups.map(({ name, own }) => [name, own])).toEqual([
      ['B 1', true],
      ['A 1', false],
    ]);
    expect(groupsOf(english, undefined, []).map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('are marked as English only where no title was translated', () => {
    const own = [framework('a', ['Rdeča', 'Blue'], true), framework('b', ['Green'], true)];
    expect(groupsOf(own, english, []).map((group) => group.english)).toEqual([false, true]);
    // A confirmed name may be the same in two languages.
    expect(groupsOf([framework('b', ['Green'], false)], english, [])[0]?.english).toBe(false);
    expect(groupsOf(english, undefined, []).some((group) => group.english)).toBe(false);
  });

  it('leave out what is retired, and frameworks too large for a list', () => {
    const many = framework(
      'c',
      Array.from({ length: 10 }, (_, index) => `${index}`),
      false,
    );
    expect(groupsOf([many, framework('d', [], false)], undefined, []).map(({ skills }) => skills.length)).toEqual([9]);
  });

  it('are named by what stands before the first colon', () => {
    expect(frameworkOf('digcomp-2.2:1.3')).toBe('digcomp-2.2');
    expect(frameworkOf('own:http://x')).toBe('own');
  });
});
