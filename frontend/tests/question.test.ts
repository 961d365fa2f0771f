import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setLanguage } from '../src/lib/i18n/i18n.svelte';
import { emptyDraft, type Draft } from '../src/routes/learn/parts/answers';
import { fillGaps } from '../src/routes/learn/parts/gaps';
import Question from '../src/routes/learn/parts/Question.svelte';
import { choiceQuestion, gapQuestion, verdictOn } from './world';

beforeEach(async () => setLanguage('en', ['lesson']));

function show(question = choiceQuestion(), more: { draft?: Draft; verdict?: ReturnType<typeof verdictOn> } = {}) {
  const onchange = vi.fn();
  const view = render(Question, { question, language: 'en', draft: emptyDraft(), seed: 'ana', onchange, ...more });
  return { onchange, ...view };
}

describe('a choice question', () => {
  it('is a group named by its prompt, with one native control for each option', () => {
    show();
    expect(screen.getByRole('group', { name: 'Which of these point to a forged e-mail?' })).toBeInTheDocument();
    expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent.trim())).toEqual([
      'It greets you by name.',
      'The link goes elsewhere.',
      'It asks for a password.',
    ]);
  });

  it('hands on the option that was chosen', async () => {
    const { onchange } = show();
    await fireEvent.click(screen.getByRole('radio', { name: 'It asks for a password.' }));
    expect(onchange).toHaveBeenCalledWith({ choice: [3], gaps: {} });
  });

  it('takes several options when the question allows it, and takes one back', async () => {
    const { onchange } = show(choiceQuestion({ multiple: true }), { draft: { choice: [1, 2], gaps: {} } });
    await fireEvent.click(screen.getByRole('checkbox', { name: 'It asks for a password.' }));
    expect(onchange).toHaveBeenLastCalledWith({ choice: [1, 2, 3], gaps: {} });
    await fireEvent.click(screen.getByRole('checkbox', { name: 'It greets you by name.' }));
    expect(onchange).toHaveBeenLastCalledWith({ choice: [2], gaps: {} });
  });

  it('says at the option that was chosen whether it is right, and why', () => {
    const verdict = verdictOn('forged-mail', {
      options: [{ number: 1, right: false, feedback_html: '<p>Forgers know names too.</p>' }],
    });
    show(choiceQuestion(), { draft: { choice: [1], gaps: {} }, verdict });
    const radio = screen.getByRole('radio', { name: 'It greets you by name.' });
    expect(radio).toBeChecked();
    expect(radio).toHaveAccessibleDescription(/Not the right choice\s*Forgers know names too\./);
    expect(screen.getByRole('radio', { name: 'It asks for a password.' })).not.toHaveAccessibleDescription();
  });
});

describe('a gap question', () => {
  it('has a labelled native control in each gap, and text around them', () => {
    const { container } = show(gapQuestion());
    expect(screen.getByLabelText('Gap 1 of 3')).toHaveAttribute('type', 'text');
    expect(screen.getByLabelText('Gap 2 of 3')).toHaveAttribute('inputmode', 'decimal');
    expect(screen.getByLabelText('Gap 3 of 3').tagName).toBe('SELECT');
    expect(container).not.toHaveTextContent('____');
    expect(container).toHaveTextContent('A forged e-mail is called');
  });

  it('hands on what was written', async () => {
    const { onchange } = show(gapQuestion());
    await fireEvent.input(screen.getByLabelText('Gap 1 of 3'), { target: { value: 'phishing' } });
    expect(onchange).toHaveBeenLastCalledWith({ choice: [], gaps: { 1: 'phishing' } });
  });

  it('shows what was written before, and which gap is right', () => {
    const verdict = verdictOn('words', { gaps: [{ number: 1, right: true }] });
    show(gapQuestion(), { draft: { choice: [], gaps: { 1: 'phishing', 3: 'dangerous' } }, verdict });
    expect(screen.getByLabelText('Gap 1 of 3')).toHaveValue('phishing');
    expect(screen.getByLabelText('Gap 1 of 3')).toHaveAccessibleDescription('✓ right');
    expect(screen.getByLabelText('Gap 3 of 3')).toHaveValue('dangerous');
  });
});

describe('fillGaps', () => {
  it('leaves out a gap that the text does not have, and text that is no gap', () => {
    const body = document.createElement('div');
    body.innerHTML = '<p>one <span class="gap" data-gap="1">____</span> <span>two</span></p>';
    const words = { label: (number: number) => `gap ${number}`, choose: '', right: '', wrong: '' };
    const gaps = [
      { number: 1, kind: 'text' as const, options: [] },
      { number: 7, kind: 'text' as const, options: [] },
    ];
    fillGaps(body, gaps, 'q', words, () => undefined).update({ 1: 'a' }, [], false);
    expect(body.querySelectorAll('input')).toHaveLength(1);
    expect(body.querySelector('input')).toHaveValue('a');
    expect(body).toHaveTextContent('two');
  });
});
