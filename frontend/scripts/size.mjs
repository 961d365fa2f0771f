/**
 * `npm run size`: what a first visit costs per page, compressed with brotli as the server sends it, from the build's
 * manifest. Fails when the lesson's page is over its budget.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const BUDGET = { bytes: 55_000, requests: 14 };

/**
 * What a lesson takes beside the files: its page carries account, course, enrolment, text and state (measured with a long
 * lesson in Bulgarian), and one request notes that the lesson was opened.
 */
const LESSON_API = { requests: 1, bytes: 6_700 };
const FAVICON = 1;

function readManifest() {
  const path = join(dist, '.vite/manifest.json');
  if (!existsSync(path)) throw new Error('there is no build: run `npm run build` first');
  return JSON.parse(readFileSync(path, 'utf8'));
}

function compressed(file) {
  return brotliCompressSync(readFileSync(join(dist, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    .length;
}

/** The file of a language's texts of an area: they stand together in one folder with a hash. */
function messagesFile(language, area) {
  const folder = readdirSync(join(dist, 'assets')).find((name) => name.startsWith('messages-'));
  return `assets/${folder}/${language}/${area}.js`;
}

/** The files that an entry of the manifest brings with it. */
function filesOf(manifest, key, files = new Set()) {
  // A page that the build put together with its parts goes by the name of the group (`_lesson-….js`).
  const group = /(\w+)\.svelte$/.exec(key)?.[1]?.toLowerCase();
  const entry = manifest[key] ?? manifest[`${key}.ts`] ?? Object.values(manifest).find(({ name }) => name === group);
  if (!entry) throw new Error(`the manifest does not know ${key}`);
  if (files.has(entry.file)) return files;
  files.add(entry.file);
  for (const style of entry.css ?? []) files.add(style);
  for (const imported of entry.imports ?? []) filesOf(manifest, imported, files);
  return files;
}

/** Pages as the tables of routes name them: address, areas, module. */
function pages() {
  const text = ['routes.ts', 'office-routes.ts']
    .map((name) => readFileSync(fileURLToPath(new URL(`../src/${name}`, import.meta.url)), 'utf8'))
    .join('\n');
  return [...text.matchAll(/path: '([^']+)'([\s\S]*?)import\('\.\/([^']+)'\)/g)].map(([, path, between, module]) => ({
    path,
    module: `src/${module}`,
    areas: ['app', ...(/areas: \[([^\]]*)\]/.exec(between)?.[1].match(/[a-z]+/g) ?? [])],
  }));
}

function cost(manifest, page, language) {
  const files = new Set(['index.html']);
  for (const key of ['index.html', page.module]) filesOf(manifest, key, files);
  for (const area of page.areas) files.add(messagesFile(language, area));
  const list = [...files];
  return { requests: list.length, bytes: list.reduce((sum, file) => sum + compressed(file), 0) };
}

const manifest = readManifest();
let over = false;
for (const page of pages()) {
  // Bulgarian is the largest: Cyrillic letters take two bytes.
  const { requests, bytes } = cost(manifest, page, 'bg');
  console.log(`${page.path.padEnd(36)} ${(bytes / 1000).toFixed(1).padStart(6)} kB  ${requests} files`);
  if (page.path === '/courses/:slug/lessons/:lesson') {
    const all = { bytes: bytes + LESSON_API.bytes, requests: requests + LESSON_API.requests + FAVICON };
    console.log(
      `  with the API: ${(all.bytes / 1000).toFixed(1)} of ${BUDGET.bytes / 1000} kB, ${all.requests} of ${BUDGET.requests} requests`,
    );
    over = all.bytes > BUDGET.bytes || all.requests > BUDGET.requests;
  }
}
if (over) {
  console.error('The lesson page is over its budget.');
  process.exitCode = 1;
}
