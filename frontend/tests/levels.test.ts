import { describe, expect, it } from 'vitest';
import type { ScaleWords } from '../src/lib/api/generated';
import { fitting, likelyRange, stepsBetween, stepsOf, withoutNoun, wordOf } from '../src/lib/skills/levels';

const NAMES = ['Foundation', 'Intermediate', 'Advanced', 'Highly specialised'];
const LETTERS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C1', 'C2', 'C2'];
const digcomp: ScaleWords = {
  framework: 'digcomp-2.2',
  keeps_names: false,
  levels: LETTERS.map((letters, index) => ({
    level: index + 1,
    name: NAMES[Math.floor(index / 2)],
    letters,
    unreviewed: false,
    untranslated: false,
  })),
};
const own: ScaleWords = {
  framework: 'front-desk-1',
  keeps_names: true,
  levels: ['Beginner', 'Colleague', 'Expert'].map((name, index) => ({
    level: index + 1,
    name,
    unreviewed: false,
    untranslated: false,
  })),
};

describe('levels', () => {
  it('are shown as eight numbers, four names or letters', () => {
    for (const { level } of digcomp.levels) {
      expect(wordOf(digcomp, level, 'numbers')).toBeUndefined();
      expect(wordOf(digcomp, level, 'names')).toBe(NAMES[Math.ceil(level / 2) - 1]);
      expect(wordOf(digcomp, level, 'letters')).toBe(LETTERS[level - 1]);
    }
    expect(wordOf(digcomp, 9, 'names')).toBeUndefined();
    expect(wordOf(undefined, 3, 'names')).toBeUndefined();
  });

  it('keep the names that somebody gave her own framework', () => {
    for (const chosen of ['numbers', 'names', 'letters'] as const) {
      expect(wordOf(own, 2, fitting(own, chosen))).toBe('Colleague');
      expect(fitting(digcomp, chosen)).toBe(chosen);
      expect(fitting(undefined, chosen)).toBe(chosen);
    }
  });

  it('of one name are one step', () => {
    expect(stepsOf(digcomp, 'names').map(({ text, from, to }) => [text, from, to])).toEqual(
      NAMES.map((name, index) => [name, 2 * index + 1, 2 * index + 2]),
    );
    expect(stepsOf(digcomp, 'letters').map(({ text }) => text)).toEqual(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']);
    expect(stepsOf(digcomp, 'numbers')).toHaveLength(8);
  });

  it('lie as many steps apart as the reader sees', () => {
    expect(stepsBetween(digcomp, 'names', 3, 4)).toBe(0);
    expect(stepsBetween(digcomp, 'names', 2, 7)).toBe(3);
    expect(stepsBetween(digcomp, 'letters', 4, 6)).toBe(1);
    expect(stepsBetween(digcomp, 'numbers', 2, 7)).toBe(5);
  });

  it('are named without the word for level where the sentence says it', () => {
    expect(withoutNoun('Srednja raven', 'raven')).toBe('Srednja');
    expect(withoutNoun('Livello base', 'livello')).toBe('base');
    expect(withoutNoun('Mellannivå', 'nivå')).toBe('Mellannivå');
    expect(withoutNoun('Raven', 'raven')).toBe('Raven');
  });

  it('have a range that ends with the scale', () => {
    expect(likelyRange(1, 1.2, 8)).toEqual({ low: 1, high: 3 });
    expect(likelyRange(8, 0.4, 8)).toEqual({ low: 7, high: 8 });
  });
});
