import { describe, expect, it } from 'vitest';
import type { Question } from '../src/lib/api/generated';
import { newId } from '../src/lib/api/id';
import { isBlank, isComplete, shownOrder, toAnswer, toDraft } from '../src/routes/learn/parts/answers';
import { filterCourses } from '../src/routes/learn/parts/filter';
import { plainText, questionPages } from '../src/routes/learn/parts/test-pages';
import { choiceQuestion, gapQuestion } from './world';

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

describe('questionPages', () => {
  it('keeps the text between two questions with the second', () => {
    const pages = questionPages([
      { id: 'b1', html: '<p>rules</p>' },
      { id: 'q1', question: choiceQuestion({ key: 'q1' }) },
      { id: 'b2', html: '<p>case</p>' },
      { id: 'q2', question: choiceQuestion({ key: 'q2' }) },
    ]);
    expect(pages.map(({ before }) => before.map(({ id }) => id))).toEqual([[], ['b2']]);
  });

  it('names a question without its markup', () => {
    expect(plainText('Is <em>this</em> &amp; that right?')).toBe('Is this & that right?');
  });
});

describe('filterCourses', () => {
  const course = {
    id: '1',
    key: 'k',
    slug: 's',
    title: 'Prepoznajte lažna sporočila',
    summary: 'Varnost v Göteborgu',
    language: 'sl' as const,
    languages: ['sl' as const],
    minutes: 5,
    lesson_count: 1,
    audience: ['citizen'],
    skills: [],
  };

  it('finds words whatever their case and accents', () => {
    const none = { audience: '', language: '', skill: '' };
    expect(filterCourses([course], { words: 'LAZNA goteborg', ...none })).toHaveLength(1);
    expect(filterCourses([course], { words: 'lažna drugo', ...none })).toHaveLength(0);
  });
});

describe('newId', () => {
  it('is a UUID of version 7 that sorts by time', () => {
    expect(newId(1)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(newId(1_000) < newId(2_000_000_000_000)).toBe(true);
  });
});
