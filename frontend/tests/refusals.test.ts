import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

function sources(folder: string): string {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) =>
      statSync(path).isDirectory() ? sources(path) : path.endsWith('.rs') ? readFileSync(path, 'utf8') : '',
    )
    .join('\n');
}

const code = sources(join(root, 'server/app/src'));
const all = (pattern: RegExp) => [...new Set([...code.matchAll(pattern)].map((found) => found[1]!))].sort();
const words = (area: string) => readFileSync(join(root, `frontend/messages/en/${area}.ftl`), 'utf8');

/** `npm run messages` holds the other languages to the English ones. */
describe('refusals', () => {
  it('of fields all have words', () => {
    // The first argument may be a call of its own.
    const codes = all(/(?:ApiError::invalid|\.field)\(\s*(?:[^,()]|\([^()]*\))+,\s*"(\w+)"\s*,/g);
    expect(codes.length).toBeGreaterThan(50);
    expect(codes.filter((one) => !words('refusals').includes(`refused-${one} = `))).toEqual([]);
  });

  it('that name a reason all have words', () => {
    const reasons = all(/\.reason\(\s*"(\w+)"\s*\)/g);
    expect(reasons.length).toBeGreaterThan(20);
    expect(reasons.filter((one) => !words('refusals').includes(`reason-${one} = `))).toEqual([]);
  });

  it('of files all have words', () => {
    const findings = sources(join(root, 'server/app/src/skills/frameworks'));
    const codes = [...findings.matchAll(/Finding::(?:whole\(\s*[^,]+|at\(\s*[^,]+,\s*[^,]+),\s*"(\w+)"/g)].map(
      (found) => found[1]!,
    );
    expect(new Set(codes).size).toBeGreaterThan(15);
    expect(
      codes.filter((one) => !new RegExp(`^framework-finding-${one}(-[A-Za-z-]+)? = `, 'm').test(words('frameworks'))),
    ).toEqual([]);
  });
});
