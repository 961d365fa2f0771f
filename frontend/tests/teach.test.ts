import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem, NetworkLost } from '../src/lib/api/client';
import type { Question, Work, WorkQuestion } from '../src/lib/api/generated';
import { loadAreas, setLanguage, t } from '../src/lib/i18n/i18n.svelte';
import { currentEntry, navigation } from '../src/navigation';
import Answer from '../src/routes/teach/parts/Answer.svelte';
import { fileSize, shownAnswer } from '../src/routes/teach/parts/answer';
import { Marking } from '../src/routes/teach/parts/marking.svelte';
import { daysSince, draftsOf, fitting, gaps, isToMark, marksOf, totalOf } from '../src/routes/teach/parts/marks';
import MarkForm from '../src/routes/teach/parts/MarkForm.svelte';
import { choiceQuestion } from './world';

const markWork = vi.hoisted(() => vi.fn());
vi.mock('../src/lib/api/generated', async (original) => ({ ...(await original<object>()), markWork }));

const level = (points: number, html = '') => ({ points, html });

function uploadQuestion(changes: Partial<Question> = {}): Question {
  return choiceQuestion({
    key: 'rewrite',
    kind: 'upload',
    judged: 'trainer',
    prompt_html: 'Rewrite the notice',
    options: [],
    rubric: [
      { criterion_html: 'Headings', levels: [level(0, 'none'), level(1, 'some'), level(2, 'all')] },
      { criterion_html: 'Plain <em>words</em>', levels: [level(0), level(1)] },
    ],
    points: 3,
    ...changes,
  });
}

function asked(changes: Partial<WorkQuestion> = {}): WorkQuestion {
  return {
    question: uploadQuestion(),
    answer: { text: 'I wrote this.' },
    files: [],
    points: 0,
    max_points: 3,
    ...changes,
  };
}

function work(questions: WorkQuestion[] = [asked()], changes: Partial<Work> = {}): Work {
  return {
    attempt_id: 'a1',
    enrolment_id: 'e1',
    person_name: 'Ana Novak',
    course_title: 'Accessible documents',
    lesson_title: 'Rewrite a notice',
    number: 1,
    submitted_at: '2026-11-20T10:00:00Z',
    state: 'to_mark',
    max_points: 3,
    questions,
    ...changes,
  };
}

const file = {
  id: 'f1',
  question: 'rewrite',
  name: 'notice.odt',
  size: 12_300,
  mime: 'x/y',
  uploaded_at: '2026-11-20',
};

beforeEach(async () => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
  sessionStorage.clear();
  markWork.mockReset();
  await setLanguage('en');
  await loadAreas(['teach']);
});

describe('marks', () => {
  it('are needed for what was handed in and a trainer judges, and for nothing else', () => {
    expect(isToMark(asked())).toBe(true);
    expect(isToMark(asked({ answer: undefined, files: [file] }))).toBe(true);
    expect(isToMark(asked({ answer: { files: [] } }))).toBe(false);
    expect(isToMark(asked({ question: uploadQuestion({ judged: 'key' }) }))).toBe(false);
    expect(isToMark(asked({ question: uploadQuestion({ rubric: [] }) }))).toBe(false);
  });

  it('begin with what was given before, and name the criteria that are open', () => {
    const marking = { criteria: [{ points: 2 }], comment: 'Good.', marked_at: '2026-11-21T10:00:00Z' };
    const one = work([asked({ marking })]);
    expect(draftsOf(one)).toEqual({ rewrite: { criteria: [2, null], comment: 'Good.' } });
    expect(gaps(one, draftsOf(one))).toEqual([{ question: 'rewrite', criterion: 1 }]);
  });

  it('add up with what the key gave, without the tails of thirds', () => {
    const byKey = (key: string) =>
      asked({
        question: choiceQuestion({ key, judged: 'key' }),
        answer: { choice: [1] },
        points: 1 / 3,
        max_points: 1,
      });
    const all = work([asked(), byKey('one'), byKey('two')]);
    expect(totalOf(all, { rewrite: { criteria: [2, null], comment: '' } })).toEqual({ points: 2.667, max: 5 });
  });

  it('are sent without empty comments', () => {
    expect(marksOf(work(), { rewrite: { criteria: [2, 0], comment: '  ' } })).toEqual([
      { question: 'rewrite', criteria: [2, 0] },
    ]);
    expect(marksOf(work(), { rewrite: { criteria: [2, 0], comment: ' Well done. ' } })[0]?.comment).toBe('Well done.');
  });

  it('are taken back from the tab only as far as they fit the rubric', () => {
    const kept = { rewrite: { criteria: [1, null], comment: 'So far' } };
    expect(fitting(work(), kept)).toEqual(kept);
    for (const wrong of [
      null,
      'text',
      {},
      { rewrite: { criteria: [1], comment: '' } },
      { rewrite: { criteria: [7, 0], comment: '' } },
    ]) {
      expect(fitting(work(), wrong)).toBeUndefined();
    }
  });

  it('say how many whole days work has waited, and never fewer than none', () => {
    const now = Date.parse('2026-11-22T10:00:00Z');
    expect(daysSince('2026-11-20T10:00:01Z', now)).toBe(1);
    expect(daysSince('2026-11-23T10:00:00Z', now)).toBe(0);
  });
});

