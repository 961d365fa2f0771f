/** Which files of the build open a learner's pages without a network: those of her pages in all languages, and nothing of the offices'. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AREAS, LANGUAGES } from './messages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Texts that no page of a learner's shows. */
const OFFICES = ['author', 'teach', 'reports', 'admin'];

/** The pages that need no role; `text` is src/routes.ts. */
export function learnerPages(text) {
  return [...text.matchAll(/\{\s*path: '([^']+)'([\s\S]*?)import\('\.\/([^']+)'\)/g)]
    .filter(([, , between]) => !/access: \[/.test(between))
    .map(([, path, , module]) => ({ path, module: `src/${module}` }));
}

/** An entry of the manifest and all it brings; `deep` follows what it loads on use as well. */
function collect(manifest, key, deep, files, seen = new Set()) {
  const group = /(\w+)\.svelte$/.exec(key)?.[1]?.toLowerCase();
  const entry = manifest[key] ?? Object.values(manifest).find(({ name }) => name === group);
  if (!entry) throw new Error(`the build does not know ${key}`);
  if (seen.has(entry)) return;
  seen.add(entry);
  for (const file of [entry.file, ...(entry.css ?? []), ...(entry.assets ?? [])]) files.add(`/${file}`);
  for (const imported of entry.imports ?? []) collect(manifest, imported, deep, files, seen);
  if (!deep) return;
  for (const imported of entry.dynamicImports ?? []) {
    // The tables of routes and the messages name everything; their parts are chosen one by one.
    if (!/^src\/routes\/|\.ftl$/.test(imported) || /\/parts\//.test(imported)) {
      collect(manifest, imported, deep, files, seen);
    }
  }
}

export function shell() {
  const manifest = JSON.parse(readFileSync(`${root}/dist/.vite/manifest.json`, 'utf8'));
  const pages = learnerPages(readFileSync(`${root}/src/routes.ts`, 'utf8'));
  const files = new Set();
  collect(manifest, 'index.html', true, files);
  for (const page of pages) collect(manifest, page.module, true, files);
  const texts = readdirSync(`${root}/dist/assets`).find((name) => name.startsWith('messages-'));
  for (const area of AREAS.filter((name) => !OFFICES.includes(name))) {
    for (const language of LANGUAGES) {
      const file = `assets/${texts}/${language}/${area}.js`;
      // A page whose words are missing does not open: rather no build than one that fails without a network.
      if (!existsSync(`${root}/dist/${file}`)) throw new Error(`the build has no ${file}`);
      files.add(`/${file}`);
    }
  }
  for (const icon of readdirSync(`${root}/dist/icons`)) files.add(`/icons/${icon}`);
  files.add('/favicon.svg').add('/manifest.webmanifest');
  const list = [...files].sort();
  const version = createHash('sha256')
    .update(list.join() + readFileSync(`${root}/dist/index.html`, 'utf8'))
    .digest('hex')
    .slice(0, 16);
  return { files: list, version, entry: `/${manifest['index.html'].file}` };
}
