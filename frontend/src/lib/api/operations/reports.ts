// Written by scripts/generate-api.mjs from openapi/openapi.json. Do not edit: run `npm run generate`.
import { request, type RequestOptions } from '../client';
import type {
  CompetencyReport,
  Language,
  ReportFormat,
  ReportSort,
} from '../generated';

/**
 * Download the competency report in a format.
 *
 * The lines of `exportCompetencyReport` under the same columns, in the format asked for. CSV, JSON and Parquet are for programs:
 * names of columns and of kinds of evidence are the same in all languages. XLSX, ODS and PDF are for people: titles, kinds
 * and numbers follow the language, moments the installation's clock. More lines than a format has room for are refused before the
 * first byte. The file shows one moment; when the server cannot finish it, the connection breaks off. Every file leaves an
 * entry in the audit log.
 */
export function downloadCompetencyReport(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** What the file is; CSV when absent. */
    format?: ReportFormat;
    /** Only people of this unit and the units below it. */
    unit_id?: string;
    /** Only people who are on this course for the organisation. */
    course_id?: string;
    /** Only this skill, for example `digcomp-2.2:4.1`. */
    skill?: string;
    /** The order of the people; `level` needs `skill`. */
    sort?: ReportSort;
    /** Turn the order round. People without a unit or level stand last in both. */
    descending?: boolean;
    /** The language of titles; your own when absent. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<Blob> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/reports/competencies/file`, { query: { format: input.format, unit_id: input.unit_id, course_id: input.course_id, skill: input.skill, sort: input.sort, descending: input.descending, language: input.language }, ...options });
}

/**
 * Export the competency report.
 *
 * The same report as `getCompetencyReport`, whole, as comma-separated values in UTF-8: a line for every person and skill,
 * the columns `organisation`, `family_name`, `given_name`, `unit`, `position`, `skill`, `skill_title`, `level`, `evidence`,
 * `observed_at`, `valid_until`. Cells that a spreadsheet would take for a formula begin with an apostrophe. The file
 * shows one moment; when the server cannot finish it, the connection breaks off. Every export leaves an entry in the
 * audit log.
 */
export function exportCompetencyReport(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** Only people of this unit and the units below it. */
    unit_id?: string;
    /** Only people who are on this course for the organisation. */
    course_id?: string;
    /** Only this skill, for example `digcomp-2.2:4.1`. */
    skill?: string;
    /** The order of the people; `level` needs `skill`. */
    sort?: ReportSort;
    /** Turn the order round. People without a unit or level stand last in both. */
    descending?: boolean;
    /** The language of the skills' titles; your own when absent. */
    language?: Language;
  },
  options?: RequestOptions,
): Promise<Blob> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/reports/competencies.csv`, { query: { unit_id: input.unit_id, course_id: input.course_id, skill: input.skill, sort: input.sort, descending: input.descending, language: input.language }, answer: 'blob', ...options });
}

/**
 * Read a page of the competency report.
 *
 * Shows each person's level in each skill, as far as evidence gained for this organisation tells. An HR officer sees everybody
 * who belongs to the organisation, a line manager her own team. Skills without a level are unknown, not zero. Every
 * page that is opened leaves an entry in the audit log.
 */
export function getCompetencyReport(
  input: {
    /** The organisation. */
    organisation_id: string;
    /** Only people of this unit and the units below it. */
    unit_id?: string;
    /** Only people who are on this course for the organisation. */
    course_id?: string;
    /** Only this skill, for example `digcomp-2.2:4.1`. */
    skill?: string;
    /** The order of the people; `level` needs `skill`. */
    sort?: ReportSort;
    /** Turn the order round. People without a unit or level stand last in both. */
    descending?: boolean;
    /** The language of the skills' titles; your own when absent. */
    language?: Language;
    /** Where the page before ended: its `next`. */
    cursor?: string;
    /** At most so many people. */
    limit?: number;
  },
  options?: RequestOptions,
): Promise<CompetencyReport> {
  return request('GET', `/api/organisations/${encodeURIComponent(input.organisation_id)}/reports/competencies`, { query: { unit_id: input.unit_id, course_id: input.course_id, skill: input.skill, sort: input.sort, descending: input.descending, language: input.language, cursor: input.cursor, limit: input.limit }, ...options });
}
