/** What a person holds against what her work needs: sentences and shapes. Pure but for the words. */
import type { Framework, PersonGap, PersonGaps } from '../../../lib/api/generated';
import { t } from '../../../lib/i18n/i18n.svelte';
import type { RadarAxis } from '../../../lib/ui/radar';

export function fullTitle({ code, title }: { code: string; title: string }): string {
  return code ? `${code} ${title}` : title;
}

/** "DigComp 2.2"; the key of a framework that is not in the list. */
export function frameworkName({ skill }: { skill: string }, frameworks: readonly Framework[]): string {
  const key = skill.slice(0, skill.indexOf(':'));
  const framework = frameworks.find((one) => one.key === key);
  return framework ? `${framework.title} ${framework.version}` : key;
}

/** One sentence: what matters most. */
export function ownFinding(gaps: PersonGaps): string {
  if (gaps.assessed === 0) return t('gaps-own-unassessed', { expected: gaps.expected });
  const largest = gaps.gaps.find(({ skill }) => skill === gaps.largest);
  if (!largest) return t('gaps-own-met', { assessed: gaps.assessed });
  return t('gaps-own-short', { short: gaps.short, assessed: gaps.assessed, skill: fullTitle(largest) });
}

/** Critical ones first, then the larger gap, then what is not assessed, then the framework's order. */
export function inOrder(gaps: readonly PersonGap[]): PersonGap[] {
  const rank = (gap: PersonGap) => (gap.gap === undefined ? 0.5 : gap.gap);
  return gaps
    .map((gap, place) => ({ gap, place }))
    .toSorted(
      (a, b) =>
        Number(b.gap.critical && rank(b.gap) > 0) - Number(a.gap.critical && rank(a.gap) > 0) ||
        rank(b.gap) - rank(a.gap) ||
        a.place - b.place,
    )
    .map(({ gap }) => gap);
}

export function axesOf(gaps: readonly PersonGap[]): RadarAxis[] {
  return gaps.map(({ skill, code, level, min_level, scale_max }) => ({
    key: skill,
    label: code,
    held: level === undefined ? undefined : level / scale_max,
    needed: min_level / scale_max,
  }));
}

/** The needed skills of one area, in the order of the first of them; those of frameworks that are not in the list are one area without a title. */
export interface GapArea {
  key: string;
  title: string;
  framework: string;
  rows: PersonGap[];
}

export function byArea(gaps: readonly PersonGap[], frameworks: readonly Framework[]): GapArea[] {
  const areas = new Map<string, GapArea>();
  for (const gap of gaps) {
    const framework = frameworks.find(({ key }) => gap.skill.startsWith(`${key}:`));
    const code = framework?.skills.find(({ skill }) => skill === gap.skill)?.area ?? '';
    const key = `${framework?.key ?? ''}:${code}`;
    const title = framework?.areas.find((area) => area.code === code)?.title ?? '';
    const area = areas.get(key) ?? { key, title, framework: frameworkName(gap, frameworks), rows: [] };
    area.rows.push(gap);
    areas.set(key, area);
  }
  return [...areas.values()];
}
