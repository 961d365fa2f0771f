import { describe, expect, test } from 'vitest';
import type { Verdict } from '../src/lib/api/generated';
import { selectedPassage } from '../src/routes/feedback/parts/passage';
import {
  countAnswers,
  countFinished,
  forget,
  keepAnswer,
  keepFinished,
  keptLesson,
  readKept,
} from '../src/routes/open/parts/device';

const verdict = { question: 'q', outcome: 'right', points: 1, max_points: 1 } as unknown as Verdict;

function memory(): Storage {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  } as unknown as Storage;
}

describe('what is kept on the device', () => {
  test('the latest answer to each question, under one enrolment', () => {
    const storage = memory();
    for (const id of ['a1', 'a2'])
      keepAnswer('c', 'one', 'q', { id, language: 'en', answer: { choice: [1] }, verdict }, storage);
    keepAnswer('c', 'two', 'r', { id: 'a3', language: 'sl', answer: { choice: [2] }, verdict }, storage);
    keepFinished('c', 'one', storage);
    const kept = readKept(storage)['c']!;
    expect([countAnswers(kept), countFinished(kept)]).toEqual([2, 1]);
    expect(keptLesson('c', 'one', storage).answers['q']?.id).toBe('a2');
    const enrolment = kept.enrolment;
    keepFinished('c', 'two', storage);
    expect(readKept(storage)['c']?.enrolment).toBe(enrolment);
  });

  test('forgetting one course leaves the others, forgetting all leaves nothing', () => {
    const storage = memory();
    keepFinished('c', 'one', storage);
    keepFinished('d', 'one', storage);
    forget('c', storage);
    expect(Object.keys(readKept(storage))).toEqual(['d']);
    forget(undefined, storage);
    expect(readKept(storage)).toEqual({});
    expect(storage.getItem('skillpact-open')).toBeNull();
  });

  test('what somebody has spoilt by hand is nothing', () => {
    const storage = memory();
    for (const broken of ['{', '[]', 'null', '7']) {
      storage.setItem('skillpact-open', broken);
      expect(readKept(storage)).toEqual({});
    }
  });

  test('a device that keeps nothing says so', () => {
    const full = {
      ...memory(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    } as unknown as Storage;
    expect(keepFinished('c', 'one', full)).toBe(false);
  });
});

describe('a selected passage', () => {
  function select(html: string, selector: string) {
    document.body.innerHTML = html;
    document.getSelection()?.selectAllChildren(document.querySelector(selector)!);
    return selectedPassage();
  }

  test('names its block and its words', () => {
    expect(select('<div data-block="b2"><p>Two  words</p></div>', 'p')).toEqual({ block: 'b2', quote: 'Two  words' });
  });

  test('outside of the lesson is none', () => {
    expect(select('<p>Menu</p>', 'p')).toBeUndefined();
  });

  test('is cut to what the server keeps, between letters', () => {
    const passage = select(`<div data-block="b"><p>${'😀'.repeat(600)}</p></div>`, 'p');
    expect([...(passage?.quote ?? '')]).toHaveLength(500);
  });
});
