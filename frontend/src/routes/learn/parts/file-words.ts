/** Sizes and types of files in words. */
import { i18n } from '../../../lib/i18n/i18n.svelte';

const STEP = 1024;
const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** 1 536 000 as "1.5 MB", written as the reader's language writes numbers; nothing is smaller than a kilobyte. */
export function sizeWords(bytes: number): string {
  const power = Math.min(UNITS.length, Math.max(1, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(STEP))));
  return new Intl.NumberFormat(i18n.language, {
    style: 'unit',
    unit: UNITS[power - 1],
    maximumFractionDigits: power > 1 ? 1 : 0,
  }).format(Math.max(1, bytes / STEP ** power));
}

/** pdf, odt as "PDF, ODT". */
export function typeWords(types: readonly string[]): string {
  return types.map((type) => type.toUpperCase()).join(', ');
}
