/** Small things that tests talk about. */
import type { Question, Verdict } from '../src/lib/api/generated';

export function choiceQuestion(changes: Partial<Question> = {}): Question {
  return {
    key: 'forged-mail',
    kind: 'choice',
    prompt_html: 'Which of these point to a <em>forged</em> e-mail?',
    body_html: '',
    multiple: false,
    shuffle: false,
    options: [
      { number: 1, html: 'It greets you by name.' },
      { number: 2, html: 'The link goes elsewhere.' },
      { number: 3, html: 'It asks for a password.' },
    ],
    gaps: [],
    points: 1,
    ...changes,
  };
}

export function gapQuestion(changes: Partial<Question> = {}): Question {
  return {
    ...choiceQuestion(),
    key: 'words',
    kind: 'gap',
    prompt_html: 'Complete the sentence',
    body_html:
      '<p>A forged e-mail is called <span class="gap" data-gap="1">____</span> and comes <span class="gap" data-gap="2">____</span> times a day.</p>' +
      '<p>It is <span class="gap" data-gap="3">____</span>.</p>',
    options: [],
    gaps: [
      { number: 1, kind: 'text', options: [] },
      { number: 2, kind: 'number', options: [] },
      { number: 3, kind: 'drop_down', options: ['harmless', 'dangerous'] },
    ],
    ...changes,
  };
}

export function verdictOn(question: string, changes: Partial<Verdict> = {}): Verdict {
  return {
    response_id: '01990000-0000-7000-8000-000000000000',
    question,
    points: 0,
    max_points: 1,
    outcome: 'wrong',
    options: [],
    gaps: [],
    answered_at: '2026-01-01T10:00:00Z',
    ...changes,
  };
}
