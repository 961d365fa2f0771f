// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  DataFormat,
  ErasureRefusal,
  ErasureRequest,
  ErasureRequestIn,
  ErasureRequestOf,
  ErasureRequests,
  Language,
  Operator,
  Page_PersonalRecord,
  Page_RecordAccess,
  PersonalData,
} from '../generated';

/**
 * Forget a person who asked for it.
 *
 * Her answers, files, notes and messages go; enrolments, completions and evidence are kept for the counts under nobody's
 * name, by the month. With her last organisation the account goes too. It cannot be undone. The state `under_way` means
 * that something failed and the server goes on by itself.
 */
export function carryOutErasure(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The request. */
    erasure_request_id: string;
  },
  options?: RequestOptions,
): Promise<ErasureRequestOf> {
  return request('POST', `/api/organisations/${encodeURIComponent(input.organisation_id)}/erasure-requests/${encodeURIComponent(input.erasure_request_id)}/carry-out`, { ...options });
}

/**
 * Download everything that is held about the caller.
 *
 * One file, as JSON for programs (`format` is `skillpact-personal-data`, `version` 1; names of holdings and fields are those
 * of `getPersonalData` and `listPersonalRecords`, an id's words stand beside it as `…_text`) or as a page to read and
 * print. Files that were handed in are listed with their addresses. At most ten an hour; each is noted in the audit log.
 */
export function downloadPersonalData(
  input: {
    /** JSON when absent. */
    format?: DataFormat;
    /** The language of the words; your own when absent. */
    language?: Language;
  } = {},
  options?: RequestOptions,
): Promise<Blob> {
  return request('GET', '/api/account/data-file', { query: { format: input.format, language: input.language }, answer: 'blob', ...options });
}

/**
 * Show who operates the installation.
 *
 * For the statements on accessibility and privacy.
 */
export function getOperator(options?: RequestOptions): Promise<Operator> {
  return request('GET', '/api/operator', { ...options });
}

/**
 * Show what is held about the caller, in numbers.
 *
 * Every table that leads to her, with whose it is, how long a record is kept and what becomes of it when she is forgotten.
 */
export function getPersonalData(options?: RequestOptions): Promise<PersonalData> {
  return request('GET', '/api/account/data', { ...options });
}

/**
 * List the caller's requests to be forgotten.
 *
 * Those that wait first, and the organisations that can be asked.
 */
export function listErasureRequests(options?: RequestOptions): Promise<ErasureRequests> {
  return request('GET', '/api/account/erasure-requests', { ...options });
}

/**
 * List the requests to be forgotten that an organisation got.
 *
 * Those that wait first. A request that was carried out names nobody any more.
 */
export function listErasureRequestsOf(
  input: {
    /** The organisation. */
    organisation_id: string;
  },
  options?: RequestOptions,
): Promise<ErasureRequestOf[]> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/erasure-requests`, { ...options });
}

/**
 * List the caller's records of one kind.
 *
 * The newest first. Secrets and numbers of the database are left out.
 */
export function listPersonalRecords(
  input: {
    /** The kind of record: a `key` of `getPersonalData`. */
    holding: string;
    /** Where the page before ended: its `next`. */
    cursor?: string;
    /** At most so many records. */
    limit?: number;
  },
  options?: RequestOptions,
): Promise<Page_PersonalRecord> {
  return request('GET', `/api/account/data/${encodeURIComponent(input.holding)}`, { query: { cursor: input.cursor, limit: input.limit }, ...options });
}

/**
 * List who looked at the caller's records or changed them.
 *
 * The newest first. Openings are noted since the feature exists and kept for two years: pages and exports of reports, pages
 * of one person, work opened for marking. Changes come from the audit log.
 */
export function listRecordAccess(
  input: {
    /** Where the page before ended: its `next`. */
    cursor?: string;
    /** At most so many entries; a few more when they share a moment. */
    limit?: number;
  } = {},
  options?: RequestOptions,
): Promise<Page_RecordAccess> {
  return request('GET', '/api/account/data-access', { query: { cursor: input.cursor, limit: input.limit }, ...options });
}

/**
 * Refuse a request to be forgotten.
 *
 * With a reason, which the person reads.
 */
export function refuseErasure(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** The request. */
    erasure_request_id: string;
    body: ErasureRefusal;
  },
  options?: RequestOptions,
): Promise<ErasureRequestOf> {
  return request('POST', `/api/organisations/${encodeURIComponent(input.organisation_id)}/erasure-requests/${encodeURIComponent(input.erasure_request_id)}/refuse`, { body: input.body, ...options });
}

/**
 * Ask an organisation to forget the caller.
 *
 * Its administrators are told and have one month to answer. The same id again is the same request.
 */
export function requestErasure(
  input: {
    body: ErasureRequestIn;
  },
  options?: RequestOptions,
): Promise<ErasureRequest> {
  return request('POST', '/api/account/erasure-requests', { body: input.body, ...options });
}

/**
 * Take back a request to be forgotten.
 *
 * As long as nobody has decided on it.
 */
export function takeBackErasureRequest(
  input: {
    /** The request. */
    erasure_request_id: string;
  },
  options?: RequestOptions,
): Promise<void> {
  return request('DELETE', `/api/account/erasure-requests/${encodeURIComponent(input.erasure_request_id)}`, { ...options });
}
