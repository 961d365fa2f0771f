/** Words for levels and skills, the same on every page of assessments. */
import { t } from '../../../lib/i18n/i18n.svelte';

/** The four names of DigComp's eight levels; other scales are read by their numbers. */
export function levelName(level: number, max: number): string {
  const of = t('assess-level', { level, max });
  if (max !== 8) return of;
  return `${of}: ${t(`assess-band-${Math.ceil(level / 2)}`)}`;
}

/** All levels of a scale, as a select's options. */
export function levelOptions(max: number, none: string): { value: string; label: string }[] {
  const levels = Array.from({ length: max }, (_, index) => index + 1);
  return [
    { value: '', label: none },
    ...levels.map((level) => ({ value: String(level), label: levelName(level, max) })),
  ];
}
