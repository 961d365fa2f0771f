/** From the server's report to what the table and the lists show. Pure. */
import type { CompetencyLevel, CompetencyRow, ReportSkill } from '../../../lib/api/generated';

/** The columns worth their width: skills in which somebody on the page has a level, unless all are asked for. */
export function shownSkills(
  skills: readonly ReportSkill[],
  rows: readonly CompetencyRow[],
  all: boolean,
): ReportSkill[] {
  const known = new Set(rows.flatMap(({ levels }) => levels.map(({ skill }) => skill)));
  return skills.filter(({ skill }) => all || known.has(skill));
}

export function withEvidence(rows: readonly CompetencyRow[]): number {
  return rows.filter(({ levels }) => levels.length > 0).length;
}

export function levelIn(row: CompetencyRow, skill: string): CompetencyLevel | undefined {
  return row.levels.find((level) => level.skill === skill);
}

export function fullName({ given_name, family_name }: { given_name: string; family_name: string }): string {
  return `${family_name} ${given_name}`;
}
