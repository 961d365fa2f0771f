/** How far off a day is, in words. Pure. */

/** Days, weeks or months, whichever is rounder; what is far off is told roughly. */
export function distance(days: number): { key: string; count: number } {
  if (days < 21) return { key: 'refreshers-in-days', count: Math.max(1, days) };
  if (days < 60) return { key: 'refreshers-in-weeks', count: Math.round(days / 7) };
  return { key: 'refreshers-in-months', count: Math.round(days / 30.4) };
}

/** The end of a pause of so many days, as the server takes it. */
export function pauseUntil(now: number, days: number): string {
  return new Date(now + days * 86_400_000).toISOString();
}

/** The first moment of a day that was chosen in a date field, where the reader is. `undefined` for no day. */
export function dayBegins(chosen: string): string | undefined {
  const moment = new Date(`${chosen}T00:00:00`);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}
