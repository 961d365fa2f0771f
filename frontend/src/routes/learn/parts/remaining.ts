/** What is told of the time that is left. Pure: the milliseconds come from the server's clock. */

const MINUTE = 60_000;

/** The minutes at which those who listen are told. */
const TOLD_MINUTES = [10, 5, 1];

/** Minutes, begun ones counted whole; in the last minute, seconds. */
export function shownTime(left: number): { minutes: number } | { seconds: number } {
  if (left > MINUTE) return { minutes: Math.ceil(left / MINUTE) };
  return { seconds: Math.max(0, Math.ceil(left / 1000)) };
}

/** How long until something else is shown: a minute, and in the last one a second. */
export function untilChange(left: number): number {
  const step = left > MINUTE ? MINUTE : 1000;
  return left % step || step;
}

/** The mark that was passed between two looks, if there was one; the latest, if there were several. */
export function passedMark(before: number, left: number): number | undefined {
  const passed = TOLD_MINUTES.filter((minutes) => before > minutes * MINUTE && left <= minutes * MINUTE);
  return left > 0 ? passed.at(-1) : undefined;
}
