import type { FrameworkArea, FrameworkOrigin, FrameworkState } from '../../../lib/api/generated';
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
