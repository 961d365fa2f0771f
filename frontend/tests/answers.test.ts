import { describe, expect, it } from 'vitest';
import type { Question } from '../src/lib/api/generated';
import { newId } from '../src/lib/api/id';
import { answerLines } from '../src/routes/learn/parts/answer-lines';
import {
  emptyDraft,
  excessOf,
  isBlank,
  isComplete,
  LONGEST_TEXT,
  orderedNumbers,
  shownOrder,
  toAnswer,
  toDraft,
} from '../src/routes/learn/parts/answers';
import { plainText } from '../src/routes/learn/parts/plain-text';
import { material } from '../src/routes/learn/parts/test-pages';
import {
  choiceQuestion,
  gapQuestion,
  matchQuestion,
  orderQuestion,
  textQuestion,
  uploadedFile,
  uploadQuestion,
} from './world';

describe('answers', () => {
  it('leave out empty gaps and blanks around words', () => {
    const draft = { choice: [], gaps: { 1: '  phishing ', 2: ' ' } };
    expect(toAnswer(gapQuestion(), draft)).toEqual({ gaps: [{ number: 1, text: 'phishing' }] });
    expect(isBlank(gapQuestion(), draft)).toBe(false);
    expect(isComplete(gapQuestion(), draft)).toBe(false);
  });

  it('come back from the server as they were sent', () => {
    const question: Question = choiceQuestion({ multiple: true });
    expect(toAnswer(question, toDraft({ choice: [3, 1] }))).toEqual({ choice: [1, 3] });
  });
});

describe('answers to the rarer kinds', () => {
  it('give an order only once something was moved, and only of the entries that there are', () => {
    const question = orderQuestion();
    expect(isBlank(question, emptyDraft())).toBe(true);
    expect(orderedNumbers(question, emptyDraft())).toEqual([1, 2, 3]);
    const moved = { ...emptyDraft(), order: [2, 3, 1] };
    expect(toAnswer(question, moved)).toEqual({ order: [2, 3, 1] });
    expect(isComplete(question, moved)).toBe(true);
    // The course was changed since: an entry is gone, another is new.
    expect(isBlank(question, { ...emptyDraft(), order: [2, 3, 4] })).toBe(true);
    expect(isBlank(question, { ...emptyDraft(), order: [2, 3] })).toBe(true);
  });

  it('leave out pairs with a choice that is not there any more', () => {
    const draft = { ...emptyDraft(), pairs: { 1: 2, 2: 9 } };
    expect(toAnswer(matchQuestion(), draft)).toEqual({ pairs: [{ left: 1, choice: 2 }] });
    expect(isComplete(matchQuestion(), draft)).toBe(false);
    expect(isComplete(matchQuestion(), { ...draft, pairs: { 1: 2, 2: 2 } })).toBe(true);
  });

  it('count blanks alone as no text', () => {
    expect(isBlank(textQuestion(), { ...emptyDraft(), text: ' \n ' })).toBe(true);
    expect(toAnswer(textQuestion(), { ...emptyDraft(), text: ' because \n' })).toEqual({ text: 'because' });
  });

  it('come back from the server as they were sent', () => {
    const all = {
      order: [2, 1, 3],
      pairs: [{ left: 2, choice: 1 }],
      text: 'because',
      files: ['f1'],
    };
    const draft = toDraft(all);
    expect(toAnswer(orderQuestion(), draft)).toEqual({ order: all.order });
    expect(toAnswer(matchQuestion(), draft)).toEqual({ pairs: all.pairs });
    expect(toAnswer(textQuestion(), draft)).toEqual({ text: all.text });
    expect(toAnswer(uploadQuestion(), draft)).toEqual({ files: all.files });
  });

  it('are told in words, a line for each part', () => {
    expect(answerLines(orderQuestion(), { ...emptyDraft(), order: [2, 3, 1] })).toEqual([
      '1. Write a draft',
      '2. Have it read aloud',
      '3. Publish',
    ]);
    expect(answerLines(matchQuestion(), { ...emptyDraft(), pairs: { 2: 1 } })).toEqual(['Whom can I ask? – a name']);
    expect(answerLines(uploadQuestion(), { ...emptyDraft(), files: ['f1'] }, [uploadedFile()])).toEqual(['old.txt']);
    expect(answerLines(textQuestion(), emptyDraft())).toEqual([]);
  });

  it('may be as long as the server takes, counted in characters', () => {
    expect(excessOf('a'.repeat(LONGEST_TEXT))).toBe(0);
    expect(excessOf('č'.repeat(LONGEST_TEXT + 3))).toBe(3);
    expect(excessOf('😀'.repeat(LONGEST_TEXT))).toBe(0);
  });
});

describe('shownOrder', () => {
  const items = [1, 2, 3, 4, 5, 6];

  it('is the same each time for the same person and question', () => {
    expect(shownOrder(items, true, 'ana')).toEqual(shownOrder(items, true, 'ana'));
    expect([...shownOrder(items, true, 'ana')].sort()).toEqual(items);
  });

  it('differs between people', () => {
    const orders = new Set(['a', 'b', 'c', 'd', 'e'].map((seed) => shownOrder(items, true, seed).join()));
    expect(orders.size).toBeGreaterThan(1);
  });

  it('is the written one when the question does not shuffle', () => {
    expect(shownOrder(items, false, 'ana')).toEqual(items);
  });
});

describe('material', () => {
  it('is the text of a test that says something, without its headings and questions', () => {
    const found = material([
      { id: 'b1', html: '<h2>Final test</h2>' },
      { id: 'b2', html: '<h2>The case</h2><p>A letter came.</p>' },
      { id: 'q1', question: choiceQuestion({ key: 'q1' }) },
    ]);
    expect(found.map(({ id }) => id)).toEqual(['b2']);
  });
});

describe('plainText', () => {
  it('names a question without its markup', () => {
    expect(plainText('Is <em>this</em> &amp; that right?')).toBe('Is this & that right?');
  });

  it('says what a picture shows', () => {
    expect(plainText('<p><img src="/a.svg" alt="A red light" width="4" /></p>')).toBe('A red light');
  });
});

describe('newId', () => {
  it('is a UUID of version 7 that sorts by time', () => {
    expect(newId(1)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(newId(1_000) < newId(2_000_000_000_000)).toBe(true);
  });
});
