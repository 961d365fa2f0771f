import { beforeAll, describe, expect, it } from 'vitest';
import type { Framework, GapCell, GapMap, PersonGap, RoleProfile, RoleRequirement } from '../src/lib/api/generated';
import { setLanguage } from '../src/lib/i18n/i18n.svelte';
import { heldLines, pointAt, ring } from '../src/lib/ui/radar';
import {
  cellSentence,
  finding,
  groupSummary,
  heatRows,
  rowName,
  shareAxes,
  worstColumn,
} from '../src/routes/gaps/parts/map';
import { profileName, stricter } from '../src/routes/profiles/parts/together';
import { axesOf, byArea, inOrder } from '../src/routes/skills/parts/held';

beforeAll(async () => setLanguage('en', ['gaps', 'profiles']));

function cell(changes: Partial<GapCell> = {}): GapCell {
  return {
    expected: 12,
    withheld: false,
    results_withheld: false,
    assessed: 10,
    short: 4,
    average_gap: 0.75,
    average_gap_error: 0.2,
    ...changes,
  };
}

const none = { assessed: undefined, short: undefined, average_gap: undefined, average_gap_error: undefined };
const withheld = cell({ ...none, withheld: true, results_withheld: true });
const alike = cell({ ...none, expected: 9, assessed: 8, results_withheld: true });

function map(rows: GapCell[][]): GapMap {
  return {
    columns: [
      { skill: 'd:1.1', code: '1.1', title: 'Finding data', scale_max: 8, critical: false },
      { skill: 'd:4.1', code: '4.1', title: 'Protecting devices', scale_max: 8, critical: true },
    ],
    rows: rows.map((cells, index) => ({
      kind: index === 0 ? 'all' : 'unit',
      label: index === 0 ? undefined : `Unit ${index}`,
      depth: index === 0 ? 0 : 1,
      unit_id: index === 0 ? undefined : `u${index}`,
      people: 12,
      cells,
    })),
    without_profile: 0,
    team_only: false,
    incomplete_whole: false,
    generated_at: '2026-11-22T10:00:00Z',
  };
}

describe('the map of gaps in words', () => {
  it('says of each cell what its colour shows', () => {
    expect(cellSentence(cell())).toBe('average gap 0.8 plus or minus 0.2, 4 below what they need, 10 of 12 assessed');
    expect(cellSentence(cell({ expected: 0 }))).toBe('Not needed');
    expect(cellSentence(cell({ ...none, assessed: 0 }))).toBe('nobody assessed of 12');
    expect(cellSentence(withheld)).toBe('withheld, 12 expected');
    expect(cellSentence(alike)).toBe('8 of 9 assessed, how they stand is withheld');
  });

  it('gives a withheld cell neither a number nor a colour', () => {
    const [whole, unit] = heatRows(
      map([
        [cell(), withheld],
        [alike, cell({ ...none, assessed: 0 })],
      ]),
    );
    expect(whole?.cells['d:1.1']).toMatchObject({ text: '0.8', share: 0.3, note: '10/12' });
    expect(whole?.cells['d:4.1']).toEqual({ text: '–', detail: 'withheld, 12 expected', withheld: true });
    expect(unit?.cells['d:1.1']).toMatchObject({ text: '–', note: '8/9', withheld: true });
    expect(unit?.cells['d:1.1']?.share).toBeUndefined();
    expect(unit?.cells['d:4.1']).toMatchObject({ text: '?', note: '0/12' });
    expect(unit?.label).toBe('Unit 1');
  });

  it('begins with the critical gap, and finds none in what is withheld', () => {
    expect(worstColumn(map([[cell({ short: 9 }), cell({ short: 1 })]]))?.column.code).toBe('4.1');
    expect(worstColumn(map([[cell({ short: 9 }), alike]]))?.column.code).toBe('1.1');
    expect(finding(map([[cell({ short: 0 }), alike]]))).toContain('other numbers are withheld');
    expect(finding(map([[cell({ short: 0 }), cell({ short: 0 })]]))).toContain('Nobody who has been assessed');
    expect(finding(map([[cell({ ...none, assessed: 0 }), cell({ ...none, assessed: 0 })]]))).toContain(
      'nothing can be said',
    );
  });

  it('draws no share that is not told', () => {
    const shown = map([[cell(), alike]]);
    expect(shareAxes(shown, shown.rows[0]!)).toEqual([
      { key: 'd:1.1', label: '1.1', held: 0.6, needed: 1 },
      { key: 'd:4.1', label: '4.1', held: undefined, needed: 1 },
    ]);
    expect(rowName(shown.rows[0]!)).toBe('Everybody');
  });
});

