import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Question as QuestionData, Verdict } from '../src/lib/api/generated';
import { setLanguage } from '../src/lib/i18n/i18n.svelte';
import { announced } from '../src/lib/ui/announce.svelte';
import { emptyDraft, LONGEST_TEXT, type Draft } from '../src/routes/learn/parts/answers';
import Rubric from '../src/routes/learn/parts/kinds/Rubric.svelte';
import Question from '../src/routes/learn/parts/Question.svelte';
import { choiceQuestion, matchQuestion, orderQuestion, textQuestion, verdictOn } from './world';

beforeEach(async () => setLanguage('en', ['lesson', 'attempt']));

/** Shows a question that keeps what is put into it, as a page does. */
async function show(question: QuestionData, more: { draft?: Draft; verdict?: Verdict } = {}) {
  let draft = more.draft ?? emptyDraft();
  const onchange = vi.fn((next: Draft) => {
    draft = next;
    void view.rerender({ draft });
  });
  const view = render(Question, {
    question,
    language: 'en',
    seed: 'ana',
    onchange,
    verdict: more.verdict,
    draft,
  });
  // The part for the kind is a chunk of its own.
  await vi.waitFor(() => expect(screen.queryByText('Loading…')).not.toBeInTheDocument());
  return { onchange, ...view };
}

function entries(): string[] {
  return screen.getAllByRole('listitem').map((item) => item.querySelector('.order-text')?.textContent.trim() ?? '');
}

