// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  Certificate,
  CertificateIn,
  Language,
  LevelPolicy,
  LevelPolicyPreview,
  Page_Certificate,
  PolicyChoice,
  PolicyIn,
  PolicyInWords,
  ReviewIn,
  RevocationIn,
  SkillHistory,
  SkillState,
} from '../generated';

/**
 * Enter a certificate from elsewhere.
 *
 * It waits for its review as soon as its file was sent.
 */
export function addCertificate(
  input: {
    body: CertificateIn;
  },
  options?: RequestOptions,
): Promise<Certificate> {
  return request('POST', '/api/external-certificates', { body: input.body, ...options });
}

/**
 * Choose how levels follow from evidence in an organisation.
 *
 * From now on; what held before stays what it was on those days. The levels of all its people are folded anew, one after
 * the other; `refolding` tells how far that is. Choosing what holds anyway changes nothing.
 */
export function chooseLevelPolicy(
  input: {
    /** The organisation's id. */
    organisation_id: string;
    body: PolicyChoice;
  },
  options?: RequestOptions,
): Promise<LevelPolicy> {
  return request('PUT', `/api/organisations/${encodeURIComponent(input.organisation_id)}/level-policy`, { body: input.body, ...options });
}

/** Choose how levels follow where an organisation chose nothing of its own. */
export function chooseSharedLevelPolicy(
  input: {
    body: PolicyIn;
  },
  options?: RequestOptions,
): Promise<PolicyInWords> {
  return request('PUT', '/api/level-policy', { body: input.body, ...options });
}

/**
 * Download a certificate's file.
 *
 * For its owner and for who reviews it.
 */
export function downloadCertificateFile(
  input: {
    /** The certificate. */
    certificate_id: string;
  },
  options?: RequestOptions,
): Promise<Blob> {
  return request('GET', `/api/external-certificates/${encodeURIComponent(input.certificate_id)}/file`, { answer: 'blob', ...options });
}

/**
 * Explain the own level in a skill on any day.
 *
 * One answer for each organisation that knows anything of it: the level that followed, and every piece of evidence that was
 * written down by then, with why it counted or not.
 */
