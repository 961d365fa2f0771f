/** What can be chosen about how things are shown, in the order of the form. */
import type { ReadingSettings } from '../api/generated';

export type Choice = keyof ReadingSettings;

export const CHOICES = [
  { name: 'text_size', values: ['sm', 'md', 'lg', 'xl'] },
  { name: 'line_spacing', values: ['normal', 'wide', 'widest'] },
  { name: 'text_width', values: ['narrow', 'normal', 'wide'] },
  { name: 'theme', values: ['auto', 'light', 'dark', 'contrast'] },
  { name: 'motion', values: ['auto', 'reduced'] },
] as const satisfies readonly { name: Choice; values: readonly string[] }[];
