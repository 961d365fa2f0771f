import { describe, expect, it, vi } from 'vitest';
import type { Enrolment, LessonState } from '../src/lib/api/generated';
import { queueRule } from '../src/lib/offline/addresses';
import { aboutLesson, enrolmentAfter, withAnswer, withNote, withProgress } from '../src/lib/offline/overlay';
import { part } from '../src/lib/offline/part';
import { ageOf } from '../src/lib/offline/sender';
import type { KeptCourse, Waiting } from '../src/lib/offline/store';
import { enrolment, verdictOn } from './world';

const kept: KeptCourse = {
  slug: 'recognise-phishing',
  title: 'Phishing',
  titleLanguage: 'en',
  version: 'kept',
  language: 'en',
  enrolment: 'e1',
  minutes: { one: 5, two: 7 },
  bytes: 1,
  withRecordings: false,
  state: 'ready',
  contents: [],
  files: [],
  keptAt: 0,
};

function waits(method: string, address: string, body: unknown): Waiting {
  return { number: 1, method, address, body, kind: 'progress', at: 0, page: 'p', tick: 0 };
}

function taken(): Enrolment {
  const lesson = (key: string) => ({ lesson: key, state: 'not_started' as const });
  return { ...enrolment(), id: 'e1', version: 'newer', seen_version: 'older', lessons: [lesson('one'), lesson('two')] };
}

describe('what may wait for the network', () => {
  it('is practice, progress and notes, and nothing of a test', () => {
    expect(queueRule('POST', '/api/enrolments/e1/lessons/one/answers')?.rule.kind).toBe('answer');
    expect(queueRule('PUT', '/api/enrolments/e1/lessons/one?language=en')?.rule.kind).toBe('progress');
    for (const [method, address] of [
      ['PUT', '/api/attempts/a1/answers/q'],
      ['POST', '/api/attempts/a1/submit'],
      ['POST', '/api/enrolments/e1/attempts'],
      ['DELETE', '/api/enrolments/e1'],
      ['POST', '/api/sign-in'],
      ['PUT', '/api/account/password'],
    ] as const) {
      expect(queueRule(method, address), `${method} ${address}`).toBeUndefined();
    }
  });

  it('keeps what is finished finished when a later note of the place replaces it', () => {
    const merge = queueRule('PUT', '/api/enrolments/e1/lessons/one')!.rule.merge!;
    expect(merge({ finished: true }, { block: 'b3', finished: false })).toEqual({ block: 'b3', finished: true });
    expect(merge({ block: 'b2', finished: false }, { finished: true })).toEqual({ block: 'b2', finished: true });
  });
});

describe('her own learning while requests wait', () => {
  it('stands on the version that is kept, with what she has finished since', () => {
    const after = enrolmentAfter(taken(), kept, [waits('PUT', '/api/enrolments/e1/lessons/one', { finished: true })]);
    expect(after).toMatchObject({ version: 'kept', finished_lessons: 1, next_lesson: 'two', minutes_left: 7 });
    expect(after.seen_version).toBeUndefined();
    expect(after.lessons.map(({ state }) => state)).toEqual(['finished', 'not_started']);
  });

  it('takes nothing from what waits for another enrolment', () => {
    const after = enrolmentAfter(taken(), kept, [waits('PUT', '/api/enrolments/e2/lessons/one', { finished: true })]);
    expect(after.finished_lessons).toBe(0);
  });

  it('shows the latest answer to a question, and never goes back from finished', () => {
    const state: LessonState = { lesson: 'one', state: 'not_started', answers: [], notes: [] };
    const body = { id: 'r1', question: 'q', language: 'en' as const, answer: { choice: [1] } };
    const once = withAnswer(state, body, verdictOn('q'));
    const twice = withAnswer(once, { ...body, answer: { choice: [2] } }, verdictOn('q'));
    expect(twice.answers.map(({ answer }) => answer.choice)).toEqual([[2]]);
    expect(twice.state).toBe('in_progress');
    expect(withProgress({ ...twice, state: 'finished' }, { finished: false, block: 'b1' }).state).toBe('finished');
    expect(aboutLesson({ method: 'POST', address: '/api/enrolments/e1/reading' })).toBeUndefined();
  });
});

describe('notes that wait', () => {
  it('stand in their lesson, the latest wording once, and go when they are deleted', () => {
    const state: LessonState = { lesson: 'one', state: 'in_progress', answers: [], notes: [] };
    const body = { lesson: 'one', block: 'b1', language: 'en', text: 'First', edited_at: '2026-11-22', edit_id: 'x' };
    const address = '/api/enrolments/e1/notes/n1';
    const once = withNote(state, waits('PUT', address, body));
    const twice = withNote(once, waits('PUT', address, { ...body, text: 'Second' }));
    expect(twice.notes.map(({ id, text }) => [id, text])).toEqual([['n1', 'Second']]);
    expect(withNote(twice, waits('DELETE', `${address}?edit_id=y`, undefined)).notes).toEqual([]);
    expect(withNote(state, waits('PUT', address, { ...body, lesson: 'two' })).notes).toEqual([]);
    expect(queueRule('PUT', address)?.rule.kind).toBe('note');
  });
});

describe('how long a request has waited', () => {
  it('is told by the clock that nobody sets while the page lives, and never lies in the future', () => {
    vi.spyOn(performance, 'now').mockReturnValue(65_000);
    vi.spyOn(Date, 'now').mockReturnValue(1_000_000);
    expect(ageOf({ page: 'p', tick: 5000, at: 86_400_000 }, 'p')).toBe(60_000);
    expect(ageOf({ page: 'p', tick: 5000, at: 400_000 }, 'another')).toBe(600_000);
    expect(ageOf({ page: 'p', tick: 5000, at: 86_400_000 }, 'another')).toBe(0);
    vi.restoreAllMocks();
  });
});

describe('a part of a kept recording', () => {
  const film = () => new Response('0123456789', { headers: { 'Content-Type': 'video/webm', 'Content-Length': '10' } });

  it.each([
    ['bytes=0-', '0123456789', 'bytes 0-9/10'],
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
  ])('%s is what it asks for', async (range, text, content) => {
    const answer = await part(film(), range);
    expect([answer.status, await answer.text(), answer.headers.get('Content-Range')]).toEqual([206, text, content]);
    expect(answer.headers.get('Content-Type')).toBe('video/webm');
  });

  it('is the whole when nothing or nothing sensible is asked for, and nothing beyond the end', async () => {
    for (const range of [null, 'bytes=', 'bytes=-', 'lines=1-2', 'bytes=0-1,4-5']) {
      expect((await part(film(), range)).status, String(range)).toBe(200);
    }
    expect((await part(film(), 'bytes=10-')).status).toBe(416);
  });
});
