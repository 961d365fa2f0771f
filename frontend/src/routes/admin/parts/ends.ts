/** Days on which memberships end. The server's `valid_to` is the first day on which a membership is over. */

/** Today in UTC, as the server counts days: `2026-11-22`. */
export function today(now: Date = new Date()): string {
  return now.toISOString().slice(0, 10);
}

export function endOf(validTo: string | undefined, now: Date = new Date()): 'none' | 'ahead' | 'over' {
  if (!validTo) return 'none';
  return validTo <= today(now) ? 'over' : 'ahead';
}

/** The last day of a membership is the day before it is over. */
export function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return today(date);
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}
