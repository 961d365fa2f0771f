/** What a measured level is called, and how sure it is. Pure. */
import type { AreaResult, Level } from '../../../lib/api/generated';

/** Which quarter of the scale a level lies in: the four levels of proficiency that frameworks name. */
export function band(level: number, highest: number): 'foundation' | 'intermediate' | 'advanced' | 'specialised' {
  const quarter = Math.ceil((level / highest) * 4);
  return (['foundation', 'intermediate', 'advanced', 'specialised'] as const)[Math.min(Math.max(quarter, 1), 4) - 1]!;
}

/** What is said of a level's certainty needs no more of a result than this. */
export type Certain = Pick<AreaResult, 'is_precise' | 'ended_early'> & { level?: Pick<Level, 'standard_error'> };

/** How sure a result is: as sure as is aimed at, nearly so, or not; whoever stopped early is told that this is why. */
export function sureness({
  is_precise: precise,
  ended_early: early,
  level,
}: Certain): 'good' | 'fair' | 'rough' | 'early' {
  if (precise) return 'good';
  if (early) return 'early';
  return (level?.standard_error ?? Infinity) <= 0.75 ? 'fair' : 'rough';
}

/** Without a right answer only the upper end of the range means something. */
export function isFloor(level: Level): boolean {
  return level.exact === 1;
}
