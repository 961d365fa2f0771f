import type { Plugin } from 'vite';
import type { Pattern } from '../src/lib/i18n/pattern';

export function fluent(): Plugin;
export function parsed(text: string): Record<string, Pattern>;
