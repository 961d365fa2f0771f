/**
 * Levels as the reader's organisations show them. Where a row belongs to an organisation, that one decides; else the one
 * she works in. What is chosen and what the levels are called is asked once, when a page first shows a level, and never
 * with a lesson. Until the answer is there levels are numbers, which is what they are.
 */
import { getLevelDisplay } from '../api/operations/frameworks';
import type { LevelDisplay, LevelWords, ScaleWords } from '../api/generated';
import { i18n, loadAreas, t } from '../i18n/i18n.svelte';
import { session } from '../session/session.svelte';
import { fitting, likelyRange, stepsBetween, stepsOf, withoutNoun, wordOf, type Step } from './levels';

let words = $state.raw<LevelWords | undefined>();
let asked = '';

/** What is known; asks for it when nobody has, and again in another language or for another person. */
function known(): LevelWords | undefined {
  const person = session.account?.person.id;
  if (!person) return undefined;
  const { language } = i18n;
  const question = `${person} ${language}`;
  if (asked !== question) {
    asked = question;
    Promise.all([getLevelDisplay({ language }), loadAreas(['levels'])]).then(
      ([found]) => {
        if (asked === question) words = found;
      },
      () => {
        if (asked === question) asked = '';
      },
    );
  }
  return words;
}

interface Shown {
  scale: ScaleWords;
  style: LevelDisplay;
}

/** `skill` is a skill's or a framework's key. */
function shown(skill: string, organisation: string | undefined): Shown | undefined {
  const found = known();
  const framework = skill.split(':')[0];
  const scale = found?.scales.find((one) => one.framework === framework);
  if (!found || !scale) return undefined;
  const home = organisation ?? session.organisation?.id;
  const chosen = found.styles.find(({ organisation_id }) => organisation_id === home)?.style ?? 'numbers';
  return { scale, style: fitting(scale, chosen) };
}

/** After somebody chose another way, or a framework's words changed. */
export function forgetLevelWords(): void {
  asked = '';
}

/** The highest level of a skill's scale, where the scale is known. */
export function highestOf(skill: string): number | undefined {
  const framework = skill.split(':')[0];
  return known()?.scales.find((one) => one.framework === framework)?.levels.length;
}

/** A level's name or letters, standing alone; nothing where it is shown by its number. */
export function levelWord(skill: string, level: number, organisation?: string): string | undefined {
  const how = shown(skill, organisation);
  return how && wordOf(how.scale, level, how.style);
}

/** A level standing alone: `6`, `Advanced` or `C1`. */
export function levelText(skill: string, level: number, organisation?: string): string {
  return levelWord(skill, level, organisation) ?? String(level);
}

/** A level in a sentence that says “level …”: a name stands in quotation marks. */
export function levelInSentence(skill: string, level: number, organisation?: string): string | number {
  const word = levelWord(skill, level, organisation);
  if (!word) return level;
  return areNames(skill, organisation) ? t('level-quoted', { name: withoutNoun(word, t('level-noun')) }) : word;
}

/** Two levels in one sentence: where both have one name, their numbers tell them apart. */
export function levelsInSentence(
  skill: string,
  levels: readonly [number, number],
  organisation?: string,
): [string | number, string | number] {
  const [one, other] = [
    levelInSentence(skill, levels[0], organisation),
    levelInSentence(skill, levels[1], organisation),
  ];
  if (levels[0] === levels[1] || one !== other) return [one, other];
  return [
    t('level-with-number', { name: one, level: levels[0] }),
    t('level-with-number', { name: other, level: levels[1] }),
  ];
}

/** From one level to another, in words; nothing where numbers say it. */
export function rangeText(skill: string, low: number, high: number, organisation?: string): string | undefined {
  const [from, to] = [levelWord(skill, low, organisation), levelWord(skill, high, organisation)];
  if (!from || !to) return undefined;
  return from === to ? from : t('level-range', { low: from, high: to });
}

/** A level that is to be chosen: levels of one name are told apart by their numbers. `plain` is what it is called as a number. */
export function levelChoice(skill: string, level: number, plain: string, organisation?: string): string {
  const word = levelWord(skill, level, organisation);
  return word ? t('level-with-number', { name: word, level }) : plain;
}

/** The steps of a scale where it is not shown by its numbers. */
export function levelSteps(skill: string, organisation?: string): Step[] | undefined {
  const how = shown(skill, organisation);
  if (!how || !wordOf(how.scale, 1, how.style)) return undefined;
  return stepsOf(how.scale, how.style);
}

/** Whether a skill's levels are shown by their names. */
export function areNames(skill: string, organisation?: string): boolean {
  return shown(skill, organisation)?.style === 'names';
}

/** A level with how sure it is, in words; nothing where numbers say it. */
export function heldText(skill: string, level: number, error: number, organisation?: string): string | undefined {
  const how = shown(skill, organisation);
  const word = how && wordOf(how.scale, level, how.style);
  if (!how || !word) return undefined;
  const range = likelyRange(level, error, how.scale.levels.length);
  const [low, high] = [range.low, range.high].map((end) => wordOf(how.scale, end, how.style) ?? String(end));
  return low === high ? word : t('level-held-range', { level: word, low: low ?? '', high: high ?? '' });
}

/** How far a level lies below what is needed, in the steps that are shown; nothing where numbers say it. */
export function gapText(skill: string, level: number, needed: number, organisation?: string): string | undefined {
  const how = shown(skill, organisation);
  if (!how || !wordOf(how.scale, level, how.style) || level >= needed) return undefined;
  const steps = stepsBetween(how.scale, how.style, level, needed);
  return steps > 0 ? t('level-steps-below', { steps }) : t('level-same-step');
}
