// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  Framework,
  Language,
  SkillState,
} from '../generated';

/**
 * List the skill frameworks.
 *
 * Titles are in the language asked for, English where there is no translation; `unreviewed` marks those that nobody
 * has confirmed against a published source.
 */
export function listFrameworks(
  input: {
    /** The language of the titles. */
    language?: Language;
  } = {},
  options?: RequestOptions,
): Promise<Framework[]> {
  return request('GET', '/api/frameworks', { query: { language: input.language }, ...options });
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
