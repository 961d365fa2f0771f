import { describe, expect, it } from 'vitest';
import type { FrameworkSource } from '../src/lib/api/generated';
import { keysOf } from '../src/routes/frameworks/parts/finding';
import { editionOf, formatOf } from '../src/routes/frameworks/parts/import';
import { keyFrom } from '../src/routes/frameworks/parts/key';
import {
  isReviewed,
  moved,
  nextArea,
  nextCode,
  withLevels,
  withReview,
  withTitle,
} from '../src/routes/frameworks/parts/source';
import { becomes, shifts } from '../src/routes/frameworks/parts/words';

describe('an import', () => {
  it('knows a file by its name', () => {
    expect(
      ['a.json', 'ESCO dataset - v1.2.0 - csv.zip', 'skills_en.csv', 'desk.csv', 'desk.txt'].map(formatOf),
    ).toEqual(['case', 'esco', 'esco', 'csv', 'csv']);
  });

  it('takes the edition of ESCO from the name of its download', () => {
    expect(editionOf('ESCO dataset - v1.2.0 - classification - en - csv.zip')).toBe('1.2.0');
    expect(editionOf('skills_en.csv')).toBeUndefined();
  });

  it('words a finding by its field, then by what it names, then by its rule', () => {
    const values = [
      { name: 'subject', value: '1.1' },
      { name: 'other', value: '6' },
    ];
    expect(keysOf({ code: 'duplicate', field: 'code', values })).toEqual([
      'framework-finding-duplicate-code',
      'framework-finding-duplicate-other-subject',
      'framework-finding-duplicate',
    ]);
    expect(keysOf({ code: 'missing', field: 'skill 1.1', values: [] })).toEqual(['framework-finding-missing']);
  });
});

describe('a draft', () => {
  const skill = (code: string, area = '1') => ({ code, area, titles: [], description: '', retired: false });

  it('numbers what is added after what is there', () => {
    expect(nextCode('2', [skill('2.1', '2'), skill('2.7', '2'), skill('1.9')])).toBe('2.8');
    expect(
      nextArea([
        { code: '1', titles: [], description: '' },
        { code: 'B', titles: [], description: '' },
      ]),
    ).toBe('2');
  });

  it('moves a skill past its neighbour in the same area', () => {
    const skills = [skill('1.1'), skill('2.1', '2'), skill('1.2')];
    const codes = moved(skills, skills[0]!, 1, ({ area }) => area === '1').map(({ code }) => code);
    expect(codes).toEqual(['2.1', '1.2', '1.1']);
    expect(moved(skills, skills[0]!, -1, ({ area }) => area === '1')).toEqual(skills);
  });

  it('has a changed translation reviewed again', () => {
    const before = withReview(withTitle([], 'sl', 'Sprejem', 'en'), 'sl', true);
    expect(isReviewed(before[0])).toBe(true);
    expect(isReviewed(withTitle(before, 'sl', 'Sprejem strank', 'en')[0])).toBe(false);
    expect(withTitle(before, 'sl', '', 'en')).toEqual([]);
    expect(isReviewed(withTitle([], 'en', 'Reception', 'en')[0])).toBe(true);
  });

  it('keeps the names of levels that stay', () => {
    const names = [{ language: 'en' as const, text: 'Beginner', status: 'confirmed' }];
    const source = { levels: [{ level: 1, names }] } as unknown as FrameworkSource;
    expect(withLevels(source, 2)).toEqual([
      { level: 1, names },
      { level: 2, names: [] },
    ]);
  });

  it('gets a key out of its name', () => {
    expect(keyFrom('Občinske veščine', '1.0')).toBe('obcinske-vescine-1.0');
  });
});

describe('a rule of a mapping', () => {
  it('says of a level what the server makes of it', () => {
    expect(becomes({ rule: 'same', amount: 0 }, 8, 4)).toBe(4);
    expect(becomes({ rule: 'shift', amount: -2 }, 5, 8)).toBe(3);
    expect(becomes({ rule: 'shift', amount: 3 }, 7, 8)).toBe(8);
    expect(becomes({ rule: 'shift', amount: -3 }, 3, 8)).toBeUndefined();
    expect(becomes({ rule: 'at_most', amount: 3 }, 6, 8)).toBe(3);
    expect(becomes({ rule: 'at_most', amount: 3 }, 2, 8)).toBe(2);
  });

  it('shifts by at most all levels but one, and never by none', () => {
    expect(shifts(4)).toEqual([-3, -2, -1, 1, 2, 3]);
    expect(shifts(2)).toEqual([-1, 1]);
  });
});
