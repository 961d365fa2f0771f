/** Sending a framework's file: the body is the file itself, and the wishes stand in the address. */
import { ApiProblem, NetworkLost, problemOf, withSignIn } from '../../../lib/api/client';
import type { FrameworkFormat, FrameworkImport, Language } from '../../../lib/api/generated';

export interface Wishes {
  format: FrameworkFormat;
  key: string;
  title: string;
  version: string;
  language: Language;
  levels: string;
  /** Of ESCO: groups and occupations, one a line. */
  only: string;
}

/** The format that a file's name tells, and whether it is told for certain. */
export function formatOf(name: string): FrameworkFormat {
  if (/\.json$/i.test(name)) return 'case';
  if (/\.zip$/i.test(name) || /^skills(_[a-z]{2})?\.csv$/i.test(name)) return 'esco';
  return 'csv';
}

/** The edition that the name of ESCO's download tells: `ESCO dataset - v1.2.0 - classification - en - csv.zip`. */
export function editionOf(name: string): string | undefined {
  return /\bv(\d+(?:\.\d+)*)\b/i.exec(name)?.[1];
}

/** Shows what the file would do; with `commit`, what was shown, it is written. */
export function sendFramework(file: Blob, wishes: Wishes, commit?: string): Promise<FrameworkImport> {
  const query = new URLSearchParams({ format: wishes.format, language: wishes.language });
  if (wishes.levels) query.set('levels', wishes.levels);
  for (const name of ['key', 'title', 'version'] as const) {
    if (wishes[name].trim()) query.set(name, wishes[name].trim());
  }
  const only = wishes.only
    .split(/[\n;]/)
    .map((one) => one.trim())
    .filter(Boolean)
    .join(';');
  if (wishes.format === 'esco' && only) query.set('only', only);
  if (commit) query.set('commit', commit);
  return withSignIn('POST', () => post(`/api/framework-imports?${query}`, file));
}

async function post(address: string, file: Blob): Promise<FrameworkImport> {
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file,
    });
  } catch (error) {
    throw new NetworkLost(String(error));
  }
  if (!response.ok) throw new ApiProblem(await problemOf(response));
  return (await response.json()) as FrameworkImport;
}
