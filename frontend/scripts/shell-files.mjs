/** Which files of the build open a learner's pages without a network: those of her pages in all languages, and nothing of the offices'. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from './messages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The pages that need no role, with the areas of their texts; `text` is src/routes.ts. */
export function learnerPages(text) {
  return [...text.matchAll(/\{\s*path: '([^']+)'([\s\S]*?)import\('\.\/([^']+)'\)/g)]
    .filter(([, , between]) => !/access: \[/.test(between))
    .map(([, path, between, module]) => ({
      path,
      module: `src/${module}`,
      areas: /areas: \[([^\]]*)\]/.exec(between)?.[1].match(/[a-z]+/g) ?? [],
    }));
}

/** An entry of the manifest and all it brings; `deep` follows what it loads on use as well. */
function collect(manifest, key, deep, files, seen = new Set()) {
  const group = /(\w+)\.svelte$/.exec(key)?.[1]?.toLowerCase();
  const entry = manifest[key] ?? Object.values(manifest).find(({ name }) => name === group);
  if (!entry || seen.has(entry)) return;
  seen.add(entry);
  for (const file of [entry.file, ...(entry.css ?? []), ...(entry.assets ?? [])]) files.add(`/${file}`);
  for (const imported of entry.imports ?? []) collect(manifest, imported, deep, files, seen);
  if (!deep) return;
  for (const imported of entry.dynamicImports ?? []) {
    // The table of routes and the messages name everything; their parts are chosen one by one.
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
  const areas = new Set(['app', 'lesson', 'attempt', 'notes', 'offline', ...pages.flatMap((page) => page.areas)]);
  for (const area of areas) {
    for (const language of LANGUAGES) collect(manifest, `messages/${language}/${area}.ftl`, false, files);
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
