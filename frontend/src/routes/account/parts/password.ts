import { t } from '../../../lib/i18n/i18n.svelte';
import type { FieldError } from '../../../lib/ui/form.svelte';

/** The server's own rule; said before sending, so that nobody waits for it. */
export const PASSWORD_MIN_LENGTH = 12;

export function passwordErrors(field: string, password: string): FieldError[] {
  if ([...password].length >= PASSWORD_MIN_LENGTH) return [];
  return [{ field, message: t('field-new-password-short', { min: PASSWORD_MIN_LENGTH }) }];
}

/** The token of an invitation or a reset: `#token` or `#token=token`. */
export function tokenIn(hash: string): string {
  return decodeURIComponent(hash.replace(/^#(token=)?/, ''));
}