export function explainMySkill(
  input: {
    /** Framework and code. */
    skill: string;
    /** On which day; today when absent. */
    on?: string;
    /** The language of the titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<SkillHistory[]> {
  return request('GET', `/api/skills/${encodeURIComponent(input.skill)}`, { query: { on: input.on, language: input.language }, ...options });
}

/**
 * Explain a person's level in a skill on any day.
 *
 * For a line manager of her own team. That the record was opened is noted, and the person can see it.
 */
export function explainSkill(
  input: {
    /** The organisation's id. */
    organisation_id: string;
    /** The person's id. */
    person_id: string;
    /** Framework and code. */
    skill: string;
    /** On which day; today when absent. */
    on?: string;
    /** The language of the titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<SkillHistory> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/people/${encodeURIComponent(input.person_id)}/skills/${encodeURIComponent(input.skill)}`, { query: { on: input.on, language: input.language }, ...options });
}

/**
 * Show a certificate.
 *
 * One's own or, for who reviews certificates of the organisation, one that was handed in. That somebody else looked is noted.
 */
export function getCertificate(
  input: {
    /** The certificate. */
    certificate_id: string;
    /** The language of the skills' titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<Certificate> {
  return request('GET', `/api/external-certificates/${encodeURIComponent(input.certificate_id)}`, { query: { language: input.language }, ...options });
}

/**
 * Read how levels follow from evidence in an organisation.
 *
 * Everybody who belongs to it may: it is applied to her.
 */
export function getLevelPolicy(
  input: {
    /** The organisation's id. */
    organisation_id: string;
  },
  options?: RequestOptions,
): Promise<LevelPolicy> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/level-policy`, { ...options });
}

/** Read how levels follow where an organisation chose nothing of its own. */
export function getSharedLevelPolicy(options?: RequestOptions): Promise<PolicyInWords> {
  return request('GET', '/api/level-policy', { ...options });
}

/**
 * List the certificates of an organisation's people.
 *
 * Those that wait for a review, or those about which it was decided; the latest first.
 */
export function listCertificates(
  input: {
    /** The organisation's id. */
    organisation_id: string;
    /** Those about which it was decided, instead of those that wait. */
    decided?: boolean;
    /** Where the page before ended. */
    cursor?: string;
    /** Rows per page. */
    limit?: number;
    /** The language of the skills' titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<Page_Certificate> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/external-certificates`, { query: { decided: input.decided, cursor: input.cursor, limit: input.limit, language: input.language }, ...options });
}

/**
 * List the own certificates from elsewhere.
 *
 * The latest first.
 */
export function listMyCertificates(
  input: {
    /** The language of the skills' titles. */
    language?: Language;
  } = {},
  options?: RequestOptions,
): Promise<Certificate[]> {
  return request('GET', '/api/external-certificates', { query: { language: input.language }, ...options });
}

/**
 * List the own skill levels.
 *
 * One level per skill and organisation, with the evidence that decides it.
 */
export function listMySkills(
  input: {
    /** The language of the titles. */
    language?: Language;
  } = {},
  options?: RequestOptions,
): Promise<SkillState[]> {
  return request('GET', '/api/skills', { query: { language: input.language }, ...options });
}

/**
 * Count what a policy would change in an organisation.
 *
 * Nothing is written.
 */
export function previewLevelPolicy(
  input: {
    /** The organisation's id. */
    organisation_id: string;
    body: PolicyChoice;
  },
  options?: RequestOptions,
): Promise<LevelPolicyPreview> {
  return request('POST', `/api/organisations/${encodeURIComponent(input.organisation_id)}/level-policy/preview`, { body: input.body, ...options });
}

/**
 * Put a refused certificate back among those that wait.
 *
 * It can then be reviewed again. Its owner is told. Nobody decides about her own; doing it again changes nothing.
 */
export function reopenCertificate(
  input: {
    /** The organisation's id. */
    organisation_id: string;
    /** The certificate. */
    certificate_id: string;
  },
  options?: RequestOptions,
): Promise<Certificate> {
  return request('POST', `/api/organisations/${encodeURIComponent(input.organisation_id)}/external-certificates/${encodeURIComponent(input.certificate_id)}/reopen`, { ...options });
}

/**
 * Review a certificate.
 *
 * Accepting it writes evidence of the levels that are accepted, at most those that were claimed and for no longer. Nobody reviews her
 * own. Its owner is told.
 */
export function reviewCertificate(
  input: {
    /** The organisation's id. */
    organisation_id: string;
    /** The certificate. */
    certificate_id: string;
    body: ReviewIn;
  },
  options?: RequestOptions,
): Promise<Certificate> {
  return request('POST', `/api/organisations/${encodeURIComponent(input.organisation_id)}/external-certificates/${encodeURIComponent(input.certificate_id)}/review`, { body: input.body, ...options });
}

/**
 * Revoke a certificate that was accepted.
 *
 * From now on its evidence does not count; nothing is deleted. Its owner is told.
 */
export function revokeCertificate(
  input: {
    /** The organisation's id. */
    organisation_id: string;
    /** The certificate. */
    certificate_id: string;
    body: RevocationIn;
  },
  options?: RequestOptions,
): Promise<Certificate> {
  return request('POST', `/api/organisations/${encodeURIComponent(input.organisation_id)}/external-certificates/${encodeURIComponent(input.certificate_id)}/revoke`, { body: input.body, ...options });
}

/**
 * Send a certificate's file.
 *
 * The body is the file itself: PDF, JPEG or PNG, at most 10 MB. What it holds must be what its name's ending says. It is stored,
 * and the certificate handed in, when this returns.
 */
export function sendCertificateFile(
  input: {
    /** The certificate. */
    certificate_id: string;
    /** What the file is called, with its ending. */
    name: string;
  },
  options?: RequestOptions,
): Promise<Certificate> {
  return request('POST', `/api/external-certificates/${encodeURIComponent(input.certificate_id)}/file`, { query: { name: input.name }, ...options });
}

/**
 * Take a certificate back.
 *
 * Its file goes. If it was accepted, its evidence counts no more from now on; what followed from it on earlier days stays.
 */
export function withdrawCertificate(
  input: {
    /** The certificate. */
    certificate_id: string;
  },
  options?: RequestOptions,
): Promise<Certificate> {
  return request('POST', `/api/external-certificates/${encodeURIComponent(input.certificate_id)}/withdraw`, { ...options });
}
