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

const target = fileURLToPath(new URL('../../frontend/src/accessibility-record.json', import.meta.url));
const routes = fileURLToPath(new URL('../../frontend/src/routes.ts', import.meta.url));

/** The patterns of the app's addresses, in the order in which it tries them. */
export function patterns(source) {
  return [...source.matchAll(/path: '([^']+)'/g)].map((found) => found[1]);
}

/** The record of notes: what was checked of every screen, and which screens were not. */
export function recordOf(notes, known, exceptions, today) {
  const screens = new Map();
  for (const note of notes.filter(({ route }) => route)) {
    const path = note.route;
    const screen = screens.get(path) ?? { states: new Set(), languages: new Set(), themes: new Set(), widths: new Set(), checks: 0 };
    screen.states.add(note.state);
    screen.languages.add(note.language);
    for (const theme of note.themes) screen.themes.add(theme);
    for (const width of note.widths) screen.widths.add(width);
    screen.checks += note.themes.length * note.widths.length;
    screens.set(path, screen);
  }
  const sorted = (set) => [...set].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const numbers = (set) => [...set].sort((a, b) => a - b);
  return {
    format: 1,
    run_on: today,
    axe: notes.find(({ axe }) => axe)?.axe ?? '',
    chromium: notes.find(({ chromium }) => chromium)?.chromium ?? '',
    screens: [...known, '*']
      .filter((path) => screens.has(path))
      .map((path) => {
        const { states, languages, themes, widths, checks } = screens.get(path);
        return { path, states: sorted(states), languages: sorted(languages), themes: sorted(themes), widths: numbers(widths), checks };
      }),
    unchecked: known.filter((path) => !screens.has(path)),
    keyboard: sorted(new Set(notes.flatMap(({ keyboard }) => (keyboard ? [keyboard] : [])))),
    exceptions,
  };
}

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
  const record = recordOf(lines.map((line) => JSON.parse(line)), patterns(readFileSync(routes, 'utf8')), before.exceptions, today);
  writeFileSync(target, `${JSON.stringify(record, null, 2)}\n`);
  console.log(`${record.screens.length} screens, ${record.unchecked.length} unchecked, ${record.keyboard.length} journeys by keyboard`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) run();
