// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  Language,
  OwnProgramme,
  Page_ProgrammePerson,
  Programme,
  ProgrammeChange,
  ProgrammeForecast,
  ProgrammeIn,
  ProgrammeRuleIn,
  ProgrammeRuleSwitch,
  ProgrammeStandingKind,
  ProgrammeSummary,
  ProgrammeTrial,
} from '../generated';

/**
 * Write a rule.
 *
 * As a draft, which means nobody until it is switched on.
 */
export function addProgrammeRule(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The programme. */
    programme_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: ProgrammeRuleIn;
  },
  options?: RequestOptions,
): Promise<Programme> {
  return request('POST', `/api/organisations/${encodeURIComponent(input.organisation_id)}/programmes/${encodeURIComponent(input.programme_id)}/rules`, { query: { language: input.language }, body: input.body, ...options });
}

/**
 * Write a programme.
 *
 * It means nobody until one of its rules is switched on. Everything that is wrong is said at once.
 */
export function createProgramme(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: ProgrammeIn;
  },
  options?: RequestOptions,
): Promise<Programme> {
  return request('POST', `/api/organisations/${encodeURIComponent(input.organisation_id)}/programmes`, { query: { language: input.language }, body: input.body, ...options });
}

/**
 * Try a rule.
 *
 * What would follow if a rule with these conditions were switched on now. Nothing is written but that the caller looked.
 */
export function forecastProgrammeRule(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The programme. */
    programme_id: string;
    body: ProgrammeTrial;
  },
  options?: RequestOptions,
): Promise<ProgrammeForecast> {
  return request('POST', `/api/organisations/${encodeURIComponent(input.organisation_id)}/programmes/${encodeURIComponent(input.programme_id)}/forecast`, { body: input.body, ...options });
}

/**
 * Read a programme.
 *
 * With its rules, its versions, and how people stand today.
 */
export function getProgramme(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The programme. */
    programme_id: string;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<Programme> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/programmes/${encodeURIComponent(input.programme_id)}`, { query: { language: input.language }, ...options });
}

/**
 * List the own programmes.
 *
 * With where one stands today and why, those that are due first.
 */
export function listMyProgrammes(
  input: {
    /** For the work in which organisation. */
    organisation_id: string;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<OwnProgramme[]> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/my-programmes`, { query: { language: input.language }, ...options });
}

/**
 * List who has a programme.
 *
 * How each stands today, or stood on an earlier day, as it was told then. An HR officer sees everybody, a line manager her team. The
 * people can read who looked.
 */
export function listProgrammePeople(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The programme. */
    programme_id: string;
    /** Only those who stand like this. */
    standing?: ProgrammeStandingKind;
    /** On which day; today when absent, and no later one. */
    day?: string;
    /** How many at a time. */
    limit?: number;
    /** Where the page before ended. */
    cursor?: string;
  },
  options?: RequestOptions,
): Promise<Page_ProgrammePerson> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/programmes/${encodeURIComponent(input.programme_id)}/people`, { query: { standing: input.standing, day: input.day, limit: input.limit, cursor: input.cursor }, ...options });
}

/**
 * List the programmes.
 *
 * With how people stand today: everybody for an HR officer, her team for a line manager.
 */
export function listProgrammes(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<ProgrammeSummary[]> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/programmes`, { query: { language: input.language }, ...options });
}

/**
 * Switch a rule on, pause or end it.
 *
 * Switched on, it takes in whoever fits, at once and from then on. Who does not fit any more keeps her records, and the programme
 * ends for her with the reason.
 */
export function switchProgrammeRule(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The programme. */
    programme_id: string;
    /** The rule. */
    rule_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: ProgrammeRuleSwitch;
  },
  options?: RequestOptions,
): Promise<Programme> {
  return request('PUT', `/api/organisations/${encodeURIComponent(input.organisation_id)}/programmes/${encodeURIComponent(input.programme_id)}/rules/${encodeURIComponent(input.rule_id)}`, { query: { language: input.language }, body: input.body, ...options });
}

/**
 * Change a programme.
 *
 * That is another version, which is in force at once for whoever comes; the versions before are kept.
 */
export function updateProgramme(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The programme. */
    programme_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: ProgrammeChange;
  },
  options?: RequestOptions,
): Promise<Programme> {
  return request('PUT', `/api/organisations/${encodeURIComponent(input.organisation_id)}/programmes/${encodeURIComponent(input.programme_id)}`, { query: { language: input.language }, body: input.body, ...options });
}
