/** What a failure means, in the reader's words. Failures we have no words for are named with the server's trace id. */
import { ApiProblem, NetworkLost } from '../api/client';
import { has, t } from '../i18n/i18n.svelte';

export function problemText(error: unknown): string {
  if (error instanceof NetworkLost) return t(error.words);
  if (error instanceof ApiProblem) {
    const key = `problem-${error.code}`;
    if (has(key)) return t(key);
    return t('problem-internal-trace', { trace: error.problem.trace_id || String(error.problem.status) });
  }
  return t('problem-internal');
}

/** The text for one field: ours when the code is known, else the server's own sentence. */
export function fieldText(code: string, message: string): string {
  const key = `field-${code}`;
  return has(key) ? t(key) : message;
}