describe('the radar', () => {
  it('begins at the top and goes round clockwise', () => {
    expect(pointAt(0, 4, 1, 100)).toEqual({ x: 0, y: -100 });
    expect(pointAt(1, 4, 0.5, 100)).toEqual({ x: 50, y: 0 });
    expect(ring(4, () => 1, 10)).toBe('0,-10 10,0 0,10 -10,0');
  });

  it('leaves a hole where nothing is known', () => {
    const axes = [0.5, undefined, 1, 1].map((held, index) => ({ key: String(index), label: '', held, needed: 1 }));
    expect(heldLines(axes, 100).map(({ from, to }) => [from, to])).toEqual([
      [
        { x: 0, y: 100 },
        { x: -100, y: 0 },
      ],
      [
        { x: -100, y: 0 },
        { x: 0, y: -50 },
      ],
    ]);
  });

  it('shows what its table says, skill by skill', () => {
    const gap = (code: string, level: number | undefined, min_level: number, critical = false) =>
      ({
        skill: code,
        code,
        title: '',
        scale_max: 8,
        level,
        min_level,
        max_level: 8,
        weight: 1,
        critical,
        profile_id: '',
        gap: level === undefined ? undefined : Math.max(0, min_level - level),
      }) as PersonGap;
    const gaps = [gap('1.1', 4, 4), gap('2.1', undefined, 2), gap('3.1', 1, 4), gap('4.1', 3, 4, true)];
    expect(axesOf(gaps).map(({ held, needed }) => [held, needed])).toEqual([
      [0.5, 0.5],
      [undefined, 0.25],
      [0.125, 0.5],
      [0.375, 0.5],
    ]);
    expect(inOrder(gaps).map(({ code }) => code)).toEqual(['4.1', '3.1', '2.1', '1.1']);
  });
});

describe('several profiles of one person', () => {
  const asks = (skill: string, min_level: number) => ({ skill, code: skill, title: '', min_level }) as RoleRequirement;
  const profile = (title: string, requirements: RoleRequirement[]) => ({ title, requirements }) as RoleProfile;

  it('says where one of them is stricter, and nothing where they agree', () => {
    const found = stricter([
      profile('Clerk', [asks('1.1', 3), asks('2.1', 4), asks('3.1', 2)]),
      profile('Coordinator', [asks('1.1', 5), asks('2.1', 4)]),
    ]);
    expect(
      found.map(({ requirement, profile, less }) => [requirement.skill, requirement.min_level, profile, less]),
    ).toEqual([['1.1', 5, 'Coordinator', 3]]);
  });

  it('tells an own profile from the shared one of the same title', () => {
    expect(profileName({ title: 'Clerk', shared: true })).toBe('Clerk');
    expect(profileName({ title: 'Clerk', shared: false })).toBe('Clerk (our own)');
  });
});

describe('a list instead of a wide table', () => {
  it('sums a group up without what is withheld', () => {
    const row = map([
      [cell(), withheld],
      [cell({ short: 0 }), alike],
    ]).rows;
    expect(groupSummary(row[0]!)).toBe('gaps in 1 of 1 skills with numbers, 2 needed');
    expect(groupSummary(row[1]!)).toBe('gaps in 0 of 1 skills with numbers, 2 needed');
  });

  it('puts needed skills into the areas of their frameworks, in their order', () => {
    const frameworks = [
      {
        key: 'd',
        title: 'D',
        version: '1',
        areas: [
          { code: '1', title: 'Information' },
          { code: '4', title: 'Safety' },
        ],
        skills: [
          { skill: 'd:1.1', area: '1' },
          { skill: 'd:4.1', area: '4' },
          { skill: 'd:4.2', area: '4' },
        ],
      },
    ] as unknown as Framework[];
    const needed = ['d:4.2', 'd:1.1', 'd:4.1', 'x:1'].map((skill) => ({ skill })) as unknown as PersonGap[];
    const areas = byArea(needed, frameworks).map(({ title, framework, rows }) => [title, framework, rows.length]);
    expect(areas).toEqual([
      ['Safety', 'D 1', 2],
      ['Information', 'D 1', 1],
      ['', 'x', 1],
    ]);
  });
});
