// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  GapGrouping,
  GapMap,
  Language,
  OccupationList,
  PersonGaps,
  ProfileSummary,
  RoleProfile,
} from '../generated';

/**
 * Show where the gaps of the consortium are.
 *
 * A row for each organisation; never a person. Small numbers are withheld as in `getGaps`.
 */
export function getConsortiumGaps(
  input: {
    /** The language of titles. */
    language?: Language;
  } = {},
  options?: RequestOptions,
): Promise<GapMap> {
  return request('GET', '/api/consortium/gaps', { query: { language: input.language }, ...options });
}

/**
 * Show where the gaps are.
 *
 * The average gap, who meets what is needed and how many are assessed, for each group and skill. Numbers of groups in which
 * fewer than five assessed people could be made out are withheld, also where they could be computed from others. A line
 * manager sees her own people only, and all of their numbers.
 */
export function getGaps(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** By what groups are made. */
    by?: GapGrouping;
    /** Only this unit and its parts; groups by units. */
    unit_id?: string;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<GapMap> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/gaps`, { query: { by: input.by, unit_id: input.unit_id, language: input.language }, ...options });
}

/**
 * Show what somebody holds against what her work needs.
 *
 * She is told who looked.
 */
export function getPersonGaps(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** Who. */
    person_id: string;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<PersonGaps> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/people/${encodeURIComponent(input.person_id)}/gaps`, { query: { language: input.language }, ...options });
}

/**
 * Read a role profile.
 *
 * With what it asks for, its versions, and what differs from the shared one it was adapted from.
 */
export function getRoleProfile(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The profile. */
    profile_id: string;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<RoleProfile> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/profiles/${encodeURIComponent(input.profile_id)}`, { query: { language: input.language }, ...options });
}

/**
 * Show what I hold against what my work needs.
 *
 * For each organisation that the caller belongs to: her profiles and the skills that they ask for, with her level, the gap
 * and how sure it is.
 */
export function listMyGaps(
  input: {
    /** The language of titles. */
    language?: Language;
  } = {},
  options?: RequestOptions,
): Promise<PersonGaps[]> {
  return request('GET', '/api/skills/gaps', { query: { language: input.language }, ...options });
}

/**
 * List the ESCO occupations that a profile may name.
 *
 * Titles are ESCO's own, in English. Where one is shown, the `credit` stands beside it.
 */
export function listOccupations(options?: RequestOptions): Promise<OccupationList> {
  return request('GET', '/api/occupations', { ...options });
}

/**
 * List the role profiles.
 *
 * Those that the consortium shares and the organisation's own, by title; archived ones last.
 */
export function listRoleProfiles(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<ProfileSummary[]> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/profiles`, { query: { language: input.language }, ...options });
}
