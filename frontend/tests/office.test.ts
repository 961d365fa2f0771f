import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Account, CourseProblem, CourseSummary, PersonInOrganisation, Role, Unit } from '../src/lib/api/generated';
import { loadAreas, setLanguage } from '../src/lib/i18n/i18n.svelte';
import { Listing } from '../src/lib/office/listing.svelte';
import { organisationsWith, rolesIn, rolesToGive } from '../src/lib/office/roles';
import { possibleParents, unitOptions, unitTree } from '../src/lib/office/units';
import HeatTable from '../src/lib/ui/HeatTable.svelte';
import { permissionsToGive } from '../src/routes/admin/parts/access';
import { dayAfter, endOf, isDay } from '../src/routes/admin/parts/ends';
import { invitationErrors } from '../src/routes/admin/parts/invitation';
import { numberErrors, numberIn, slugFrom } from '../src/routes/admin/parts/organisation';
import { changesTo, placementOf } from '../src/routes/admin/parts/placement';
import { actionName, permissionName } from '../src/routes/admin/parts/words';
import { foldersOf } from '../src/routes/author/parts/folders';

beforeEach(async () => setLanguage('en'));

const compare = (a: string, b: string) => a.localeCompare(b);

function unit(id: string, name: string, parent_id?: string): Unit {
  return { id, name, parent_id, people_count: 0 };
}

