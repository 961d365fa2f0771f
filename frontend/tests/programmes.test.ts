import { describe, expect, it } from 'vitest';
import { numbers, stepKey } from '../src/routes/programmes/parts/form';

describe('the form of a programme', () => {
  it('reads days with commas or spaces between them, each once and in order', () => {
    expect(numbers('30, 7')).toEqual([7, 30]);
    expect(numbers('1 7;7  14')).toEqual([1, 7, 14]);
    expect(numbers('  ')).toEqual([]);
  });

  it('refuses what is no number, too large or too much', () => {
    expect(numbers('7, soon')).toBeUndefined();
    expect(numbers('-7')).toBeUndefined();
    expect(numbers('1000')).toBeUndefined();
    expect(numbers('1 2 3 4 5 6 7 8 9')).toBeUndefined();
  });

  it('gives a new step a name that none has', () => {
    expect(stepKey([])).toBe('step-1');
    expect(stepKey(['step-1', 'step-3'])).toBe('step-4');
    expect(stepKey(['step-2'])).toBe('step-3');
  });
});
