/** From the server's map of gaps to what the table, the lists and the radar show. */
import type { GapCell, GapColumn, GapMap, GapRow } from '../../../lib/api/generated';
import { t } from '../../../lib/i18n/i18n.svelte';
import type { HeatRow } from '../../../lib/ui/HeatTable.svelte';
import type { RadarAxis } from '../../../lib/ui/radar';
import { fullTitle } from '../../skills/parts/held';

/** An average gap of this many levels has the deepest colour; hardly any group is further off. */
const DEEPEST = 2.5;

export function rowName(row: GapRow): string {
  if (row.label) return row.label;
  if (row.kind === 'no_unit') return t('gaps-no-unit');
  return row.kind === 'position' ? t('gaps-no-position') : t('gaps-all');
}

export function rowKey(row: GapRow, index: number): string {
  return `${index}-${row.unit_id ?? row.profile_id ?? row.organisation_id ?? row.kind}`;
}

/** The column that a finding is about: critical skills first, then the larger share below what is needed. */
export function worstColumn(map: GapMap): { column: GapColumn; cell: GapCell } | undefined {
  const whole = map.rows[0];
  const found = map.columns.flatMap((column, index) => {
    const cell = whole?.cells[index];
    return cell && !cell.results_withheld && cell.assessed && cell.short ? [{ column, cell }] : [];
  });
  const share = ({ cell }: { cell: GapCell }) => (cell.short ?? 0) / (cell.assessed || 1);
  return found.toSorted((a, b) => Number(b.column.critical) - Number(a.column.critical) || share(b) - share(a))[0];
}

export function finding(map: GapMap): string {
  const worst = worstColumn(map);
  if (worst) {
    const { column, cell } = worst;
    const values = { skill: fullTitle(column), short: cell.short ?? 0, assessed: cell.assessed ?? 0 };
    return t(column.critical ? 'gaps-finding-critical' : 'gaps-finding', values);
  }
  const cells = map.rows[0]?.cells ?? [];
  if (cells.some((cell) => cell.results_withheld)) return t('gaps-finding-withheld');
  const known = cells.some((cell) => (cell.assessed ?? 0) > 0);
  return t(known ? 'gaps-finding-none' : 'gaps-finding-unassessed');
}

/** What a cell says in words. */
export function cellSentence(cell: GapCell): string {
  if (cell.expected === 0) return t('gaps-cell-not-needed');
  if (cell.withheld) return t('gaps-cell-withheld', { expected: cell.expected });
  if (!cell.assessed) return t('gaps-cell-unassessed', { expected: cell.expected });
  if (cell.results_withheld) {
    return t('gaps-cell-alike', { assessed: cell.assessed, expected: cell.expected });
  }
  return t('gaps-cell', {
    gap: cell.average_gap ?? 0,
    error: cell.average_gap_error ?? 0,
    short: cell.short ?? 0,
    assessed: cell.assessed,
    expected: cell.expected,
  });
}

export function heatRows(map: GapMap): HeatRow[] {
  return map.rows.map((row, index) => ({
    key: rowKey(row, index),
    label: `${'\u2003'.repeat(Math.max(0, row.depth - 1))}${rowName(row)}`,
    detail: t('gaps-people', { count: row.people }),
    cells: Object.fromEntries(
      map.columns.map((column, place) => {
        const cell = row.cells[place];
        if (!cell || cell.expected === 0) return [column.skill, undefined];
        const detail = cellSentence(cell);
        if (cell.withheld) return [column.skill, { text: '–', detail, withheld: true }];
        if (!cell.assessed) return [column.skill, { text: '?', note: `0/${cell.expected}`, detail }];
        if (cell.results_withheld) {
          const note = `${cell.assessed}/${cell.expected}`;
          return [column.skill, { text: '–', note, detail, withheld: true }];
        }
        return [
          column.skill,
          {
            text: t('gaps-number', { gap: cell.average_gap ?? 0 }),
            share: Math.min(1, (cell.average_gap ?? 0) / DEEPEST),
            note: `${cell.assessed}/${cell.expected}`,
            detail,
          },
        ];
      }),
    ),
  }));
}

/** The share of the assessed who hold what they need, by skill. */
export function shareAxes(map: GapMap, row: GapRow): RadarAxis[] {
  return map.columns.flatMap((column, place) => {
    const cell = row.cells[place];
    if (!cell || cell.expected === 0) return [];
    const held = cell.assessed && cell.short !== undefined ? 1 - cell.short / cell.assessed : undefined;
    return [{ key: column.skill, label: column.code, held, needed: 1 }];
  });
}

/** A group in a line: in how many of the skills that it needs somebody is below, as far as that is told. */
export function groupSummary(row: GapRow): string {
  const needed = row.cells.filter(({ expected }) => expected > 0);
  const told = needed.filter(({ results_withheld, assessed }) => !results_withheld && assessed);
  const short = told.filter((cell) => (cell.short ?? 0) > 0).length;
  return t('gaps-group-summary', { short, told: told.length, needed: needed.length });
}
