/** The skills that a certificate may show, by framework, the one that the reader's work uses first. */
import type { Framework, FrameworkSkill, PersonGaps } from '../../../lib/api/generated';

export interface SkillGroup {
  key: string;
  /** "DigComp 2.2" */
  name: string;
  /** All its titles stand in for a missing translation. */
  english: boolean;
  /** A profile of hers asks for skills of it. */
  own: boolean;
  scaleMax: number;
  skills: readonly FrameworkSkill[];
}

export function frameworkOf(skill: string): string {
  return skill.slice(0, skill.indexOf(':'));
}

/**
 * `english` is the same list in English, absent when that is what is read anyway: a title that is the same in both is taken for
 * English, unless it was confirmed (some names are the same in two languages).
 */
export function groupsOf(
  frameworks: readonly Framework[],
  english: readonly Framework[] | undefined,
  homes: readonly PersonGaps[],
): SkillGroup[] {
  const asked = new Map<string, number>();
  for (const { skill } of homes.flatMap(({ gaps }) => gaps)) {
    asked.set(frameworkOf(skill), (asked.get(frameworkOf(skill)) ?? 0) + 1);
  }
  return frameworks
    .filter(({ skills }) => skills.length > 0)
    .map((framework) => {
      const titles = new Set(english?.find(({ key }) => key === framework.key)?.skills.map(({ title }) => title));
      return {
        key: framework.key,
        name: `${framework.title} ${framework.version}`,
        english: titles.size > 0 && framework.skills.every(({ title, unreviewed }) => unreviewed && titles.has(title)),
        own: asked.has(framework.key),
        scaleMax: framework.scale_max,
        skills: framework.skills.filter(({ retired }) => !retired),
      };
    })
    .toSorted((a, b) => (asked.get(b.key) ?? 0) - (asked.get(a.key) ?? 0));
}
