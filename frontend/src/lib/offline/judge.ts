/**
 * Judges practice answers on the device, as the course engine does on the server; `tests/judging-vectors.json`, written by
 * the engine's own scorer, holds the two together. What is said here is provisional: the server's verdict counts. Pure.
 */
import type { Answer, GapKey, PracticeKey, Verdict } from '../api/generated';

type Points = Pick<Verdict, 'points' | 'max_points' | 'options' | 'gaps' | 'order' | 'pairs'>;

/** What the learner is told without the server; nothing where only the server can tell. */
export function judge(key: PracticeKey, answer: Answer, id: string, at: string): Verdict | undefined {
  const points = pointsOf(key, answer);
  if (!points) return undefined;
  return {
    response_id: id,
    question: key.question,
    ...points,
    outcome: outcomeOf(key, points),
    feedback_html: key.feedback_html,
    answered_at: at,
  };
}

function outcomeOf(key: PracticeKey, { points, max_points: most }: Points): Verdict['outcome'] {
  if (key.judged === 'nobody') return 'unscored';
  if (key.judged === 'trainer') return 'to_mark';
  return points >= most ? 'right' : points > 0 ? 'partly' : 'wrong';
}

function pointsOf(key: PracticeKey, answer: Answer): Points | undefined {
  const none: Points = { points: 0, max_points: key.points, options: [], gaps: [] };
  if (key.judged === 'nobody') return { ...none, max_points: 0 };
  if (key.judged === 'trainer') return none;
  if (key.right) return { ...none, ...choice(key, key.right, answer.choice ?? []) };
  if (key.gaps) return { ...none, ...gaps(key.points, key.gaps, answer) };
  if (key.order) return { ...none, ...order(key.points, key.order, answer.order ?? []) };
  if (key.pairs) return { ...none, ...pairs(key.points, key.pairs, answer.pairs ?? []) };
  return undefined;
}

/** Rounded to thousandths. */
function worth(share: number, points: number): number {
  return Math.round(share * points * 1000) / 1000;
}

function choice(key: PracticeKey, right: readonly number[], given: readonly number[]) {
  const isThere = (number: number) => number >= 1 && number <= (key.options ?? 0);
  const chosen = [...new Set(given)].filter(isThere).sort((a, b) => a - b);
  const hits = chosen.filter((number) => right.includes(number)).length;
  const misses = chosen.length - hits;
  const single = hits === 1 && misses === 0 ? 1 : 0;
  const share = right.length === 1 ? single : right.length === 0 ? 0 : Math.max(0, hits - misses) / right.length;
  const feedback = (number: number) => key.option_feedback.find((told) => told.number === number)?.feedback_html;
  return {
    points: worth(share, key.points),
    options: chosen.map((number) => ({ number, right: right.includes(number), feedback_html: feedback(number) })),
  };
}

/** What Unicode calls white space, which is not quite what JavaScript's `\s` is. */
const SPACE = '\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const SPACES = new RegExp(`[${SPACE}]+`);
const AROUND = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, 'g');
const A_SPACE = new RegExp(`^[${SPACE}]$`);

/** No answer in a gap has more bytes in earnest. */
const LONGEST_GAP_ANSWER = 1000;

function gaps(points: number, keys: readonly GapKey[], answer: Answer) {
  const told = keys.map((key, index) => {
    const text = answer.gaps?.find(({ number }) => number === index + 1)?.text;
    return { number: index + 1, right: text !== undefined && fits(key, text) };
  });
  const share = told.length === 0 ? 0 : told.filter(({ right }) => right).length / told.length;
  return { points: worth(share, points), gaps: told };
}

function fits(key: GapKey, text: string): boolean {
  if (new TextEncoder().encode(text).length > LONGEST_GAP_ANSWER) return false;
  if (key.accepted) return key.accepted.some((accepted) => folded(accepted) === folded(text));
  const [value, given] = [key.value ?? 0, numberIn(text)];
  if (given === undefined) return false;
  // The slack keeps 0.3 within 0.1 ± 0.2 although binary fractions say otherwise.
  return Math.abs(given - value) <= (key.tolerance ?? 0) + 1e-9 * Math.max(1, Math.abs(value));
}

/** A text as it is compared: trimmed, one space between words, letter by letter to upper and then to lower case, one apostrophe. */
export function folded(text: string): string {
  const letters = (word: string) =>
    [...word.replace(/[’ʼ]/g, "'")].map((letter) =>
      [...letter.toUpperCase()].map((upper) => upper.toLowerCase()).join(''),
    );
  return text
    .replace(AROUND, '')
    .split(SPACES)
    .map((word) => letters(word).join(''))
    .join(' ');
}

/** A number as people type it: decimal point or comma, a sign, spaces between thousands. */
export function numberIn(input: string): number | undefined {
  const text = input.replace(AROUND, '');
  const signs = [...text].filter((character) => '-−–+'.includes(character)).length;
  if (text === '' || signs > 1) return undefined;
  const sign = '-−–'.includes(text[0] ?? '') ? -1 : 1;
  const digits = signs === 1 && '-−–+'.includes(text[0] ?? '') ? text.slice(1) : text;
  let plain = '';
  let separators = 0;
  for (const character of digits.replace(AROUND, '')) {
    if (/^[0-9]$/.test(character)) plain += character;
    else if (character === '.' || character === ',') {
      separators += 1;
      plain += '.';
    } else if (!(A_SPACE.test(character) && separators === 0)) return undefined;
  }
  if (separators > 1 || !/[0-9]/.test(plain) || plain.length > 40) return undefined;
  return sign * Number(plain);
}

function order(points: number, right: readonly number[], given: readonly number[]) {
  const open = new Set(right.keys());
  const places = given.map((number) => {
    const place = right.indexOf(number);
    return open.delete(place) ? place : undefined;
  });
  const kept = longestRun(places);
  const run = kept.filter(Boolean).length;
  const share = right.length < 2 ? run / Math.max(1, right.length) : Math.max(0, run - 1) / (right.length - 1);
  return { points: worth(share, points), order: kept };
}

/** For every place whether it belongs to the longest ascending run. */
function longestRun(places: readonly (number | undefined)[]): boolean[] {
  const ends: { end: number; index: number }[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, place] of places.entries()) {
    if (place === undefined) continue;
    const found = ends.findIndex(({ end }) => end >= place);
    const length = found < 0 ? ends.length : found;
    before[index] = ends[length - 1]?.index;
    ends[length] = { end: place, index };
  }
  const kept = places.map(() => false);
  for (let next = ends.at(-1)?.index; next !== undefined; next = before[next]) kept[next] = true;
  return kept;
}

function pairs(points: number, right: readonly number[], given: readonly { left: number; choice: number }[]) {
  const told = right.flatMap((choice, index) => {
    const pair = given.find(({ left }) => left === index + 1);
    return pair ? [{ left: index + 1, right: pair.choice === choice }] : [];
  });
  const share = told.filter((pair) => pair.right).length / Math.max(1, right.length);
  return { points: worth(share, points), pairs: told };
}
