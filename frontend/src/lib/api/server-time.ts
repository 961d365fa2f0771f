/**
 * The server's clock, as far as its answers tell: a time limit is the server's to keep, and a reader's device may be
 * wrong by hours.
 */
let ahead = 0;

/** Takes the time from an answer. One that may come from the browser's store would tell an old time. */
export function noteServerTime(headers: Headers): void {
  if (!headers.get('Cache-Control')?.includes('no-store')) return;
  const told = Date.parse(headers.get('Date') ?? '');
  // The header counts whole seconds: on the average it is half of one behind.
  if (!Number.isNaN(told)) ahead = told + 500 - Date.now();
}

/** Milliseconds since 1970, as the server counts them. */
export function serverNow(): number {
  return Date.now() + ahead;
}
