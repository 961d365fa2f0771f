import type {
  FrameworkArea,
  FrameworkOrigin,
  FrameworkScale,
  FrameworkState,
  MappingLine,
} from '../../../lib/api/generated';
import { t } from '../../../lib/i18n/i18n.svelte';

export const TONES: Record<FrameworkState, string> = { draft: 'warning', published: 'success', retired: 'neutral' };

export function stateWord(state: FrameworkState): string {
  return t(`framework-state-${state}`);
}

export function originWord(origin: FrameworkOrigin): string {
  return t(`framework-origin-${origin}`);
}

/** How deep an area lies; one above all others is 0. An area that leads to itself ends. */
export function depthOf(areas: readonly FrameworkArea[], code: string): number {
  const parents = new Map(areas.map((area) => [area.code, area.parent]));
  let depth = 0;
  for (let next = parents.get(code); next && depth < 8; next = parents.get(next)) depth += 1;
  return depth;
}

/** A level by what its own scale calls it, with its number: many levels share a name. */
export function levelOf(scale: Pick<FrameworkScale, 'levels'>, level: number): string {
  const own = scale.levels.find((one) => one.level === level);
  const name = own?.name || own?.letters;
  return name ? t('framework-rule-level', { name, level }) : String(level);
}

/** What becomes of a level, on a scale that ends at `max`; nothing where it falls below the first. The server's rule, word for word. */
export function becomes({ rule, amount }: Pick<MappingLine, 'rule' | 'amount'>, level: number, max: number) {
  const after = rule === 'shift' ? level + amount : rule === 'at_most' ? Math.min(level, amount) : level;
  return after >= 1 ? Math.min(after, max) : undefined;
}

/** By how much levels can be shifted between two scales, downwards first. */
export function shifts(most: number): number[] {
  const up = Array.from({ length: most - 1 }, (_, index) => index + 1);
  return [...up.toReversed().map((amount) => -amount), ...up];
}