describe('marking', () => {
  it('survives a reload of the tab, and forgets its copy once saved', async () => {
    const first = new Marking(work(), 'o1');
    first.drafts['rewrite'] = { criteria: [2, 1], comment: 'Nice' };
    first.keep();
    expect(first.dirty).toBe(true);

    const second = new Marking(work(), 'o1');
    expect(second.restored).toBe(true);
    expect(second.total).toEqual({ points: 3, max: 3 });

    markWork.mockResolvedValue(work([asked()], { state: 'marked', points: 3, passed: true }));
    await second.save('en');
    expect(markWork.mock.calls[0]?.[0]).toEqual({
      organisation_id: 'o1',
      attempt_id: 'a1',
      language: 'en',
      body: { marks: [{ question: 'rewrite', criteria: [2, 1], comment: 'Nice' }] },
    });
    expect(second.dirty).toBe(false);
    expect(sessionStorage).toHaveLength(0);
  });

  it('keeps what was chosen while the marks were on their way', async () => {
    const marking = new Marking(work(), 'o1');
    marking.drafts['rewrite'] = { criteria: [2, 1], comment: '' };
    markWork.mockImplementation(async () => {
      marking.drafts['rewrite'] = { criteria: [1, 1], comment: '' };
      return work([asked()], { state: 'marked' });
    });
    await marking.save('en');
    expect(marking.dirty).toBe(true);
    expect(marking.total.points).toBe(2);
  });

  it('puts what the server refuses to the question it is about', async () => {
    const problem = { type: '', title: '', status: 400, code: 'invalid_input', trace_id: '' };
    const errors = [{ field: 'marks[0].criteria', code: 'not_in_rubric', message: 'No.' }];
    markWork.mockRejectedValue(new ApiProblem({ ...problem, errors }));
    const marking = new Marking(work(), 'o1');
    await expect(marking.save('en')).rejects.toMatchObject({ problem: { errors: [{ field: 'rewrite-0' }] } });
  });
});