describe('units', () => {
  const units = [unit('c', 'Roads', 'a'), unit('a', 'Works'), unit('b', 'Finance'), unit('d', 'Bridges', 'c')];

  it('are a tree in the order of their names, and set in for a select', () => {
    expect(unitOptions(units, compare).map(({ label }) => label)).toEqual([
      'Finance',
      'Works',
      '\u2003Roads',
      '\u2003\u2003Bridges',
    ]);
  });

  it('stand at the top when their parent is not in the list', () => {
    expect(unitTree([unit('x', 'Lost', 'gone')], compare)[0]?.depth).toBe(0);
  });

  it('cannot be moved into themselves or their parts', () => {
    expect(possibleParents(units, 'c', compare).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('roles', () => {
  const organisation = (id: string) => ({ id, slug: id, name: id, kind: 'municipality' as const });
  const account = {
    memberships: [
      { id: '1', organisation: organisation('a'), roles: ['learner', 'hr_officer'], valid_from: '2026-01-01' },
      { id: '2', organisation: organisation('b'), roles: ['learner'], valid_from: '2026-01-01' },
    ],
  } as unknown as Account;

  it('are looked at in one organisation at a time', () => {
    expect([...rolesIn(account, 'a')]).toEqual(['learner', 'hr_officer']);
    expect([...rolesIn(account, 'b')]).toEqual(['learner']);
    expect(organisationsWith(account, ['hr_officer']).map(({ id }) => id)).toEqual(['a']);
  });

  it('can be given by who may give them', () => {
    expect(rolesToGive(new Set<Role>(['hr_officer']))).toEqual(['learner', 'line_manager']);
    expect(rolesToGive(new Set<Role>(['organisation_admin']))).not.toContain('consortium_admin');
    expect(rolesToGive(new Set<Role>(['consortium_admin']))).toEqual([]);
    expect(permissionsToGive(new Set<Role>(['organisation_admin']))).toEqual(['organisation:read', 'people:read']);
  });
});

describe('a listing', () => {
  it('puts page after page, and an older answer does not overtake a newer question', async () => {
    const listing = new Listing<number>();
    let release: (page: { items: number[] }) => void = () => undefined;
    const slow = listing.start(() => new Promise((resolve) => (release = resolve)));
    await listing.start((cursor) => Promise.resolve(cursor ? { items: [3] } : { items: [1, 2], next: 'two' }));
    release({ items: [9] });
    expect(await slow).toBe(false);
    expect(listing.more).toBe(true);
    await listing.next();
    expect(listing.items).toEqual([1, 2, 3]);
    expect(listing.more).toBe(false);
  });

  it('keeps what is shown when the next page fails, and tries that page again', async () => {
    const listing = new Listing<number>();
    const fetchPage = vi
      .fn<(cursor?: string) => Promise<{ items: number[]; next?: string }>>()
      .mockResolvedValueOnce({ items: [1], next: 'two' })
      .mockRejectedValueOnce(new Error('lost'))
      .mockResolvedValueOnce({ items: [2] });
    await listing.start(fetchPage);
    await listing.next();
    expect(listing.failure).toBeInstanceOf(Error);
    expect(listing.items).toEqual([1]);
    await listing.again();
    expect(listing.items).toEqual([1, 2]);
    expect(fetchPage.mock.calls.map(([cursor]) => cursor)).toEqual([undefined, 'two', 'two']);
  });
});

describe('a membership', () => {
  const person: PersonInOrganisation = {
    person_id: 'p',
    membership_id: 'm',
    email: 'ana@example.org',
    given_name: 'Ana',
    family_name: 'Novak',
    unit: { id: 'u', name: 'Works' },
    position: 'engineer',
    roles: ['learner'],
    valid_from: '2026-01-01',
    invited: false,
  };

  it('sends only what changes, and empties with null', () => {
    expect(changesTo(person, placementOf(person))).toEqual({});
    expect(
      changesTo(person, { unit: '', position: ' head ', manager: 'x', roles: ['line_manager', 'learner'] }),
    ).toEqual({ unit_id: null, position: 'head', manager_id: 'x', roles: ['line_manager', 'learner'] });
  });

  it('is over on the first day after its last', () => {
    const now = new Date('2026-11-22T10:00:00Z');
    expect(dayAfter('2026-12-31')).toBe('2027-01-01');
    expect([undefined, '2026-11-22', '2026-11-23'].map((day) => endOf(day, now))).toEqual(['none', 'over', 'ahead']);
    expect(isDay('2026-02-31x')).toBe(false);
  });
});

describe('forms of administration', () => {
  beforeEach(async () => loadAreas(['admin']));

  it('make a short name of any of our alphabets', () => {
    expect(slugFrom('Občina Škofja Loka')).toBe('obcina-skofja-loka');
    expect(slugFrom('Столична община')).toBe('stolichna-obshtina');
    expect(slugFrom(' Trollhättans stad! ')).toBe('trollhattans-stad');
  });

  it('read whole numbers as people write them', () => {
    expect([numberIn('15 700'), numberIn('15.700'), numberIn(''), numberIn('many')]).toEqual([
      15700,
      15700,
      undefined,
      undefined,
    ]);
    expect(numberErrors({ population: 'many', headcount: '' }).map(({ field }) => field)).toEqual(['population']);
  });

  it('find what an invitation lacks, in the order of the form', () => {
    const errors = invitationErrors({ email: 'ana', given_name: '', family_name: 'Novak', roles: [] });
    expect(errors.map(({ field }) => field)).toEqual(['email', 'given_name', 'roles']);
  });

  it('name codes in words, and codes they do not know as they are', () => {
    expect(actionName('password_reset.requested')).toBe('Asked for a new password');
    expect(actionName('moon.landed')).toBe('moon.landed');
    expect(permissionName('people:read')).toMatch(/^Read people/);
  });
});

describe('course folders', () => {
  const problem = (folder: string, severity: string, file: string, line: number): CourseProblem => ({
    folder,
    severity,
    file,
    line,
    column: 1,
    rule: 'missing-media',
    message: 'Add it.',
    found_at: '2026-11-22T10:00:00Z',
  });

  it('come with their state, the worst first, and their problems in the order of the files', () => {
    const folders = foldersOf(
      [{ slug: 'good', title: 'Good' } as CourseSummary, { slug: 'held', title: 'Held' } as CourseSummary],
      [
        problem('held', 'error', 'sl/02.md', 9),
        problem('held', 'error', 'en/01.md', 30),
        problem('held', 'error', 'en/01.md', 4),
        problem('new', 'error', 'course.toml', 1),
      ],
      compare,
    );
    expect(folders.map(({ name, state }) => `${name}: ${state}`)).toEqual([
      'held: live-stopped',
      'new: stopped',
      'good: live',
    ]);
    expect(folders[0]?.files.map(({ file, problems }) => [file, problems.map(({ line }) => line)])).toEqual([
      ['en/01.md', [4, 30]],
      ['sl/02.md', [9]],
    ]);
  });
});

describe('a heat table whose rows open', () => {
  it('opens a row by its name and by a cell; only the names are in the tab order', async () => {
    const onopen = vi.fn();
    render(HeatTable, {
      caption: 'Levels',
      rowLabel: 'Person',
      columns: [{ key: '4.1', label: '4.1', title: '4.1 Protecting devices' }],
      rows: [
        {
          key: 'p',
          label: 'Novak Ana',
          cells: { '4.1': { text: '3', share: 3 / 8, note: 'test', detail: 'Test, 3 May 2026' } },
        },
      ],
      missing: 'Not known',
      onopen,
    });
    await fireEvent.click(screen.getByRole('button', { name: 'Novak Ana' }));
    const cell = within(screen.getByRole('cell')).getByRole('button', { name: /^3\s*, Test, 3 May 2026$/ });
    expect(cell).toHaveAttribute('tabindex', '-1');
    await fireEvent.click(cell);
    expect(onopen.mock.calls).toEqual([['p'], ['p', '4.1']]);
    expect(screen.getByRole('cell')).toHaveAttribute('data-heat', '3');
  });
});
