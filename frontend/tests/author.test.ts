import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CourseChange, CourseProblem, CourseTranslations, CourseVersion } from '../src/lib/api/generated';
import { ApiProblem } from '../src/lib/api/client';
import { loadAreas, setLanguage } from '../src/lib/i18n/i18n.svelte';
import { partAddress } from '../src/routes/author/parts/address';
import { byLesson, details } from '../src/routes/author/parts/changes';
import { loadCourse } from '../src/routes/author/parts/course';
import { Facts } from '../src/routes/author/parts/facts.svelte';
import { EVERYTHING, fits, pieces, valuesOf } from '../src/routes/author/parts/problems';
import ProblemList from '../src/routes/author/parts/ProblemList.svelte';
import TranslationGrid from '../src/routes/author/parts/TranslationGrid.svelte';
import { byState, cellOf, commandsFor, standings } from '../src/routes/author/parts/translations';
import { before, liveAfterRestoring, liveWithout, newestFirst, stateOf } from '../src/routes/author/parts/versions';
import WithdrawVersion from '../src/routes/author/parts/WithdrawVersion.svelte';

const calls = vi.hoisted(() => ({
  getCourse: vi.fn(),
  listCourseProblems: vi.fn(),
  listCourses: vi.fn(),
  listCourseTranslations: vi.fn(),
  listCourseVersions: vi.fn(),
  restoreCourseVersion: vi.fn(),
  withdrawCourseVersion: vi.fn(),
}));
vi.mock('../src/lib/api/generated', async (original) => ({ ...(await original<object>()), ...calls }));

beforeEach(async () => {
  // jsdom has no dialogs of its own.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
  for (const call of Object.values(calls)) call.mockReset().mockResolvedValue([]);
  await setLanguage('en');
  await loadAreas(['author']);
});

function version(number: number, changes: Partial<CourseVersion> = {}): CourseVersion {
  return {
    version: `hash-${number}`,
    number,
    published_at: `2026-0${number}-01T10:00:00Z`,
    live: false,
    people: number,
    completions: 0,
    ...changes,
  };
}

const translations: CourseTranslations = {
  languages: ['en', 'sl', 'bg'],
  lessons: [
    {
      key: 'why',
      title: 'Why',
      kind: 'lesson',
      cells: [
        { language: 'sl', state: 'current', stale: [], untranslated: [] },
        { language: 'bg', state: 'partial', stale: ['New rule'], untranslated: ['Look closely', 'Ask'] },
      ],
    },
    {
      key: 'final-test',
      title: 'Final test',
      kind: 'test',
      cells: [{ language: 'sl', state: 'unrecorded', stale: [], untranslated: [] }],
    },
  ],
};

describe('translations', () => {
  it('are called after the worst of a language’s lessons', () => {
    expect(standings(translations)).toEqual([
      { language: 'en', state: 'source', open: 0 },
      { language: 'sl', state: 'unrecorded', open: 1 },
      { language: 'bg', state: 'missing', open: 2 },
    ]);
    expect(byState(standings(translations)).map(({ state }) => state)).toEqual(['source', 'unrecorded', 'missing']);
  });

  it('are missing where the server lists nothing', () => {
    expect(cellOf(translations, translations.lessons[1]!, 'bg').state).toBe('missing');
  });

  it('come with the commands that are run next', () => {
    const cell = (state: 'missing' | 'stale' | 'current') => ({
      language: 'bg' as const,
      state,
      stale: [],
      untranslated: [],
    });
    const run = (state: Parameters<typeof cell>[0]) =>
      commandsFor('phishing', 'why', cell(state)).map((line) => line.split(' ')[3]);
    expect(run('missing')).toEqual(['start', 'done']);
    expect(run('stale')).toEqual(['done']);
    expect(run('current')).toEqual([]);
  });

  it('stand in a table with a word in every cell; what has something to do opens its sections', async () => {
    render(TranslationGrid, { slug: 'phishing', translations });
    const row = screen.getByRole('row', { name: /^Why/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()),
    ).toEqual(['✓ Up to date', expect.stringMatching(/^◐ Partly translated ?3 sections/)]);
    expect(within(row).getAllByRole('button')).toHaveLength(1);
    await fireEvent.click(within(row).getByRole('button', { name: /Partly translated.*Why, Български/ }));
    const dialog = screen.getByRole('dialog', { name: 'Why – Български' });
    expect(within(dialog).getByText('Look closely')).toBeInTheDocument();
    expect(within(dialog).getByText('New rule')).toBeInTheDocument();
    expect(within(dialog).getByText(/courses translate done/)).toBeInTheDocument();
  });
});

