// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  Page_AuditEntry,
} from '../generated';

/**
 * List the audit log.
 *
 * The organisation's entries, the newest first.
 */
export function listAuditEntries(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** Where the page before ended: its `next`. */
    cursor?: string;
    /** At most so many entries. */
    limit?: number;
  },
  options?: RequestOptions,
): Promise<Page_AuditEntry> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/audit`, { query: { cursor: input.cursor, limit: input.limit }, ...options });
}
