import { render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noteServerTime, serverNow } from '../src/lib/api/server-time';
import { setLanguage } from '../src/lib/i18n/i18n.svelte';
import { announced } from '../src/lib/ui/announce.svelte';
import { emptyDraft } from '../src/routes/learn/parts/answers';
import RemainingTime from '../src/routes/learn/parts/RemainingTime.svelte';
import { passedMark, shownTime, untilChange } from '../src/routes/learn/parts/remaining';
import { AnswerSaver } from '../src/routes/learn/parts/saver.svelte';
import TestIntroduction from '../src/routes/learn/parts/TestIntroduction.svelte';
import TestResult from '../src/routes/learn/parts/TestResult.svelte';
import { openWork } from '../src/routes/learn/parts/work';
import {
  choiceQuestion,
  course,
  enrolment,
  lessonContent,
  lessonInOutline,
  openAttempt,
  textQuestion,
  uploadedFile,
  uploadQuestion,
} from './world';

const MINUTE = 60_000;

beforeEach(async () => {
  sessionStorage.clear();
  await setLanguage('en', ['learn', 'lesson', 'attempt']);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the time that is left', () => {
  it('is told in minutes, begun ones whole, and in seconds at the end', () => {
    expect(shownTime(12 * MINUTE)).toEqual({ minutes: 12 });
    expect(shownTime(11 * MINUTE + 1)).toEqual({ minutes: 12 });
    expect(shownTime(MINUTE)).toEqual({ seconds: 60 });
    expect(shownTime(400)).toEqual({ seconds: 1 });
    expect(shownTime(-5)).toEqual({ seconds: 0 });
  });

  it('changes each minute, and each second in the last one', () => {
    expect(untilChange(11 * MINUTE + 1)).toBe(1);
    expect(untilChange(11 * MINUTE)).toBe(MINUTE);
    expect(untilChange(MINUTE - 250)).toBe(750);
  });

  it('is said aloud at ten, five and one minute only', () => {
    expect(passedMark(10 * MINUTE + 1, 10 * MINUTE)).toBe(10);
    expect(passedMark(10 * MINUTE, 9 * MINUTE)).toBeUndefined();
    // A device that slept tells only where it is now.
    expect(passedMark(11 * MINUTE, 4 * MINUTE)).toBe(5);
    expect(passedMark(2 * MINUTE, -1)).toBeUndefined();
  });

  it('follows the clock of the server, not that of the device', () => {
    vi.useFakeTimers({ now: Date.parse('2026-01-01T08:00:00Z') });
    noteServerTime(new Headers({ Date: 'Thu, 01 Jan 2026 10:00:00 GMT', 'Cache-Control': 'private, max-age=60' }));
    expect(serverNow()).toBe(Date.parse('2026-01-01T08:00:00Z'));
    noteServerTime(new Headers({ Date: 'Thu, 01 Jan 2026 10:00:00 GMT', 'Cache-Control': 'no-store' }));
    expect(serverNow()).toBe(Date.parse('2026-01-01T10:00:00.500Z'));
    const onover = vi.fn();
    render(RemainingTime, { deadline: '2026-01-01T10:12:00.500Z', onover });
    const timer = screen.getByRole('timer');
    expect(timer).toHaveTextContent('Time left: 12 minutes');
    expect(timer).toHaveAttribute('aria-live', 'off');
    return (async () => {
      await vi.advanceTimersByTimeAsync(2 * MINUTE);
      expect(timer).toHaveTextContent('Time left: 10 minutes');
      expect(announced.text).toContain('Time left: 10 minutes');
      await vi.advanceTimersByTimeAsync(9 * MINUTE + 1000);
      expect(timer).toHaveTextContent('Time left: 59 seconds');
      expect(timer).toHaveAttribute('data-last');
      expect(announced.text).toContain('Time left: 1 minute');
      expect(onover).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(59_000);
      expect(onover).toHaveBeenCalledOnce();
      await vi.advanceTimersByTimeAsync(MINUTE);
      expect(onover).toHaveBeenCalledOnce();
    })();
  });
});

describe('the saver of answers', () => {
  const answered = { ...emptyDraft(), choice: [2] };

  function server(...answers: (Response | Error)[]) {
    const fetched = vi.fn(() => {
      const next = answers.shift() ?? new Response('{}', { status: 200 });
      return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
    });
    vi.stubGlobal('fetch', fetched);
    return fetched;
  }

  it('says when the server takes no more answers', async () => {
    server(new Response(JSON.stringify({ code: 'time_over', status: 409 }), { status: 409 }));
    const closed = vi.fn();
    const saver = new AnswerSaver(openAttempt(), () => 'en', closed);
    saver.change(choiceQuestion(), answered);
    expect(await saver.flush()).toBe(false);
    expect(closed).toHaveBeenCalledOnce();
    expect(saver.saved('forged-mail')).toEqual(emptyDraft());
    saver.forget();
    expect(sessionStorage).toHaveLength(0);
    expect(saver.draft('forged-mail')).toEqual(emptyDraft());
  });

  it('tries a lost network again by itself, under the same id', async () => {
    vi.useFakeTimers();
    const fetched = server(new TypeError('lost'));
    const saver = new AnswerSaver(openAttempt(), () => 'en');
    saver.change(choiceQuestion(), answered);
    await saver.flush();
    expect(saver.state).toBe('failed');
    await vi.advanceTimersByTimeAsync(5000);
    expect(saver.state).toBe('saved');
    const ids = fetched.mock.calls.map(
      (call) => JSON.parse((call as unknown as [string, RequestInit])[1].body as string).id,
    );
    expect(ids[0]).toBe(ids[1]);
  });

  it('does not send a text that is too long', async () => {
    const fetched = server();
    const question = textQuestion();
    const saver = new AnswerSaver(openAttempt({ questions: [question] }), () => 'en');
    saver.change(question, { ...emptyDraft(), text: 'a'.repeat(20_001) });
    await saver.flush();
    expect(fetched).not.toHaveBeenCalled();
    expect(saver.failure).toBe('The text is 1 character too long');
  });
});

