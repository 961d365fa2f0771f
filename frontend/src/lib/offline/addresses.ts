/**
 * What may wait for the network, and what is answered without one: the one place that says so. Everything else needs a
 * connection and says so in words.
 */
import type { ProgressIn } from '../api/generated';
import { match, type Parameters } from '../router/match';

export type Kind = 'answer' | 'progress' | 'note' | 'review';

/** A request that may be kept on the device and sent later. It takes effect once: its id is made by the client, or it replaces. */
export interface QueueRule {
  method: 'POST' | 'PUT' | 'DELETE';
  path: string;
  kind: Kind;
  /** Only what was written last matters: one that still waits becomes this. */
  merge?: (before: unknown, after: unknown) => unknown;
  /** The server is told how long the request waited. */
  tellsAge?: boolean;
}

/** Where she was last; what is finished stays finished. */
function mergeProgress(before: unknown, after: unknown): ProgressIn {
  const [old, now] = [before as ProgressIn, after as ProgressIn];
  return { block: now.block ?? old.block, finished: now.finished || old.finished };
}

const replace = (_before: unknown, after: unknown) => after;

export const QUEUED: readonly QueueRule[] = [
  { method: 'POST', path: '/api/enrolments/:enrolment/lessons/:lesson/answers', kind: 'answer', tellsAge: true },
  { method: 'PUT', path: '/api/enrolments/:enrolment/lessons/:lesson', kind: 'progress', merge: mergeProgress },
  { method: 'POST', path: '/api/enrolments/:enrolment/reading', kind: 'progress' },
  { method: 'PUT', path: '/api/enrolments/:enrolment/notes/:note', kind: 'note', merge: replace },
  { method: 'DELETE', path: '/api/enrolments/:enrolment/notes/:note', kind: 'note' },
];

/** What is asked for on the pages that open without a network, and remembered as it was last seen. Lessons come with the course. */
export const REMEMBERED: readonly string[] = [
  '/api/account',
  '/api/enrolments',
  '/api/enrolments/:enrolment/lessons/:lesson',
  '/api/skills',
  '/api/notes',
];

/** Tests and assignments: every request about them needs the server. */
export const NEEDS_SERVER: readonly string[] = [
  '/api/enrolments/:enrolment/attempts',
  '/api/attempts/:attempt',
  '/api/attempts/:attempt/submit',
  '/api/attempts/:attempt/files',
  '/api/attempts/:attempt/uploads',
];

export interface Found {
  rule: QueueRule;
  parameters: Parameters;
}

export function pathOf(address: string): string {
  return address.split('?')[0] ?? '';
}

export function queueRule(method: string, address: string): Found | undefined {
  for (const rule of QUEUED) {
    const parameters = rule.method === method ? match(rule.path, pathOf(address)) : undefined;
    if (parameters) return { rule, parameters };
  }
  return undefined;
}

export function isOneOf(patterns: readonly string[], address: string): boolean {
  return patterns.some((pattern) => match(pattern, pathOf(address)));
}
