/**
 * `npm run record [-- spec …]`: runs the browser tests and writes what they checked to
 * frontend/src/accessibility-record.json, which the accessibility statement shows. The format is described in README.md.
 * A run with a failure writes nothing.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { patterns, recordOf } from './record-of.mjs';

const target = fileURLToPath(new URL('../../frontend/src/accessibility-record.json', import.meta.url));
const tables = ['routes.ts', 'office-routes.ts'].map((name) => fileURLToPath(new URL(`../../frontend/src/${name}`, import.meta.url)));

function run() {
  const notes = join(mkdtempSync(join(tmpdir(), 'skillpact-accessibility-')), 'notes.jsonl');
  writeFileSync(notes, '');
  const tests = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, ACCESSIBILITY_NOTES: notes },
  });
  if (tests.status !== 0) {
    console.error('A test failed: the record stays as it was.');
    process.exit(tests.status ?? 1);
  }
  const lines = readFileSync(notes, 'utf8').split('\n').filter(Boolean);
  const before = JSON.parse(readFileSync(target, 'utf8'));
  const today = new Date().toISOString().slice(0, 10);
  const record = recordOf(lines.map((line) => JSON.parse(line)), tables.flatMap((table) => patterns(readFileSync(table, 'utf8'))), before.exceptions, today);
  writeFileSync(target, `${JSON.stringify(record, null, 2)}\n`);
  console.log(`${record.screens.length} screens, ${record.unchecked.length} unchecked, ${record.keyboard.length} journeys by keyboard`);
}

run();
