import { describe, expect, it } from 'vitest';
import type { CompetencyRow } from '../src/lib/api/generated';
import {
  addressOf,
  EVERYBODY,
  fileAddress,
  FORMATS,
  parametersOf,
  queryOf,
  questionIn,
} from '../src/routes/reports/parts/question';
import { shownSkills, withEvidence } from '../src/routes/reports/parts/rows';

describe('the question of a report', () => {
  it('stands in the address and comes back from it', () => {
    const question = { ...EVERYBODY, unit: 'u', skill: 'digcomp-2.2:4.1', sort: 'level' as const, descending: true };
    const address = addressOf(question);
    expect(questionIn(new URL(address, 'http://x').searchParams)).toEqual(question);
  });

  it('leaves out of the address what is as usual', () => {
    expect(addressOf({})).toBe('/reports/competencies');
    expect(Object.values(queryOf(EVERYBODY)).filter(Boolean)).toEqual([]);
  });

  it('is not sorted by level without a skill, nor by what it does not know', () => {
    expect(questionIn(new URLSearchParams('sort=level')).sort).toBe('family_name');
    expect(questionIn(new URLSearchParams('sort=shoe-size')).sort).toBe('family_name');
  });

  it('asks the file for the same people as the page', () => {
    const question = { ...EVERYBODY, course: 'c', sort: 'unit' as const };
    const file = new URL(fileAddress('o', question, 'sl'), 'http://x');
    expect(file.pathname).toBe('/api/organisations/o/reports/competencies.csv');
    expect(Object.fromEntries(file.searchParams)).toEqual({ course_id: 'c', sort: 'unit', language: 'sl' });
    expect(parametersOf(question)).toMatchObject({ course_id: 'c', sort: 'unit' });
  });

  it('asks every other format for the same people, by its name', () => {
    for (const format of FORMATS) {
      const file = new URL(fileAddress('o', { ...EVERYBODY, skill: 's' }, 'bg', format), 'http://x');
      expect(file.pathname).toBe('/api/organisations/o/reports/competencies/file');
      expect(Object.fromEntries(file.searchParams)).toEqual({
        skill: 's',
        sort: 'family_name',
        language: 'bg',
        format,
      });
    }
  });
});

describe('the rows of a report', () => {
  const skills = ['1.1', '4.1'].map((code) => ({ skill: `d:${code}`, code, title: code }));
  const level = { skill: 'd:4.1', level: 3, kind: 'test', observed_at: '2026-01-01T00:00:00Z' };
  const row = (id: string, levels: CompetencyRow['levels']): CompetencyRow => ({
    person_id: id,
    given_name: 'Ana',
    family_name: 'Novak',
    levels,
  });
  const rows = [row('a', []), row('b', [level])];

  it('have columns for the skills that somebody has a level in, or for all', () => {
    expect(shownSkills(skills, rows, false).map(({ code }) => code)).toEqual(['4.1']);
    expect(shownSkills(skills, rows, true)).toHaveLength(2);
  });

  it('count who has evidence', () => {
    expect(withEvidence(rows)).toBe(1);
  });
});
