import type { SelectExpression } from '@fluent/syntax';
import type { Language } from '../src/lib/api/generated';

interface MessageFacts {
  arguments: string[];
  selects: SelectExpression[];
}

export const LANGUAGES: string[];
export function readMessages(text: string): { messages: Map<string, MessageFacts>; faults: string[] };
export function pluralFaults(key: string, selects: SelectExpression[], language: Language): string[];
export function keysInCode(text: string): { called: string[]; quoted: string[]; prefixes: string[] };
export function lintMessages(): string[];