describe('a question about an order', () => {
  it('has a button up and one down for each entry, named by it', async () => {
    await show(orderQuestion());
    expect(screen.getByRole('group', { name: 'In which order is a notice made?' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Move “Have it read aloud” up' })).toBeInTheDocument();
    expect(screen.getAllByRole('button')).toHaveLength(6);
  });

  it('moves an entry, says where it is now, and keeps the focus on the button', async () => {
    const { onchange } = await show(orderQuestion());
    const down = screen.getByRole('button', { name: 'Move “Publish” down' });
    down.focus();
    await fireEvent.click(down);
    expect(onchange).toHaveBeenLastCalledWith({ choice: [], gaps: {}, order: [2, 1, 3] });
    expect(entries()).toEqual(['Write a draft', 'Publish', 'Have it read aloud']);
    expect(announced.text).toContain('“Publish” is now number 2 of 3.');
    await tick();
    expect(screen.getByRole('button', { name: 'Move “Publish” down' })).toHaveFocus();
    await fireEvent.click(screen.getByRole('button', { name: 'Move “Publish” down' }));
    expect(entries()).toEqual(['Write a draft', 'Have it read aloud', 'Publish']);
  });

  it('does not move the first one up, and keeps its button within reach', async () => {
    const { onchange } = await show(orderQuestion());
    const up = screen.getByRole('button', { name: 'Move “Publish” up' });
    expect(up).toHaveAttribute('aria-disabled', 'true');
    expect(up).toBeEnabled();
    await fireEvent.click(up);
    expect(onchange).not.toHaveBeenCalled();
  });

  it('says for each place whether the entry is in the right order', async () => {
    await show(orderQuestion(), {
      draft: { ...emptyDraft(), order: [2, 1, 3] },
      verdict: verdictOn('making', { order: [true, false, true] }),
    });
    const marks = screen.getAllByRole('listitem').map((item) => item.querySelector('.mark')?.textContent);
    expect(marks).toEqual(['✓ in the right order', '✗ not in the right order', '✓ in the right order']);
  });
});

describe('a question about pairs', () => {
  it('has a native list for each entry on the left, labelled by it', async () => {
    const { onchange } = await show(matchQuestion());
    const list = screen.getByRole('combobox', { name: 'Whom can I ask?' });
    expect(
      within(list)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['Choose…', 'a name', 'the date', 'the letterhead']);
    await fireEvent.change(list, { target: { value: '1' } });
    expect(onchange).toHaveBeenLastCalledWith({ choice: [], gaps: {}, pairs: { 2: 1 } });
    await fireEvent.change(list, { target: { value: '' } });
    expect(onchange).toHaveBeenLastCalledWith({ choice: [], gaps: {}, pairs: {} });
  });

  it('shows choices that are more than words above the lists, by number', async () => {
    const choices = [
      { number: 1, html: '<code>ls</code>' },
      { number: 2, html: '<img src="/a.svg" alt="A folder" />' },
    ];
    await show(matchQuestion({ choices }));
    expect(screen.getByRole('img', { name: 'A folder' })).toBeInTheDocument();
    const list = screen.getByRole('combobox', { name: 'Whom can I ask?' });
    expect(within(list).getByRole('option', { name: '1. ls' })).toBeInTheDocument();
    expect(within(list).getByRole('option', { name: '2. A folder' })).toBeInTheDocument();
  });

  it('says at each pair whether it is right', async () => {
    await show(matchQuestion(), {
      draft: { ...emptyDraft(), pairs: { 1: 2, 2: 3 } },
      verdict: verdictOn('together', {
        pairs: [
          { left: 1, right: true },
          { left: 2, right: false },
        ],
      }),
    });
    expect(screen.getByLabelText('From when does it hold?')).toHaveAccessibleDescription('✓ right');
    expect(screen.getByLabelText('Whom can I ask?')).toHaveAccessibleDescription('✗ not right');
  });
});

describe('a question that is answered by writing', () => {
  it('says how much room is left only when there is little', async () => {
    await show(textQuestion());
    const field = screen.getByRole('textbox', { name: 'Your answer' });
    expect(field).not.toHaveAccessibleDescription();
    await fireEvent.input(field, { target: { value: 'a'.repeat(LONGEST_TEXT - 1) } });
    expect(field).toHaveAccessibleDescription('1 character left');
    expect(field).toBeValid();
    await fireEvent.input(field, { target: { value: 'a'.repeat(LONGEST_TEXT + 2) } });
    expect(field).toHaveAccessibleDescription('The text is 2 characters too long');
    expect(field).toBeInvalid();
    expect(announced.text).toContain('too long');
  });

  it('shows how it is marked before it is written', async () => {
    const rubric = [
      {
        criterion_html: 'Reasons',
        levels: [
          { points: 0, html: 'none' },
          { points: 2, html: 'all' },
        ],
      },
    ];
    await show(textQuestion({ rubric, judged: 'trainer' }));
    const table = await screen.findByRole('table', { name: 'How it is marked' });
    const before = table.compareDocumentPosition(screen.getByRole('textbox')) & Node.DOCUMENT_POSITION_FOLLOWING;
    expect(before).toBeTruthy();
  });
});

describe('a scale', () => {
  it('is a group of radio buttons and says that nothing is wrong', async () => {
    const question = choiceQuestion({ kind: 'scale', judged: 'nobody', prompt_html: 'How sure are you?' });
    const { onchange } = await show(question);
    expect(screen.getByText('There is no right or wrong answer.')).toBeInTheDocument();
    await fireEvent.click(screen.getByRole('radio', { name: 'It asks for a password.' }));
    expect(onchange).toHaveBeenLastCalledWith({ choice: [3], gaps: {} });
    await fireEvent.click(screen.getByRole('radio', { name: 'It greets you by name.' }));
    expect(onchange).toHaveBeenLastCalledWith({ choice: [1], gaps: {} });
  });
});

describe('a rubric', () => {
  const words = [
    {
      criterion_html: 'Reasons',
      levels: [
        { points: 0, html: 'none' },
        { points: 1, html: 'some' },
        { points: 2, html: 'all' },
      ],
    },
    {
      criterion_html: 'Words',
      levels: [
        { points: 0, html: 'old' },
        { points: 1, html: 'short' },
        { points: 2, html: 'plain' },
      ],
    },
  ];
  const marked_at = '2026-01-01T10:00:00Z';

  it('has a column for each number of points, and says which was given', () => {
    const marking = { criteria: [{ points: 1 }, { points: 0 }], marked_at };
    render(Rubric, { criteria: words, language: 'en', marking });
    const table = screen.getByRole('table', { name: 'How it was marked' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Criterion', '0 points', '1 point', '2 points']);
    const given = within(table)
      .getAllByText('✓ Given:')
      .map((mark) => mark.closest('td')?.dataset['label']);
    expect(given).toEqual(['1 point', '0 points']);
  });

  it('has only the most points where nothing says what they stand for', () => {
    const criteria = [
      {
        criterion_html: 'The date is there',
        levels: [
          { points: 0, html: '' },
          { points: 3, html: '' },
        ],
      },
    ];
    const { rerender } = render(Rubric, { criteria, language: 'en' });
    expect(screen.getByRole('cell')).toHaveTextContent('up to 3');
    void rerender({ marking: { criteria: [{ points: 3 }], marked_at } });
    return vi.waitFor(() => expect(screen.getByRole('cell')).toHaveTextContent('3 of 3'));
  });
});
