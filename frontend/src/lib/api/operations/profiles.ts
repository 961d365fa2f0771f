// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  Campaign,
  CampaignBegun,
  CampaignIn,
  CampaignMember,
  GapGrouping,
  GapMap,
  GapPeople,
  GivenProfiles,
  GivenProfilesIn,
  Language,
  MyCampaign,
  OccupationList,
  PersonGaps,
  PersonWithoutProfile,
  PositionProfilesIn,
  PositionSummary,
  ProfileSummary,
  Reminded,
  RoleProfile,
  RoleProfileChange,
  RoleProfileIn,
} from '../generated';

/**
 * Begin a campaign.
 *
 * Everybody whom it asks is told at once, and again before its day until she has finished: who was assessed in all skills of the
 * profile since it began, by herself, her manager or a test. After its day its result is frozen.
 */
export function beginCampaign(
  input: {
    /** The organisation. */
    organisation_id: string;
    body: CampaignIn;
  },
  options?: RequestOptions,
): Promise<CampaignBegun> {
  return request('POST', `/api/organisations/${encodeURIComponent(input.organisation_id)}/campaigns`, { body: input.body, ...options });
}

/**
 * Close a campaign.
 *
 * What is known now is kept as its result; it is not opened again. Closing it twice changes nothing.
 */
export function closeCampaign(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The campaign. */
    campaign_id: string;
  },
  options?: RequestOptions,
): Promise<CampaignBegun> {
  return request('POST', `/api/organisations/${encodeURIComponent(input.organisation_id)}/campaigns/${encodeURIComponent(input.campaign_id)}/close`, { ...options });
}

/**
 * Write a role profile.
 *
 * A new one, or one that adapts a shared one. Everything that is wrong is said at once, each fault with its row.
 */
export function createRoleProfile(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: RoleProfileIn;
  },
  options?: RequestOptions,
): Promise<RoleProfile> {
  return request('POST', `/api/organisations/${encodeURIComponent(input.organisation_id)}/profiles`, { query: { language: input.language }, body: input.body, ...options });
}

/**
 * Export where the gaps of the consortium are.
 *
 * The same as `getConsortiumGaps`, as comma-separated values.
 */
export function exportConsortiumGaps(
  input: {
    /** The language of titles. */
    language?: Language;
  } = {},
  options?: RequestOptions,
): Promise<Blob> {
  return request('GET', '/api/consortium/gaps.csv', { query: { language: input.language }, answer: 'blob', ...options });
}

/**
 * Export where the gaps are.
 *
 * The same as `getGaps`, as comma-separated values: a line for each group and skill. Withheld numbers are empty. Cells that a
 * spreadsheet would take for a formula begin with an apostrophe.
 */
export function exportGaps(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** By what groups are made. */
    by?: GapGrouping;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<Blob> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/gaps.csv`, { query: { by: input.by, language: input.language }, answer: 'blob', ...options });
}

/**
 * Read a campaign.
 *
 * With what is known skill by skill, and what changed since the campaign that it repeats.
 */
export function getCampaign(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The campaign. */
    campaign_id: string;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<Campaign> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/campaigns/${encodeURIComponent(input.campaign_id)}`, { query: { language: input.language }, ...options });
}

/**
 * Show where the gaps of the consortium are.
 *
 * A row for each organisation; never a person. Small numbers are withheld as in `getGaps`. A count is shown again for a minute;
 * `generated_at` is its moment.
 */
export function getConsortiumGaps(
  input: {
    /** The language of titles. */
    language?: Language;
    /** Whether to count anew instead of showing the last count again. */
    fresh?: boolean;
  } = {},
  options?: RequestOptions,
): Promise<GapMap> {
  return request('GET', '/api/consortium/gaps', { query: { language: input.language, fresh: input.fresh }, ...options });
}

