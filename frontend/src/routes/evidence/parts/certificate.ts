/** Certificates in words, and what their form has to hold. */
import type { Certificate, ClaimedLevel } from '../../../lib/api/generated';
import { t } from '../../../lib/i18n/i18n.svelte';
import { levelWord } from '../../../lib/skills/shown.svelte';
import type { FieldError } from '../../../lib/ui/form.svelte';

/** The largest file, as the server has it. */
export const LARGEST_FILE = 10 * 1024 * 1024;
const ENDINGS = ['pdf', 'jpg', 'jpeg', 'png'];

/** A calendar day in words; noon, so that no time zone makes it the day before. */
export function day(text: string): string {
  return t('date-long', { date: new Date(`${text}T12:00:00`) });
}

export function moment(text: string): string {
  return t('date-long', { date: new Date(text) });
}

export function claim(level: ClaimedLevel, organisation: string): string {
  const word = levelWord(level.skill, level.level, organisation);
  if (word) return `${level.code} ${level.title}: ${word}`;
  return t('proof-claim', { skill: `${level.code} ${level.title}`, level: level.level, max: level.scale_max });
}

/** What is wrong with a file, before it is sent. */
export function fileFault(file: File | undefined): string | undefined {
  if (!file) return t('proof-error-file');
  const ending = file.name.split('.').pop()?.toLowerCase() ?? '';
  if (!ENDINGS.includes(ending)) return t('proof-error-type');
  return file.size > LARGEST_FILE ? t('proof-error-size') : undefined;
}

export interface ClaimFields {
  /** Tells rows apart while they come and go. */
  key: number;
  skill: string;
  level: string;
}

export function claimFaults(claims: readonly ClaimFields[]): FieldError[] {
  return claims
    .filter(({ skill, level }) => skill === '' || level === '')
    .map(({ key, skill }) => ({
      field: skill === '' ? `skill-${key}` : `level-${key}`,
      message: t('proof-error-skill'),
    }));
}

/** The facts about a certificate, for its owner and for who reviews it. */
export function facts(certificate: Certificate, reviewer: boolean) {
  const said = (level: ClaimedLevel) => claim(level, certificate.organisation_id);
  const row = (key: string, label: string, value: string | undefined) => (value ? [{ key, label, value }] : []);
  return [
    ...(reviewer ? row('person', t('proof-review-person'), certificate.person_name) : []),
    ...row('state', t('proof-state'), t(`proof-state-${certificate.state}`)),
    ...row('issuer', t('proof-issuer'), certificate.issuer),
    ...row('issued', t('proof-issued'), day(certificate.issued_on)),
    ...row('until', t('proof-until'), certificate.valid_to ? day(certificate.valid_to) : t('proof-no-end')),
    ...row('claims', t('proof-claimed'), certificate.claims.map(said).join('; ')),
    ...row('accepted', t('proof-accepted'), certificate.accepted?.map(said).join('; ')),
    ...row('accepted_to', t('proof-accepted-until'), certificate.accepted_to && day(certificate.accepted_to)),
    ...row('reason', t('proof-reason'), certificate.reason),
    ...row('handed_in', t('proof-handed-in'), certificate.submitted_at && moment(certificate.submitted_at)),
    ...row('decided', t('proof-decided'), certificate.decided_at && moment(certificate.decided_at)),
    ...row('decided_by', t('proof-decided-by'), certificate.decided_by),
    ...(reviewer ? [] : row('organisation', t('proof-organisation'), certificate.organisation_name)),
  ];
}

export function fileAddress(certificate: Certificate): string {
  return `/api/external-certificates/${certificate.id}/file`;
}
