/** What a competency report is asked: its filters and order, as they stand in the address. Pure. */
import type { ReportFormat, ReportSort } from '../../../lib/api/generated';

export const SORTS = ['family_name', 'unit', 'level'] as const satisfies readonly ReportSort[];

/** Empty means: not narrowed. */
export interface ReportQuestion {
  unit: string;
  course: string;
  skill: string;
  sort: ReportSort;
  descending: boolean;
  /** Skills that nobody has a level in have a column too. */
  all: boolean;
}

export const EVERYBODY: ReportQuestion = {
  unit: '',
  course: '',
  skill: '',
  sort: 'family_name',
  descending: false,
  all: false,
};

export function questionIn(query: URLSearchParams): ReportQuestion {
  const sort = SORTS.find((known) => known === query.get('sort')) ?? 'family_name';
  return sound({
    unit: query.get('unit') ?? '',
    course: query.get('course') ?? '',
    skill: query.get('skill') ?? '',
    sort,
    descending: query.get('descending') === 'yes',
    all: query.get('all') === 'yes',
  });
}

/** The order by level needs a skill whose level decides. */
export function sound(question: ReportQuestion): ReportQuestion {
  return question.sort === 'level' && !question.skill ? { ...question, sort: 'family_name' } : question;
}

/** For the address: only what differs from the whole report. */
export function queryOf(question: ReportQuestion): Record<string, string | undefined> {
  return {
    unit: question.unit || undefined,
    course: question.course || undefined,
    skill: question.skill || undefined,
    sort: question.sort === 'family_name' ? undefined : question.sort,
    descending: question.descending ? 'yes' : undefined,
    all: question.all ? 'yes' : undefined,
  };
}

export function addressOf(question: Partial<ReportQuestion>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(queryOf({ ...EVERYBODY, ...question }))) if (value) query.set(name, value);
  return `/reports/competencies${query.size > 0 ? `?${query}` : ''}`;
}

/** What the server is asked; the export and the report take the same. */
export function parametersOf(question: ReportQuestion) {
  return {
    unit_id: question.unit || undefined,
    course_id: question.course || undefined,
    skill: question.skill || undefined,
    sort: question.sort,
    descending: question.descending || undefined,
  };
}

/** What a file of the report can be besides CSV. */
export const FORMATS = ['xlsx', 'ods', 'pdf', 'json', 'parquet'] as const satisfies readonly ReportFormat[];

/** More lines than this are refused as a PDF; the server's own limit. */
export const PDF_LINES = 100_000;

/** The address of the file with the same people and skills. */
export function fileAddress(
  organisationId: string,
  question: ReportQuestion,
  language: string,
  format?: ReportFormat,
): string {
  const query = new URLSearchParams({ language });
  if (format) query.set('format', format);
  for (const [name, value] of Object.entries(parametersOf(question))) {
    if (value !== undefined) query.set(name, String(value));
  }
  const report = `/api/organisations/${encodeURIComponent(organisationId)}/reports/competencies`;
  return `${report}${format ? '/file' : '.csv'}?${query}`;
}
