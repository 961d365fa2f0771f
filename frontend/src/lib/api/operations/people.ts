// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  InvitationIn,
  MembershipPatch,
  Page_PersonInOrganisation,
  PersonInOrganisation,
} from '../generated';

/**
 * Shows a person as her organisation sees her.
 *
 * When her membership is over, the last one is shown.
 */
export function getPerson(
  input: {
    /** The organisation's id. */
    organisation_id: string;
    /** The person's id. */
    person_id: string;
  },
  options?: RequestOptions,
): Promise<PersonInOrganisation> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/people/${encodeURIComponent(input.person_id)}`, { ...options });
}

/**
 * Invites a person into an organisation.
 *
 * She gets a link for choosing a password, or a note when she has an account already. Inviting her again before she
 * accepted sends a new link. HR officers invite learners and line managers only; an administrator of the consortium
 * invites administrators of any organisation.
 */
export function invitePerson(
  input: {
    /** The organisation's id. */
    organisation_id: string;
    body: InvitationIn;
  },
  options?: RequestOptions,
): Promise<void> {
  return request('POST', `/api/organisations/${encodeURIComponent(input.organisation_id)}/invitations`, { body: input.body, ...options });
}

/**
 * Lists the people of an organisation.
 *
 * They come by family name and given name. A line manager gets her own team. People whose membership is over are
 * left out.
 */
export function listPeople(
  input: {
    /** The organisation's id. */
    organisation_id: string;
    /** Beginnings of names or of an e-mail address, in any case. */
    q?: string;
    /** Only the people of this unit and the units below it. */
    unit_id?: string;
    /** Where the page before ended. */
    cursor?: string;
    /** Rows per page. */
    limit?: number;
  },
  options?: RequestOptions,
): Promise<Page_PersonInOrganisation> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/people`, { query: { q: input.q, unit_id: input.unit_id, cursor: input.cursor, limit: input.limit }, ...options });
}

/**
 * Changes a membership.
 *
 * What the body does not name stays as it is; `null` empties it. A membership is ended with `valid_to`. The last
 * administrator of an organisation stays one.
 */
export function updateMembership(
  input: {
    /** The organisation's id. */
    organisation_id: string;
    /** The membership's id. */
    membership_id: string;
    body: MembershipPatch;
  },
  options?: RequestOptions,
): Promise<PersonInOrganisation> {
  return request('PATCH', `/api/organisations/${encodeURIComponent(input.organisation_id)}/memberships/${encodeURIComponent(input.membership_id)}`, { body: input.body, ...options });
}
