// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  BringBack,
  BroughtBack,
  EarlierDrafts,
  EvidenceCarry,
  EvidenceCarryIn,
  EvidencePreview,
  EvidenceUndo,
  EvidenceUndoIn,
  EvidenceUndoPreview,
  Framework,
  FrameworkComparison,
  FrameworkFormat,
  FrameworkImport,
  FrameworkIn,
  FrameworkMapping,
  FrameworkMappingChange,
  FrameworkMappingDetail,
  FrameworkMappingIn,
  FrameworkSource,
  Language,
  LevelStyle,
  LevelWords,
  ManagedFramework,
  MappingReview,
} from '../generated';

/**
 * Bring an earlier draft back.
 *
 * It takes the place of the draft that stands there, which is kept as an earlier one in its turn. Sending the same again changes
 * nothing. A change that came between is a `conflict`.
 */
export function bringBackEarlierDraft(
  input: {
    /** The framework's key. */
    framework: string;
    /** The earlier draft. */
    draft_id: string;
    body: BringBack;
  },
  options?: RequestOptions,
): Promise<BroughtBack> {
  return request('POST', `/api/frameworks/${encodeURIComponent(input.framework)}/earlier-drafts/${encodeURIComponent(input.draft_id)}/bring-back`, { body: input.body, ...options });
}

/**
 * Carry evidence over.
 *
 * Every observation in the skills before is appended once more for the skills after, with the level that the mapping says, its
 * kind and its dates, and the original as its source. Nothing is overwritten, and what was carried over before is not carried
 * again; copies from before the mapping was corrected are revoked. It is done by and by; ask how far it is.
 */
export function carryEvidence(
  input: {
    /** The mapping. */
    mapping_id: string;
    body: EvidenceCarryIn;
  },
  options?: RequestOptions,
): Promise<EvidenceCarry> {
  return request('POST', `/api/framework-mappings/${encodeURIComponent(input.mapping_id)}/evidence`, { body: input.body, ...options });
}

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
 * Make a mapping between two frameworks.
 *
 * It begins with a line for every code that both have, and waits to be looked through and reviewed.
 */
