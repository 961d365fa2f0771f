import { describe, expect, it } from 'vitest';
import type { Framework, PersonGaps } from '../src/lib/api/generated';
import { frameworkOf, groupsOf } from '../src/routes/evidence/parts/skill-choice';
import { isPastDay, today } from '../src/routes/skills/parts/day';
import { Explained } from '../src/routes/skills/parts/explained.svelte';
import { frameworkName } from '../src/routes/skills/parts/held';
import { selfDecides } from '../src/routes/skills/parts/policy';

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

describe('a level on a day', () => {
  it('stays on the screen when another day is refused', async () => {
    const explained = new Explained((on) =>
      on === '2026-11-23' ? Promise.reject(new Error('no')) : Promise.resolve(on ?? 'today'),
    );
    await explained.show(undefined);
    await expect(explained.show('2026-11-23')).rejects.toThrow('no');
    expect([explained.answer, explained.on, explained.failure]).toEqual(['today', undefined, undefined]);
    await explained.show('2026-11-21');
    expect([explained.answer, explained.on]).toEqual(['2026-11-21', '2026-11-21']);
  });

  it('is the second that was asked for, also when the first comes later', async () => {
    const waiting: ((answer: string) => void)[] = [];
    const explained = new Explained(() => new Promise<string>((resolve) => waiting.push(resolve)));
    const both = [explained.show('2026-11-20'), explained.show('2026-11-21')];
    waiting[1]?.('second');
    waiting[0]?.('first');
    await Promise.all(both);
    expect([explained.answer, explained.on]).toEqual(['second', '2026-11-21']);
  });
});

describe('the name of a skill’s framework', () => {
  it('is its title and edition, or its key where it is not listed', () => {
    expect(frameworkName({ skill: 'a:1' }, [framework('a', [], false)])).toBe('A 1');
    expect(frameworkName({ skill: 'b:1' }, [])).toBe('b');
  });
});

describe('a rule by which people decide their own level', () => {
  const rule = (...kinds: [string, number][]) => ({
    rule: 'best' as const,
    kinds: kinds.map(([kind, trust]) => ({ kind, trust })),
  });

  it('is one where nothing counts more than what they say', () => {
    expect(selfDecides(rule(['self', 3], ['test', 3]))).toBe(true);
    expect(selfDecides(rule(['self', 1], ['test', 0]))).toBe(true);
    expect(selfDecides(rule(['self', 1], ['test', 3]))).toBe(false);
    expect(selfDecides(rule(['self', 0], ['test', 0]))).toBe(false);
    expect(selfDecides(rule(['test', 3]))).toBe(false);
  });
});
