/** What a failure means, in the reader's words. Failures we have no words for are named with the server's trace id. */
import { ApiProblem, NetworkLost } from '../api/client';
import { has, loadAreas, t } from '../i18n/i18n.svelte';

/** Loads the words for a refusal that names its reasons; without a network there are none, and the usual ones are said. */
export async function loadReasons(error: unknown): Promise<void> {
  if (!(error instanceof ApiProblem) || !(error.problem.reason || error.problem.errors?.length)) return;
  await loadAreas(['refusals']).catch(() => undefined);
}

export function problemText(error: unknown): string {
  if (error instanceof NetworkLost) return t(error.words);
  if (error instanceof ApiProblem) {
    const key = [`reason-${error.problem.reason}`, `problem-${error.code}`].find((one) => has(one));
    if (key) return t(key);
    return t('problem-internal-trace', { trace: error.problem.trace_id || String(error.problem.status) });
  }
  return t('problem-internal');
}

/** The text for one field: the page's own words for the rule, else the usual ones, else the server's own sentence. */
export function fieldText(code: string, message: string): string {
  const key = [`field-${code}`, `refused-${code}`].find((one) => has(one));
  return key ? t(key) : message;
}
