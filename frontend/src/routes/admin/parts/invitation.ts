/** What can be said about an invitation before it is sent, in the order of the form. */
import { t } from '../../../lib/i18n/i18n.svelte';
import type { FieldError } from '../../../lib/ui/form.svelte';

interface Written {
  email: string;
  given_name: string;
  family_name: string;
  roles: readonly string[];
}

export function invitationErrors({ email, given_name, family_name, roles }: Written): FieldError[] {
  const errors: FieldError[] = [];
  if (email.trim() === '') errors.push({ field: 'email', message: t('invite-email-missing') });
  else if (!looksLikeAddress(email.trim())) errors.push({ field: 'email', message: t('field-not_an_email_address') });
  if (given_name.trim() === '') errors.push({ field: 'given_name', message: t('person-given-name-missing') });
  if (family_name.trim() === '') errors.push({ field: 'family_name', message: t('person-family-name-missing') });
  if (roles.length === 0) errors.push({ field: 'roles', message: t('person-roles-missing') });
  return errors;
}

/** Finds slips, not every wrong address: the server decides, and the mail proves it. */
function looksLikeAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}
