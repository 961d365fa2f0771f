/**
 * Takes what nothing refers to out of the built style sheets: custom properties, and parts of the design system. Its
 * theme defines every shade of every palette and its sheets style parts we do not have; the first visit to a lesson has
 * a budget.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'lightningcss';

/** A definition such as `--ds-color-info-base-hover:#123456;`, up to the semicolon or the end of its block. */
const DEFINITION = /(?<=[{;])\s*(--[\w-]+)\s*:[^;{}]*(?:;|(?=\}))/g;
const REFERENCE = /var\(\s*(--[\w-]+)/g;

/** The style sheet without the properties that neither it nor `others` (scripts, other sheets) refer to. */
export function prune(css, others = '') {
  for (;;) {
    const used = new Set([...css.matchAll(REFERENCE)].map((match) => match[1]));
    const pruned = css.replace(DEFINITION, (text, name) => (used.has(name) || others.includes(name) ? text : ''));
    if (pruned === css) return css;
    css = pruned;
  }
}

/** The style sheet without the design system's classes that no page in `pages` (scripts, documents) has. */
export function dropParts(css, pages) {
  const classes = new Set([...css.matchAll(/\.(ds-[\w-]+)/g)].map((match) => match[1]));
  const unusedSymbols = [...classes].filter((name) => !pages.includes(name));
  return transform({ filename: 'built.css', code: Buffer.from(css), minify: true, unusedSymbols }).code.toString();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = 'dist/assets';
  const names = readdirSync(folder);
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  const scripts = names
    .filter((name) => name.endsWith('.js'))
    .map(read)
    .join('\n');
  const pages = scripts + readFileSync('dist/index.html', 'utf8');
  const sheets = names.filter((name) => name.endsWith('.css'));
  for (const name of sheets) {
    const others =
      scripts +
      sheets
        .filter((other) => other !== name)
        .map(read)
        .join('\n');
    writeFileSync(join(folder, name), prune(dropParts(read(name), pages), others));
  }
}
