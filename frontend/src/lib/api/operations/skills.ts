// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  Language,
  SkillState,
} from '../generated';

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