describe('work that is opened again', () => {
  it('names files that had arrived although the answer that names them had not', async () => {
    const fetched = vi.fn(() => Promise.resolve(new Response('{}', { status: 200 })));
    vi.stubGlobal('fetch', fetched);
    const question = uploadQuestion();
    const { saver, uploads } = openWork(
      openAttempt({ questions: [question], files: [uploadedFile()] }),
      () => 'en',
      () => undefined,
    );
    expect(uploads.get('notices')?.stored).toHaveLength(1);
    expect(await saver.flush()).toBe(true);
    expect(saver.saved('notices').files).toEqual(['f1']);
  });
});

describe('what came of a test', () => {
  const base = openAttempt({
    questions: [textQuestion({ judged: 'trainer' })],
    answers: [{ question: 'why', answer: { text: 'Because.' }, saved_at: '2026-01-01T10:05:00Z' }],
    submitted_at: '2026-01-01T10:10:00Z',
  });
  const lesson = lessonContent({ key: 'final-test', kind: 'test', title: 'Final test' });

  it('waits for a trainer where she marks, and shows what was handed in', () => {
    render(TestResult, { attempt: { ...base, state: 'to_mark' }, course: course(), lesson });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Handed in');
    expect(screen.getByText(/A trainer will mark your work/)).toBeInTheDocument();
    expect(screen.getByText('Because.')).toBeInTheDocument();
  });

  it('says that the clock handed it in, and what was saved by then', () => {
    const attempt = { ...base, state: 'to_mark' as const, deadline_at: base.submitted_at };
    render(TestResult, { attempt, course: course(), lesson });
    expect(screen.getByText(/^The time was over/)).toBeInTheDocument();
  });

  it('shows the points and the comment of a trainer', () => {
    const marking = { criteria: [], comment: 'Say why, too.', marked_at: '2026-01-02T10:00:00Z' };
    const result = {
      points: 1,
      max_points: 4,
      share: 0.25,
      pass_share: 0.5,
      passed: false,
      questions: [{ question: 'why', points: 1, max_points: 4, reread: [], marking }],
      new_levels: [],
    };
    render(TestResult, { attempt: { ...base, state: 'marked', result }, course: course(), lesson });
    expect(screen.getByText('Say why, too.')).toBeInTheDocument();
    expect(screen.getByText('1 of 4 points')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Take the test again' })).toBeInTheDocument();
  });
});

describe('the introduction of a test', () => {
  const lesson = lessonContent({ key: 'final-test', kind: 'test', title: 'Final test' });
  const withLimit = course({
    completion: { all_lessons: true, test: 'final-test', pass_share: 0.7, attempts: 2 },
    lessons: [lessonInOutline({ key: 'final-test', kind: 'test', question_count: 4 })],
  });

  it('says what a time limit means before the clock runs', () => {
    render(TestIntroduction, { course: withLimit, enrolment: enrolment(), content: { ...lesson, time_limit: 12 } });
    expect(screen.getByText('You have 12 minutes from the start.')).toBeInTheDocument();
    expect(screen.getByText(/The time runs on when you close the page/)).toBeInTheDocument();
    expect(screen.getByText(/what you have saved by then is handed in by itself/)).toBeInTheDocument();
    expect(screen.queryByText(/no time limit/)).not.toBeInTheDocument();
  });

  it('says who can give another attempt when all are used', () => {
    render(TestIntroduction, { course: withLimit, enrolment: enrolment({ attempts_left: 0 }), content: lesson });
    expect(screen.getByText(/A trainer of your organisation can give you another attempt/)).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('sends nobody to a trainer who has passed already', () => {
    const before = { ...openAttempt(), state: 'marked' as const, passed: true, share: 0.8 };
    const used = enrolment({ attempts_left: 0, attempts: [before] });
    render(TestIntroduction, { course: withLimit, enrolment: used, content: lesson });
    expect(screen.getByText('You have passed the test')).toBeInTheDocument();
    expect(screen.queryByText(/another attempt/)).not.toBeInTheDocument();
  });

  it('offers no new attempt while one waits to be marked', () => {
    const waiting = { ...openAttempt(), state: 'to_mark' as const };
    render(TestIntroduction, { course: withLimit, enrolment: enrolment({ attempts: [waiting] }), content: lesson });
    expect(screen.getByText(/A trainer still has to mark part of it/)).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('leaves the limit of the final test to the final test', () => {
    const other = { ...lesson, key: 'small-test' };
    render(TestIntroduction, { course: withLimit, enrolment: enrolment({ attempts_left: 0 }), content: other });
    expect(screen.getByRole('button', { name: 'Start the test' })).toBeInTheDocument();
  });
});