export function createFrameworkMapping(
  input: {
    body: FrameworkMappingIn;
  },
  options?: RequestOptions,
): Promise<FrameworkMappingDetail> {
  return request('POST', '/api/framework-mappings', { body: input.body, ...options });
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
 * Delete a mapping.
 *
 * One by which evidence was carried over stays, so that the levels which came of it stay explained; one that ships stays too.
 */
export function deleteFrameworkMapping(
  input: {
    /** The mapping. */
    mapping_id: string;
  },
  options?: RequestOptions,
): Promise<void> {
  return request('DELETE', `/api/framework-mappings/${encodeURIComponent(input.mapping_id)}`, { ...options });
}

/**
 * Export a framework.
 *
 * As a CASE 1.1 package, which importing gives back as it was, or as a table.
 */
export function exportFramework(
  input: {
    /** The framework's key. */
    framework: string;
    /** `case` or `csv`. */
    format?: FrameworkFormat;
  },
  options?: RequestOptions,
): Promise<Blob> {
  return request('GET', `/api/frameworks/${encodeURIComponent(input.framework)}/file`, { query: { format: input.format }, answer: 'blob', ...options });
}

/** Show how far carrying evidence over has come. */
export function getEvidenceCarry(
  input: {
    /** The run. */
    carry_id: string;
  },
  options?: RequestOptions,
): Promise<EvidenceCarry> {
  return request('GET', `/api/evidence-carries/${encodeURIComponent(input.carry_id)}`, { ...options });
}

/** Show how far taking evidence back has come. */
export function getEvidenceUndo(
  input: {
    /** The run. */
    undo_id: string;
  },
  options?: RequestOptions,
): Promise<EvidenceUndo> {
  return request('GET', `/api/evidence-undos/${encodeURIComponent(input.undo_id)}`, { ...options });
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

/** Show a mapping. */
export function getFrameworkMapping(
  input: {
    /** The mapping. */
    mapping_id: string;
    /** The language of the titles; your own when absent. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<FrameworkMappingDetail> {
  return request('GET', `/api/framework-mappings/${encodeURIComponent(input.mapping_id)}`, { query: { language: input.language }, ...options });
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

/**
 * Show how levels are shown.
 *
 * In each of your organisations, and what the levels of every framework are called. An organisation that is not named shows numbers.
 */
export function getLevelDisplay(
  input: {
    /** The language of the names. */
    language?: Language;
  } = {},
  options?: RequestOptions,
): Promise<LevelWords> {
  return request('GET', '/api/level-display', { query: { language: input.language }, ...options });
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
 * Import a framework.
 *
 * The body is the file, of at most 32 MiB: a CASE 1.1 or 1.0 package in JSON, a table, or the zip with ESCO's CSV files. Without
 * `commit` nothing is written: the answer says what would be, with every problem and its row. With `commit`, the `checked` of that
 * answer, the same file is written as a draft, whole or not at all; sending it again changes nothing.
 *
 * A table is in UTF-8, UTF-16 or Windows-1250, -1251 or -1252, its cells parted by semicolons, commas or tabs, with the columns
 * `code` and `title` or `title_en` (`_sl`, `_bg`, `_sv`, `_it`), and as wanted `kind` (`area`, `skill`, `level`, `framework`),
 * `parent`, `status_en` (and so on), `description`, `uri`, `alternatives`, `outcomes`, `retired`, `letters`, `version`, `source`,
 * `licence` and `official`. At most 200,000 rows are read and 20,000 skills written.
 */
export function importFramework(
  input: {
    /** What kind of file it is. */
    format: FrameworkFormat;
    /** The key to give it, instead of one out of name and version. */
    key?: string;
    /** The name, instead of the file's own. */
    title?: string;
    /** The edition, instead of the file's own. */
    version?: string;
    /** The language of titles that do not say theirs. */
    language?: Language;
    /** How many levels its scale has, where the file says nothing of one. */
    levels?: number;
    /** Of ESCO: only skills below these groups or of these occupations, by code, name or address, parted by semicolons. */
    only?: string;
    /** What was shown. */
    commit?: string;
  },
  options?: RequestOptions,
): Promise<FrameworkImport> {
  return request('POST', '/api/framework-imports', { query: { format: input.format, key: input.key, title: input.title, version: input.version, language: input.language, levels: input.levels, only: input.only, commit: input.commit }, ...options });
}

/**
 * List the earlier drafts of a framework.
 *
 * The last five that a file or another draft took the place of, the last one first.
 */
export function listEarlierDrafts(
  input: {
    /** The framework's key. */
    framework: string;
  },
  options?: RequestOptions,
): Promise<EarlierDrafts> {
  return request('GET', `/api/frameworks/${encodeURIComponent(input.framework)}/earlier-drafts`, { ...options });
}

/** List the mappings between frameworks. */
export function listFrameworkMappings(options?: RequestOptions): Promise<FrameworkMapping[]> {
  return request('GET', '/api/framework-mappings', { ...options });
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
 * Count what carrying evidence over would come to.
 *
 * Nothing is written, and nobody is named.
 */
export function previewEvidenceCarry(
  input: {
    /** The mapping. */
    mapping_id: string;
  },
  options?: RequestOptions,
): Promise<EvidencePreview> {
  return request('GET', `/api/framework-mappings/${encodeURIComponent(input.mapping_id)}/evidence`, { ...options });
}

/**
 * Count what there is to take back.
 *
 * Nothing is written, and nobody is named.
 */
export function previewEvidenceUndo(
  input: {
    /** The mapping. */
    mapping_id: string;
  },
  options?: RequestOptions,
): Promise<EvidenceUndoPreview> {
  return request('GET', `/api/framework-mappings/${encodeURIComponent(input.mapping_id)}/undo`, { ...options });
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
 * Say that a mapping is right.
 *
 * Evidence is carried over by reviewed mappings only.
 */
export function reviewFrameworkMapping(
  input: {
    /** The mapping. */
    mapping_id: string;
    body: MappingReview;
  },
  options?: RequestOptions,
): Promise<FrameworkMappingDetail> {
  return request('POST', `/api/framework-mappings/${encodeURIComponent(input.mapping_id)}/review`, { body: input.body, ...options });
}

/**
 * Take back what was carried over.
 *
 * Every copy that a mapping between these two frameworks made and that counts is revoked by a new dated entry with the reason, and the
 * levels it belongs to are folded again. Nothing is deleted. It is done by and by; ask how far it is.
 */
export function undoEvidenceCarry(
  input: {
    /** The mapping. */
    mapping_id: string;
    body: EvidenceUndoIn;
  },
  options?: RequestOptions,
): Promise<EvidenceUndo> {
  return request('POST', `/api/framework-mappings/${encodeURIComponent(input.mapping_id)}/undo`, { body: input.body, ...options });
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
 * Change a mapping.
 *
 * What is sent takes the place of all its lines; after a change it has to be reviewed again. Sending the same again changes
 * nothing. A change that came between is a `conflict`.
 */
export function updateFrameworkMapping(
  input: {
    /** The mapping. */
    mapping_id: string;
    body: FrameworkMappingChange;
  },
  options?: RequestOptions,
): Promise<FrameworkMappingDetail> {
  return request('PUT', `/api/framework-mappings/${encodeURIComponent(input.mapping_id)}`, { body: input.body, ...options });
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
