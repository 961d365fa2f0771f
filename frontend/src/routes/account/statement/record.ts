/** What the browser tests checked; written by `npm run record` in tests/journeys, whose README describes it. */
import written from '../../../accessibility-record.json';

export type ExceptionKind = 'non_compliance' | 'disproportionate_burden' | 'out_of_scope';

export interface AccessibilityRecord {
  format: number;
  run_on: string;
  axe: string;
  chromium: string;
  screens: {
    path: string;
    states: string[];
    languages: string[];
    themes: string[];
    widths: number[];
    checks: number;
  }[];
  unchecked: string[];
  keyboard: string[];
  exceptions: { key: string; kind: ExceptionKind; screens: string[]; since: string }[];
}

export const record = written as AccessibilityRecord;

const order: readonly ExceptionKind[] = ['non_compliance', 'disproportionate_burden', 'out_of_scope'];

/** The three reasons of the model statement, each with what is exempt for it. */
export const kinds = order.map((kind) => ({
  kind,
  exceptions: record.exceptions.filter((exception) => exception.kind === kind),
}));

/** How often axe looked, at all screens together. */
export const checks = record.screens.reduce((sum, screen) => sum + screen.checks, 0);
