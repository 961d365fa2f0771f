/** Words for levels and skills, the same on every page of assessments. */
import type { FrameworkLevel } from '../../../lib/api/generated';
import { t } from '../../../lib/i18n/i18n.svelte';
import { levelChoice, levelWord } from '../../../lib/skills/shown.svelte';

/** Where a level lies: a skill's or a framework's key, and the organisation on whose behalf it is shown. */
export interface Where {
  skill: string;
  organisation?: string;
}

/** A level with its number and, on DigComp's scale, the name of its quarter. */
function numbered(level: number, max: number): string {
  const of = t('assess-level', { level, max });
  if (max !== 8) return of;
  return `${of}: ${t(`assess-band-${Math.ceil(level / 2)}`)}`;
}

/** A level as the organisation shows it. */
export function levelName(level: number, max: number, { skill, organisation }: Where): string {
  return levelWord(skill, level, organisation) ?? numbered(level, max);
}

/** A level that is to be chosen. */
export function levelOption(level: number, max: number, { skill, organisation }: Where): string {
  return levelChoice(skill, level, numbered(level, max), organisation);
}

/** A level as its own framework calls it; by its number where the framework gives it no name. */
export function ownLevelName(level: number, max: number, levels: readonly FrameworkLevel[], where: Where): string {
  const name = levels.find((one) => one.level === level)?.name;
  return name ? t('assess-level-named', { name, level, max }) : levelOption(level, max, where);
}

/** All levels of a scale, as a select's options. */
export function levelOptions(max: number, none: string, where: Where): { value: string; label: string }[] {
  const levels = Array.from({ length: max }, (_, index) => index + 1);
  return [
    { value: '', label: none },
    ...levels.map((level) => ({ value: String(level), label: levelOption(level, max, where) })),
  ];
}
