import { describe, expect, it } from 'vitest';
import type { Attempt } from '../src/lib/api/generated';
import { toReread } from '../src/routes/learn/parts/reread';
import { dayBegins, distance, pauseUntil } from '../src/routes/review/parts/words';
import { choiceQuestion, course, openAttempt } from './world';

describe('how far off a day is', () => {
  it('is told in days, then in weeks, then in months', () => {
    expect(distance(1)).toEqual({ key: 'refreshers-in-days', count: 1 });
    expect(distance(20)).toEqual({ key: 'refreshers-in-days', count: 20 });
    expect(distance(21)).toEqual({ key: 'refreshers-in-weeks', count: 3 });
    expect(distance(60)).toEqual({ key: 'refreshers-in-months', count: 2 });
    expect(distance(365)).toEqual({ key: 'refreshers-in-months', count: 12 });
  });

  it('is never today: nothing is asked twice on a day', () => {
    expect(distance(0)).toEqual({ key: 'refreshers-in-days', count: 1 });
  });
});

describe('the end of a pause', () => {
  it('lies so many days after the server’s now', () => {
    expect(pauseUntil(Date.parse('2026-11-22T10:00:00Z'), 28)).toBe('2026-12-20T10:00:00.000Z');
  });

  it('is the beginning of the chosen day where the reader is', () => {
    expect(dayBegins('2026-12-01')).toBe(new Date(2026, 11, 1).toISOString());
    expect(dayBegins('')).toBeUndefined();
  });
});

describe('what to read again after a test', () => {
  const question = (key: string) => choiceQuestion({ key, prompt_html: `Ask <em>${key}</em>` });
  const place = (lesson: string, anchor?: string) => ({
    lesson,
    title: `Lesson ${lesson}`,
    ...(anchor ? { anchor, heading: 'A part' } : {}),
  });
  const item = (key: string, points: number, reread: ReturnType<typeof place>[] = [], skill?: string) => ({
    question: key,
    points,
    max_points: 2,
    reread,
    ...(skill ? { skill } : {}),
  });

  function attempt(questions: ReturnType<typeof item>[]): Attempt {
    const result = { points: 1, max_points: 4, share: 0.25, pass_share: 0.7, passed: false, questions, new_levels: [] };
    return openAttempt({ state: 'marked', questions: questions.map((one) => question(one.question)), result });
  }

  it('gathers the questions under the place that explains them, and leaves out what was right', () => {
    const places = toReread(attempt([item('a', 0, [place('x')]), item('b', 2), item('c', 1, [place('x')])]), course());
    expect(places).toEqual([
      {
        place: `/courses/${course().slug}/lessons/x`,
        title: 'Lesson x',
        prompts: [
          { number: 1, text: 'Ask a', partly: false },
          { number: 3, text: 'Ask c', partly: true },
        ],
      },
    ]);
  });

  it('leads to the section where one is named', () => {
    const [found] = toReread(attempt([item('a', 0, [place('x', 'h-part')])]), course());
    expect(found?.place).toBe(`/courses/${course().slug}/lessons/x#h-part`);
    expect(found?.title).toBe('Lesson x: A part');
  });

  it('names the skill where no lesson is known, and puts what has neither last', () => {
    const skill = { skill: 'digcomp-2.2:4.2', title: 'Protecting personal data', level: 3 };
    const questions = [item('a', 0), item('b', 0, [], skill.skill), item('c', 0, [place('x')])];
    const places = toReread(attempt(questions), course({ skills: [skill] }));
    expect(places.map(({ title }) => title)).toEqual(['Lesson x', skill.title, undefined]);
    expect(places.map(({ place }) => place !== undefined)).toEqual([true, false, false]);
  });
});