/**
 * Show where the gaps are.
 *
 * The average gap, who meets what is needed and how many are assessed, for each group and skill. Numbers of groups in which
 * fewer than five assessed people could be made out are withheld, also where they could be computed from others, of units and of
 * profiles; so is how many are below where that is nearly all or nearly none of fewer than ten. A line manager sees her own people
 * only, and all of their numbers.
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

/** Read the profiles of a membership. */
export function getMembershipProfiles(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The membership. */
    membership_id: string;
  },
  options?: RequestOptions,
): Promise<GivenProfiles> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/memberships/${encodeURIComponent(input.membership_id)}/profiles`, { ...options });
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
 * List who has begun and finished.
 *
 * The people of the campaign that the caller reports on. They are told who looked.
 */
export function listCampaignMembers(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The campaign. */
    campaign_id: string;
  },
  options?: RequestOptions,
): Promise<CampaignMember[]> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/campaigns/${encodeURIComponent(input.campaign_id)}/members`, { ...options });
}

/**
 * List the organisation's campaigns.
 *
 * The newest first, with how many have begun and finished of the people that the caller reports on.
 */
export function listCampaigns(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<Campaign[]> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/campaigns`, { query: { language: input.language }, ...options });
}

/**
 * List the people behind a number.
 *
 * Who needs a skill, with what each holds, the largest gap first. Where the number of a unit is withheld, its people are too,
 * also in the list of a larger one. They are told who looked.
 */
export function listGapPeople(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** Which skill, for example `digcomp-2.2:4.1`. */
    skill: string;
    /** Only this unit and its parts. */
    unit_id?: string;
  },
  options?: RequestOptions,
): Promise<GapPeople> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/gaps/people`, { query: { skill: input.skill, unit_id: input.unit_id }, ...options });
}

/**
 * List the campaigns that ask me.
 *
 * Those that are open, the one that ends first before the others.
 */
export function listMyCampaigns(options?: RequestOptions): Promise<MyCampaign[]> {
  return request('GET', '/api/campaigns', { ...options });
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
 * List the people without a profile.
 *
 * Those whom the caller reports on. Nothing can be said about their gaps until they get one, by their position or themselves.
 */
export function listPeopleWithoutProfile(
  input: {
    /** The organisation. */
    organisation_id: string;
  },
  options?: RequestOptions,
): Promise<PersonWithoutProfile[]> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/gaps/without-profile`, { ...options });
}

/**
 * List the positions of the organisation's people.
 *
 * Those without a profile first, then by how many people hold them.
 */
export function listPositions(
  input: {
    /** The organisation. */
    organisation_id: string;
  },
  options?: RequestOptions,
): Promise<PositionSummary[]> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/positions`, { ...options });
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

/**
 * Remind who has not finished.
 *
 * At most once a day.
 */
export function remindCampaign(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The campaign. */
    campaign_id: string;
  },
  options?: RequestOptions,
): Promise<Reminded> {
  return request('POST', `/api/organisations/${encodeURIComponent(input.organisation_id)}/campaigns/${encodeURIComponent(input.campaign_id)}/reminders`, { ...options });
}

/** Give a membership profiles besides its position's. */
export function setMembershipProfiles(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The membership. */
    membership_id: string;
    body: GivenProfilesIn;
  },
  options?: RequestOptions,
): Promise<GivenProfiles> {
  return request('PUT', `/api/organisations/${encodeURIComponent(input.organisation_id)}/memberships/${encodeURIComponent(input.membership_id)}/profiles`, { body: input.body, ...options });
}

/**
 * Say which profiles a position has.
 *
 * Everybody who holds it has them from now on.
 */
export function setPositionProfiles(
  input: {
    /** The organisation. */
    organisation_id: string;
    body: PositionProfilesIn;
  },
  options?: RequestOptions,
): Promise<PositionSummary[]> {
  return request('PUT', `/api/organisations/${encodeURIComponent(input.organisation_id)}/positions`, { body: input.body, ...options });
}

/**
 * Change a role profile.
 *
 * Other requirements are another version, which is in force at once; the versions before are kept. The organisations that
 * adapted a shared profile are told.
 */
export function updateRoleProfile(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The profile. */
    profile_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: RoleProfileChange;
  },
  options?: RequestOptions,
): Promise<RoleProfile> {
  return request('PUT', `/api/organisations/${encodeURIComponent(input.organisation_id)}/profiles/${encodeURIComponent(input.profile_id)}`, { query: { language: input.language }, body: input.body, ...options });
}
