// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  Framework,
  FrameworkComparison,
  FrameworkIn,
  FrameworkSource,
  Language,
  LevelStyle,
  ManagedFramework,
} from '../generated';

/**
 * Compare two frameworks.
 *
 * What became of the skills of `since` in this framework, by their codes.
 */
export function compareFrameworks(
  input: {
    /** The framework after. */
    framework: string;
    /** The key of the framework before. */
    with: string;
    /** The language of the titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<FrameworkComparison> {
  return request('GET', `/api/frameworks/${encodeURIComponent(input.framework)}/comparison`, { query: { with: input.with, language: input.language }, ...options });
}

/**
 * Make a framework.
 *
 * A draft: empty, or the next version of another framework with its areas, skills and scale.
 */
export function createFramework(
  input: {
    body: FrameworkIn;
  },
  options?: RequestOptions,
): Promise<FrameworkSource> {
  return request('POST', '/api/frameworks', { body: input.body, ...options });
}

/**
 * Delete a draft of a framework.
 *
 * One that was published is retired instead.
 */
export function deleteFramework(
  input: {
    /** The framework's key. */
    framework: string;
  },
  options?: RequestOptions,
): Promise<void> {
  return request('DELETE', `/api/frameworks/${encodeURIComponent(input.framework)}`, { ...options });
}

/**
 * Show a framework.
 *
 * With all its areas and skills, also when it is retired. A draft is shown to those who manage frameworks.
 */
export function getFramework(
  input: {
    /** The framework's key. */
    framework: string;
    /** The language of the titles. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<Framework> {
  return request('GET', `/api/frameworks/${encodeURIComponent(input.framework)}`, { query: { language: input.language }, ...options });
}

/**
 * Show a framework to its editors.
 *
 * Every title in every language, and how each was reviewed.
 */
export function getFrameworkSource(
  input: {
    /** The framework's key. */
    framework: string;
  },
  options?: RequestOptions,
): Promise<FrameworkSource> {
  return request('GET', `/api/frameworks/${encodeURIComponent(input.framework)}/source`, { ...options });
}

/** Show how an organisation shows levels. */
export function getLevelStyle(
  input: {
    /** The organisation. */
    organisation_id: string;
  },
  options?: RequestOptions,
): Promise<LevelStyle> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/level-style`, { ...options });
}

/**
 * List the skill frameworks.
 *
 * Those that are published. Titles are in the language asked for, English where there is no translation; `unreviewed` marks
 * those that nobody has confirmed against a published source.
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
 * List all frameworks.
 *
 * Drafts and retired ones too, without their skills.
 */
export function listManagedFrameworks(options?: RequestOptions): Promise<ManagedFramework[]> {
  return request('GET', '/api/managed-frameworks', { ...options });
}

/**
 * Publish a framework.
 *
 * From then on it is in use, and its areas, skills, codes and scale stay as they are. A published one stays published.
 */
export function publishFramework(
  input: {
    /** The framework's key. */
    framework: string;
  },
  options?: RequestOptions,
): Promise<FrameworkSource> {
  return request('POST', `/api/frameworks/${encodeURIComponent(input.framework)}/publish`, { ...options });
}

/** Bring a retired framework back. */
export function restoreFramework(
  input: {
    /** The framework's key. */
    framework: string;
  },
  options?: RequestOptions,
): Promise<FrameworkSource> {
  return request('POST', `/api/frameworks/${encodeURIComponent(input.framework)}/restore`, { ...options });
}

/**
 * Retire a framework.
 *
 * Nothing new begins with it; evidence, courses and profiles that refer to it stay. A retired one stays retired.
 */
export function retireFramework(
  input: {
    /** The framework's key. */
    framework: string;
  },
  options?: RequestOptions,
): Promise<FrameworkSource> {
  return request('POST', `/api/frameworks/${encodeURIComponent(input.framework)}/retire`, { ...options });
}

/**
 * Change a framework.
 *
 * What is sent takes the place of what stands there, whole or not at all. Of a published framework only translations, how they
 * were reviewed, descriptions, source and licence may change; for everything else make a new version. Sending the same again
 * changes nothing. A change that came between is a `conflict`.
 */
export function updateFramework(
  input: {
    /** The framework's key. */
    framework: string;
    body: FrameworkSource;
  },
  options?: RequestOptions,
): Promise<FrameworkSource> {
  return request('PUT', `/api/frameworks/${encodeURIComponent(input.framework)}/source`, { body: input.body, ...options });
}

/**
 * Choose how an organisation shows levels.
 *
 * Levels stay as they are; only what stands on the screen changes: 1–8, four names, or A1–C2 where a framework has them.
 */
export function updateLevelStyle(
  input: {
    /** The organisation. */
    organisation_id: string;
    body: LevelStyle;
  },
  options?: RequestOptions,
): Promise<LevelStyle> {
  return request('PUT', `/api/organisations/${encodeURIComponent(input.organisation_id)}/level-style`, { body: input.body, ...options });
}
