// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  ItemDetail,
  ItemList,
  Language,
  Placement,
  PlacementAnswerIn,
  PlacementIn,
  Placements,
} from '../generated';

/**
 * Answer a placement's question.
 *
 * The answer is on disk when this returns, cannot be changed, and brings the next question or the result. An empty answer says
 * "I do not know" and counts as wrong. Whether an answer was right is not told. The same id sent again counts once.
 */
export function answerPlacement(
  input: {
    /** The placement. */
    placement_id: string;
    /** The language of titles in the answer. */
    language?: Language;
    body: PlacementAnswerIn;
  },
  options?: RequestOptions,
): Promise<Placement> {
  return request('POST', `/api/placements/${encodeURIComponent(input.placement_id)}/answers`, { query: { language: input.language }, body: input.body, ...options });
}

/**
 * End a placement where it is.
 *
 * What was answered so far is the result, with the larger error that it leaves. Ending it again shows the same result.
 */
export function finishPlacement(
  input: {
    /** The placement. */
    placement_id: string;
    /** The language of titles in the answer. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<Placement> {
  return request('POST', `/api/placements/${encodeURIComponent(input.placement_id)}/finish`, { query: { language: input.language }, ...options });
}

/**
 * Show how a question fares.
 *
 * With each option of a choice, the right ones marked, and each pair of languages.
 */
export function getItem(
  input: {
    /** The course's name in addresses. */
    slug: string;
    /** The question's key. */
    question: string;
    /** The language of texts. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<ItemDetail> {
  return request('GET', `/api/items/${encodeURIComponent(input.slug)}/${encodeURIComponent(input.question)}`, { query: { language: input.language }, ...options });
}

/**
 * Show a placement.
 *
 * How far it is with the question that comes next or, when it has ended, its result.
 */
export function getPlacement(
  input: {
    /** The placement. */
    placement_id: string;
    /** The language of titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<Placement> {
  return request('GET', `/api/placements/${encodeURIComponent(input.placement_id)}`, { query: { language: input.language }, ...options });
}

/**
 * List what can be measured, and the own placements.
 *
 * Each area of each framework with the number of its questions and whether answers of many calibrated them.
 */
export function getPlacements(
  input: {
    /** The language of titles and questions. */
    language?: Language;
  } = {},
  options?: RequestOptions,
): Promise<Placements> {
  return request('GET', '/api/placements', { query: { language: input.language }, ...options });
}

/**
 * List the questions with how they fare.
 *
 * Over the first answers of everybody in the consortium; nothing here is about a person, and numbers from fewer than five
 * answers are withheld.
 */
export function listItems(
  input: {
    /** The language of texts. */
    language?: Language;
  } = {},
  options?: RequestOptions,
): Promise<ItemList> {
  return request('GET', '/api/items', { query: { language: input.language }, ...options });
}

/**
 * Begin a placement.
 *
 * Over the areas asked for, or over all that have questions. Goes on with the open one over the same areas when there is one.
 * The parameters by which answers are judged stay those of this moment.
 */
export function startPlacement(
  input: {
    body: PlacementIn;
  },
  options?: RequestOptions,
): Promise<Placement> {
  return request('POST', '/api/placements', { body: input.body, ...options });
}