describe('the form for marking', () => {
  function show(one: Work = work()) {
    const marking = new Marking(one, 'o1');
    const onsaved = vi.fn();
    render(MarkForm, { marking, onsaved });
    return { marking, onsaved };
  }

  it('has a group of radio buttons per criterion that says what the points stand for', async () => {
    show();
    const headings = screen.getByRole('group', { name: 'Headings' });
    expect(
      within(headings)
        .getAllByRole('radio')
        .map((radio) => radio.closest('label')?.textContent?.trim()),
    ).toEqual([
      expect.stringMatching(/^0 points\s+none$/),
      expect.stringMatching(/^1 point\s+some$/),
      expect.stringMatching(/^2 points\s+all$/),
    ]);
    await fireEvent.click(within(headings).getByRole('radio', { name: /2 points/ }));
    expect(screen.getByText('2 of 3 points', { selector: 'output' })).toBeInTheDocument();
    expect(screen.getByText('1 criterion is still open')).toBeInTheDocument();
  });

  it('asks for every criterion before anything is sent, with links that lead to it', async () => {
    const { onsaved } = show();
    await fireEvent.click(screen.getByRole('button', { name: 'Save marks' }));
    const summary = screen.getByRole('alert');
    await vi.waitFor(() => expect(summary).toHaveFocus());
    const link = within(summary).getByRole('link', { name: 'Choose the points for: Plain words' });
    await fireEvent.click(link);
    expect(within(screen.getByRole('group', { name: 'Plain words' })).getAllByRole('radio')[0]).toHaveFocus();
    expect(markWork).not.toHaveBeenCalled();
    expect(onsaved).not.toHaveBeenCalled();
  });

  it('loses nothing when the network is lost, and sends the same once it is back', async () => {
    const { marking, onsaved } = show();
    await fireEvent.click(screen.getByRole('radio', { name: /2 points/ }));
    await fireEvent.click(
      within(screen.getByRole('group', { name: 'Plain words' })).getByRole('radio', { name: '1 point' }),
    );
    await fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Well done' } });
    markWork.mockRejectedValueOnce(new NetworkLost('lost'));
    await fireEvent.click(screen.getByRole('button', { name: 'Save marks' }));
    expect(await screen.findByText(/connection is lost/)).toBeInTheDocument();
    expect(screen.getByRole('textbox')).toHaveValue('Well done');
    expect(screen.getByRole('radio', { name: /2 points/ })).toBeChecked();
    expect(marking.dirty).toBe(true);

    markWork.mockResolvedValueOnce(work([asked()], { state: 'marked', points: 3, passed: true }));
    await fireEvent.click(screen.getByRole('button', { name: 'Save marks' }));
    await vi.waitFor(() => expect(onsaved).toHaveBeenCalledOnce());
    expect(markWork.mock.calls[1]).toEqual(markWork.mock.calls[0]);
  });

  it('says of each answer without marks why it has none', () => {
    show(
      work([
        asked(),
        asked({ question: uploadQuestion({ key: 'empty' }), answer: undefined }),
        asked({ question: choiceQuestion({ judged: 'key' }), answer: { choice: [2] }, points: 1, max_points: 1 }),
        asked({
          question: choiceQuestion({ key: 'how', kind: 'scale', judged: 'nobody' }),
          answer: { choice: [1] },
          max_points: 0,
        }),
      ]),
    );
    expect(screen.getByText(/^Nothing was handed in/)).toBeInTheDocument();
    expect(screen.getByText('Points by its key: 1 of 1.')).toBeInTheDocument();
    expect(screen.getByText('This answer gives no points.')).toBeInTheDocument();
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
  });
});

describe('an answer', () => {
  it('of any kind can be read', () => {
    const question = choiceQuestion({ choices: [{ number: 1, html: 'access' }] });
    const shown = (answer: WorkQuestion['answer']) => shownAnswer(asked({ question, answer }));
    expect(shown({ choice: [2] }).entries).toEqual([{ html: 'The link goes elsewhere.' }]);
    expect(shown({ order: [3, 1] })).toMatchObject({
      ordered: true,
      entries: [{ html: 'It asks for a password.' }, {}],
    });
    expect(shown({ pairs: [{ left: 1, choice: 1 }] }).entries[0]).toEqual({
      html: 'It greets you by name.',
      counterpart: 'access',
    });
    expect(shown({ gaps: [{ number: 2, text: '72' }] }).entries).toEqual([{ gap: 2, text: '72' }]);
  });

  it('keeps the lines that were written, and offers its files', () => {
    render(Answer, { asked: asked({ answer: { text: 'One\nTwo' }, files: [file] }) });
    expect(screen.getByText(/One\s+Two/).textContent).toBe('One\nTwo');
    const link = screen.getByRole('link', { name: 'notice.odt' });
    expect(link).toHaveAttribute('href', '/api/files/f1');
    expect(link).toHaveAttribute('download', 'notice.odt');
    expect(screen.getByText(/^12 kB, sent on/)).toBeInTheDocument();
  });

  it('has sizes in the words of the reader’s language', () => {
    const date = new Date('2026-11-20T10:00:00Z');
    expect(t('answer-file', { size: fileSize(2_400_000), date })).toMatch(/^2.4 MB/);
    expect(t('answer-file', { size: fileSize(10), date })).toMatch(/^1 kB/);
  });
});

describe('the navigation', () => {
  it('leads trainers, and only them, to marking', () => {
    expect(navigation.find(({ href }) => href === '/teach')?.roles).toEqual(['trainer']);
    expect(currentEntry('/teach/a1', navigation)).toBe('/teach');
    expect(currentEntry('/author/courses/x/versions', navigation)).toBe('/author');
  });
});