describe('versions', () => {
  const three = [version(1), version(2, { withdrawn_at: '2026-03-02T10:00:00Z' }), version(3, { live: true })];

  it('are shown from the newest, each with its state', () => {
    expect(newestFirst(three).map((one) => `${one.number} ${stateOf(one)}`)).toEqual([
      '3 live',
      '2 withdrawn',
      '1 earlier',
    ]);
    expect(before(three, three[2]!).map(({ number }) => number)).toEqual([2, 1]);
  });

  it('give way to the newest that is left, or to none', () => {
    expect(liveWithout(three, three[2]!)?.number).toBe(1);
    expect(liveWithout([version(1, { live: true })], version(1))).toBeUndefined();
  });

  it('become live again unless a newer one stands', () => {
    expect(liveAfterRestoring(three, three[1]!)).toBe(false);
    expect(liveAfterRestoring([version(1, { live: true }), version(2, { withdrawn_at: 'x' })], version(2))).toBe(true);
  });

  it('are withdrawn only with a reason, after saying what happens to whom', async () => {
    const ondone = vi.fn();
    render(WithdrawVersion, { slug: 'phishing', version: three[2]!, versions: three, ondone });
    await fireEvent.click(screen.getByRole('button', { name: 'Withdraw…' }));
    const dialog = screen.getByRole('dialog', { name: 'Withdraw version 3?' });
    expect(dialog).toHaveTextContent(/Version 1, published on .* becomes live at once/);
    expect(dialog).toHaveTextContent('6 people are on the course and go on with version 1');
    expect(dialog).toHaveTextContent('All records are kept');

    await fireEvent.click(within(dialog).getByRole('button', { name: 'Withdraw the version' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Say why the version is withdrawn');
    expect(calls.withdrawCourseVersion).not.toHaveBeenCalled();

    await fireEvent.input(within(dialog).getByRole('textbox'), { target: { value: ' A wrong law. ' } });
    await fireEvent.click(within(dialog).getByRole('button', { name: 'Withdraw the version' }));
    await vi.waitFor(() => expect(ondone).toHaveBeenCalledWith('Version 3 is withdrawn.'));
    expect(calls.withdrawCourseVersion).toHaveBeenCalledWith({
      slug: 'phishing',
      version: 'hash-3',
      body: { reason: 'A wrong law.' },
    });
  });

  it('say so when the last one goes', async () => {
    const only = version(1, { live: true, people: 2 });
    render(WithdrawVersion, { slug: 'phishing', version: only, versions: [only], ondone: vi.fn() });
    await fireEvent.click(screen.getByRole('button', { name: 'Withdraw…' }));
    expect(screen.getByRole('dialog')).toHaveTextContent(
      /disappears from the catalogue.*2 people are on the course already/s,
    );
  });

  it('are restored without a reason', async () => {
    const ondone = vi.fn();
    render(WithdrawVersion, { slug: 'phishing', version: three[1]!, versions: three, ondone });
    await fireEvent.click(screen.getByRole('button', { name: 'Restore…' }));
    expect(screen.getByRole('dialog')).toHaveTextContent('version 3 is newer and stays live');
    await fireEvent.click(screen.getByRole('button', { name: 'Restore the version' }));
    await vi.waitFor(() => expect(ondone).toHaveBeenCalledWith('Version 2 is restored.'));
  });
});

describe('a course as its authors know it', () => {
  const notFound = new ApiProblem({ type: '', title: '', status: 404, code: 'not_found', trace_id: '' });

  it('has a title when all its versions are withdrawn, but is not listed', async () => {
    calls.listCourseVersions.mockResolvedValue([version(1, { withdrawn_at: '2026-02-01T10:00:00Z' })]);
    calls.getCourse.mockResolvedValue({ title: 'Phishing', language: 'sl' });
    expect(await loadCourse('phishing', 'en')).toMatchObject({ title: 'Phishing', language: 'sl', listed: false });
  });

  it('is its folder as long as nothing was published', async () => {
    calls.listCourseVersions.mockRejectedValue(notFound);
    calls.listCourseProblems.mockResolvedValue([{ folder: 'draft' }, { folder: 'other' }]);
    const course = await loadCourse('draft', 'en');
    expect(course).toMatchObject({ title: 'draft', listed: false, readable: undefined, versions: [] });
    expect(course.problems).toHaveLength(1);
  });

  it('does not exist without versions and without problems', async () => {
    calls.listCourseVersions.mockRejectedValue(notFound);
    await expect(loadCourse('nothing', 'en')).rejects.toBe(notFound);
  });

  it('brings its facts to the list, and one that fails holds no other back', async () => {
    calls.listCourseVersions.mockImplementation(({ slug }: { slug: string }) =>
      slug === 'lost' ? Promise.reject(new Error()) : Promise.resolve([version(1), version(2, { live: true })]),
    );
    calls.listCourseTranslations.mockResolvedValue(translations);
    const facts = new Facts();
    expect(facts.of('phishing')).toBeUndefined();
    await facts.load(['lost', 'phishing'], new AbortController().signal);
    expect(facts.of('lost')).toBeNull();
    expect(facts.of('phishing')).toMatchObject({ live: { number: 2 }, people: 3 });
  });
});

describe('what changed for learners', () => {
  it('is told lesson by lesson, the whole course first, the lesson before its questions', () => {
    const change = (kind: CourseChange['kind'], lesson?: string, question?: string): CourseChange => ({
      kind,
      lesson,
      question,
      title: lesson ? `Lesson ${lesson}` : 'The course',
      detail: 'One · two',
    });
    const groups = byLesson([
      change('question_changed', 'why', 'q1'),
      change('lesson_changed', 'why'),
      change('completion_rule_changed'),
      change('lesson_added', 'more'),
    ]);
    expect(groups.map(({ lesson, own, questions }) => [lesson, own.length, questions.length])).toEqual([
      [undefined, 1, 0],
      ['why', 1, 1],
      ['more', 1, 0],
    ]);
    expect(groups[1]?.title).toBe('Lesson why');
    expect(details(change('lesson_changed', 'why'))).toEqual(['One', 'two']);
    expect(details(change('question_changed', 'why', 'q1'))).toEqual(['One · two']);
  });
});

describe('problems', () => {
  const problem = (line: number, changes: Partial<CourseProblem> = {}): CourseProblem => ({
    folder: 'phishing',
    file: 'en/01-why.md',
    line,
    column: 1,
    severity: 'warning',
    rule: 'long-sentence',
    message: `Shorten it (${line}).`,
    found_at: '2026-11-22T10:00:00Z',
    ...changes,
  });
  const six = [
    problem(9),
    problem(3),
    problem(4),
    problem(5),
    problem(6),
    problem(1, { file: 'course.toml', severity: 'error', rule: 'bad-id' }),
  ];

  it('are narrowed by kind, file and rule', () => {
    expect(six.filter((one) => fits(one, EVERYTHING))).toHaveLength(6);
    expect(six.filter((one) => fits(one, { ...EVERYTHING, severity: 'error' }))).toHaveLength(1);
    expect(six.filter((one) => fits(one, { severity: 'error', file: 'en/01-why.md', rule: '' }))).toEqual([]);
    expect(valuesOf(six, 'file')).toEqual(['course.toml', 'en/01-why.md']);
  });

  it('show commands and names as such', () => {
    expect(pieces('Translate it, then run `skillpact courses translate done`.')).toEqual([
      { text: 'Translate it, then run ', code: false },
      { text: 'skillpact courses translate done', code: true },
      { text: '.', code: false },
    ]);
  });

  it('are listed by file and line, and the filter says how many it leaves', async () => {
    render(ProblemList, { problems: six });
    expect(screen.getAllByText(/^Line \d/).map(({ textContent }) => textContent)).toEqual([
      'Line 1',
      'Line 3',
      'Line 4',
      'Line 5',
      'Line 6',
      'Line 9',
    ]);
    await fireEvent.change(screen.getByRole('combobox', { name: /Errors or warnings/ }), {
      target: { value: 'error' },
    });
    expect(screen.getByText('1 of 6 shown.')).toBeInTheDocument();
    expect(new URLSearchParams(window.location.search).get('severity')).toBe('error');
  });
});

describe('addresses', () => {
  it('are one for each part, the problems first', () => {
    expect(partAddress('phishing', 'problems')).toBe('/author/courses/phishing');
    expect(partAddress('a b', 'versions')).toBe('/author/courses/a%20b/versions');
  });
});
