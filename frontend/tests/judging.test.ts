import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answer, PracticeKey, Verdict } from '../src/lib/api/generated';
import { folded, judge, numberIn } from '../src/lib/offline/judge';

interface Vector {
  key: PracticeKey;
  cases: { answer: Answer; verdict: Verdict }[];
}

/** Written by the course engine's own scorer; see server/app/src/learning/judge/vectors.rs. */
const vectors = JSON.parse(readFileSync('tests/judging-vectors.json', 'utf8')) as Vector[];

describe('judging on the device', () => {
  it('says what the course engine says, case by case', () => {
    let cases = 0;
    for (const { key, cases: of } of vectors) {
      for (const { answer, verdict } of of) {
        const told = judge(key, answer, verdict.response_id, verdict.answered_at);
        expect(told, `${JSON.stringify(key)} answered with ${JSON.stringify(answer)}`).toEqual(verdict);
        cases += 1;
      }
    }
    expect(cases).toBeGreaterThan(900);
  });

  it('leaves to the server what has no key here', () => {
    const key: PracticeKey = { question: 'q', kind: 'text', judged: 'key', points: 1, option_feedback: [] };
    expect(judge(key, { text: 'anything' }, 'id', 'now')).toBeUndefined();
  });

  it('reads numbers and compares words as people type them', () => {
    expect([numberIn('1 000,5'), numberIn('−3'), numberIn('1e3'), numberIn('')]).toEqual([
      1000.5,
      -3,
      undefined,
      undefined,
    ]);
    expect(folded('  ŽE \u00a0 l’ORA ')).toBe("že l'ora");
  });
});
