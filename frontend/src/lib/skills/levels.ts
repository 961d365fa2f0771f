/**
 * How a level is shown: the one place that knows. Levels are stored as whole numbers on their framework's scale, and an
 * organisation chooses whether they are read as numbers, as names or as letters. Pure.
 */
import type { FrameworkLevel, LevelDisplay, ScaleWords } from '../api/generated';

/** A scale as far as its words matter. */
export interface Scale {
  levels: readonly Pick<FrameworkLevel, 'level' | 'name' | 'letters'>[];
}

/** Neighbouring levels of one name, as the reader tells them apart. */
export interface Step {
  text: string;
  from: number;
  to: number;
}

/** The style that fits a scale: names that somebody gave the levels of her own framework stand whatever was chosen. */
export function fitting(scale: ScaleWords | undefined, chosen: LevelDisplay): LevelDisplay {
  return scale?.keeps_names ? 'names' : chosen;
}

/** A level's name or letters; nothing where it is shown by its number. */
export function wordOf(scale: Scale | undefined, level: number, style: LevelDisplay): string | undefined {
  const own = scale?.levels.find((one) => one.level === level);
  const word = style === 'names' ? own?.name : style === 'letters' ? own?.letters : undefined;
  return word || undefined;
}

/** The steps of a scale as a style tells them apart. */
export function stepsOf(scale: Scale, style: LevelDisplay): Step[] {
  const steps: Step[] = [];
  for (const { level } of scale.levels) {
    const text = wordOf(scale, level, style) ?? String(level);
    const last = steps.at(-1);
    if (last && last.text === text) last.to = level;
    else steps.push({ text, from: level, to: level });
  }
  return steps;
}

/** So many standard errors to either side hold the true level in 95 of 100 cases. */
const REACH = 1.96;

/** The levels between which the true one very probably lies, as a placement tells it too: 95 of 100 such ranges hold it. */
export function likelyRange(level: number, error: number, max: number): { low: number; high: number } {
  const within = (value: number) => Math.min(max, Math.max(1, Math.round(value)));
  return { low: within(level - REACH * error), high: within(level + REACH * error) };
}

/** How many steps lie between two levels. */
export function stepsBetween(scale: Scale, style: LevelDisplay, level: number, needed: number): number {
  const steps = stepsOf(scale, style);
  const place = (wanted: number) => steps.findIndex(({ from, to }) => from <= wanted && wanted <= to);
  return place(needed) - place(level);
}

/** A name without the word for level before or after it, for sentences that say that word: raven “Srednja”, not raven “Srednja raven”. */
export function withoutNoun(name: string, noun: string): string {
  const words = name.split(' ');
  if (words.length < 2) return name;
  if (words.at(-1)?.toLowerCase() === noun) return words.slice(0, -1).join(' ');
  return words[0]?.toLowerCase() === noun ? words.slice(1).join(' ') : name;
}
