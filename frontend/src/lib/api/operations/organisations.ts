// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  Organisation,
  OrganisationIn,
  OrganisationPatch,
  Page_Organisation,
  Unit,
  UnitIn,
  UnitPatch,
} from '../generated';

/**
 * Adds an organisation to the consortium.
 *
 * The new organisation has no units and no people; invite its first administrator next.
 */
export function createOrganisation(
  input: {
    body: OrganisationIn;
  },
  options?: RequestOptions,
): Promise<Organisation> {
  return request('POST', '/api/organisations', { body: input.body, ...options });
}

/**
 * Adds a unit.
 *
 * It stands at the top, or under the unit that `parent_id` names.
 */
export function createUnit(
  input: {
    /** The organisation's id. */
    organisation_id: string;
    body: UnitIn;
  },
  options?: RequestOptions,
): Promise<Unit> {
  return request('POST', `/api/organisations/${encodeURIComponent(input.organisation_id)}/units`, { body: input.body, ...options });
}

/**
 * Deletes a unit.
 *
 * Only a unit without parts to which nobody belongs or belonged can be deleted.
 */
export function deleteUnit(
  input: {
    /** The organisation's id. */
    organisation_id: string;
    /** The unit's id. */
    unit_id: string;
  },
  options?: RequestOptions,
): Promise<void> {
  return request('DELETE', `/api/organisations/${encodeURIComponent(input.organisation_id)}/units/${encodeURIComponent(input.unit_id)}`, { ...options });
}

/**
 * Shows an organisation.
 *
 * Its members see it, and the administrators of the consortium.
 */
export function getOrganisation(
  input: {
    /** The organisation's id. */
    organisation_id: string;
  },
  options?: RequestOptions,
): Promise<Organisation> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}`, { ...options });
}

/**
 * Lists the caller's organisations.
 *
 * They come by name. An administrator of the consortium gets all of them, with the number of people in each.
 */
export function listOrganisations(
  input: {
    /** Where the page before ended. */
    cursor?: string;
    /** Rows per page. */
    limit?: number;
  } = {},
  options?: RequestOptions,
): Promise<Page_Organisation> {
  return request('GET', '/api/organisations', { query: { cursor: input.cursor, limit: input.limit }, ...options });
}

/**
 * Lists the units of an organisation.
 *
 * All of them by name, each with the unit it is a part of and the number of people in it.
 */
export function listUnits(
  input: {
    /** The organisation's id. */
    organisation_id: string;
  },
  options?: RequestOptions,
): Promise<Unit[]> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/units`, { ...options });
}

/**
 * Changes an organisation.
 *
 * What the body does not name stays as it is.
 */
export function updateOrganisation(
  input: {
    /** The organisation's id. */
    organisation_id: string;
    body: OrganisationPatch;
  },
  options?: RequestOptions,
): Promise<Organisation> {
  return request('PATCH', `/api/organisations/${encodeURIComponent(input.organisation_id)}`, { body: input.body, ...options });
}

/**
 * Renames or moves a unit.
 *
 * A unit cannot be moved under itself or under one of its parts.
 */
export function updateUnit(
  input: {
    /** The organisation's id. */
    organisation_id: string;
    /** The unit's id. */
    unit_id: string;
    body: UnitPatch;
  },
  options?: RequestOptions,
): Promise<Unit> {
  return request('PATCH', `/api/organisations/${encodeURIComponent(input.organisation_id)}/units/${encodeURIComponent(input.unit_id)}`, { body: input.body, ...options });
}
