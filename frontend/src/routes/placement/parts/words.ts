/** What a measured level is called, and how sure it is. Pure. */

/** Which quarter of the scale a level lies in: the four levels of proficiency that frameworks name. */
export function band(level: number, highest: number): 'foundation' | 'intermediate' | 'advanced' | 'specialised' {
  const quarter = Math.ceil((level / highest) * 4);
  return (['foundation', 'intermediate', 'advanced', 'specialised'] as const)[Math.min(Math.max(quarter, 1), 4) - 1]!;
}

/** How sure a level is, by its standard error in levels: half a level is what a placement aims at. */
export function sureness(standardError: number): 'good' | 'fair' | 'rough' {
  if (standardError <= 0.5) return 'good';
  return standardError <= 0.8 ? 'fair' : 'rough';
}
