/**
 * The rules for messages/{language}/{area}.ftl, used by `npm run messages` and by the build:
 * every language says the same things with the same arguments, in the plural forms it needs; every message that the
 * code names exists, and every message that exists is named.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, Visitor } from '@fluent/syntax';

export const LANGUAGES = ['en', 'sl', 'bg', 'sv', 'it'];

/** Texts that the server writes itself; it names their keys, so their use is not looked for here. */
const SERVER = 'server';

/** The plural forms of whole numbers, which is all that is counted here. `many` is French and Italian millions. */
const PLURALS = {
  en: ['one', 'other'],
  sl: ['one', 'two', 'few', 'other'],
  bg: ['one', 'other'],
  sv: ['one', 'other'],
  it: ['one', 'other'],
};

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every file of the English texts is an area; `src/lib/i18n/areas.ts` names them for the type check. */
export const AREAS = readdirSync(join(root, 'messages/en'))
  .filter((name) => name.endsWith('.ftl') && name !== `${SERVER}.ftl`)
  .map((name) => name.replace('.ftl', ''));

class Details extends Visitor {
  constructor() {
    super();
    this.arguments = new Set();
    this.selects = [];
  }
  visitVariableReference(node) {
    this.arguments.add(node.id.name);
  }
  visitSelectExpression(node) {
    this.selects.push(node);
    this.genericVisit(node);
  }
}

/** The messages of one file: key → { arguments, selects }, and what is wrong with the file itself. */
export function readMessages(text) {
  const messages = new Map();
  const faults = [];
  for (const entry of parse(text, {}).body) {
    if (entry.type === 'Junk') faults.push(`cannot be read: ${entry.content.split('\n')[0]}`);
    if (entry.type !== 'Message') continue;
    const details = new Details();
    details.visit(entry);
    if (messages.has(entry.id.name)) faults.push(`${entry.id.name} is there twice`);
    messages.set(entry.id.name, { arguments: [...details.arguments].sort(), selects: details.selects });
  }
  return { messages, faults };
}

/** A selection among plural forms (as opposed to one among names) must have exactly the forms of its language. */
export function pluralFaults(key, selects, language) {
  const faults = [];
  for (const select of selects) {
    const variants = select.variants
      .filter(({ key: variant }) => variant.type === 'Identifier')
      .map(({ key: v }) => v.name);
    const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];
    if (!variants.every((variant) => categories.includes(variant))) continue;
    const missing = PLURALS[language].filter((form) => !variants.includes(form));
    const extra = variants.filter((form) => !PLURALS[language].includes(form));
    if (missing.length) faults.push(`${key} lacks the plural form ${missing.join(', ')}`);
    if (extra.length) faults.push(`${key} has the plural form ${extra.join(', ')}, which ${language} does not use`);
  }
  return faults;
}

/** Keys that the code names: whole strings, and `prefix-${…}` for families of keys. */
export function keysInCode(text) {
  const called = [...text.matchAll(/\bt\(\s*'([a-z0-9_-]+)'/g)].map((found) => found[1]);
  const quoted = [...text.matchAll(/['"`]([a-z][a-z0-9]*(?:-[a-z0-9_]+)*)['"`]/g)].map((found) => found[1]);
  const prefixes = [...text.matchAll(/`([a-z][a-z0-9-]*-)\$\{/g)].map((found) => found[1]);
  return { called, quoted, prefixes };
}

function sourceFiles(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.(svelte|ts)$/.test(name) && name !== 'generated.ts' ? [path] : [];
  });
}

function compareWithEnglish(english, language, area, messages) {
  const faults = [];
  for (const [key, { arguments: wanted }] of english) {
    const own = messages.get(key);
    if (!own) faults.push(`${language}/${area}: ${key} is missing`);
    else if (own.arguments.join() !== wanted.join())
      faults.push(`${language}/${area}: ${key} has the arguments [${own.arguments}] instead of [${wanted}]`);
  }
  for (const key of messages.keys()) {
    if (!english.has(key)) faults.push(`${language}/${area}: ${key} is not in en/${area}`);
  }
  return faults;
}

/** Everything that is wrong with the messages, as sentences. Empty is good. */
export function lintMessages() {
  const faults = [];
  const known = new Map();
  for (const area of [...AREAS, SERVER]) {
    if (area === SERVER && !existsSync(join(root, 'messages/en/server.ftl'))) continue;
    let english;
    for (const language of LANGUAGES) {
      const { messages, faults: own } = readMessages(
        readFileSync(join(root, 'messages', language, `${area}.ftl`), 'utf8'),
      );
      faults.push(...own.map((fault) => `${language}/${area}: ${fault}`));
      for (const [key, { selects }] of messages) {
        faults.push(...pluralFaults(key, selects, language).map((fault) => `${language}/${area}: ${fault}`));
      }
      if (language === 'en') {
        english = messages;
        for (const key of messages.keys()) {
          if (known.has(key)) faults.push(`en/${area}: ${key} is in ${known.get(key)}.ftl too`);
          known.set(key, area);
        }
      } else faults.push(...compareWithEnglish(english, language, area, messages));
    }
  }
  const quoted = new Set();
  const prefixes = new Set();
  for (const path of sourceFiles(join(root, 'src'))) {
    const found = keysInCode(readFileSync(path, 'utf8'));
    for (const key of found.called) {
      if (!known.has(key)) faults.push(`${relative(root, path)}: no message is called ${key}`);
    }
    for (const key of found.quoted) quoted.add(key);
    for (const prefix of found.prefixes) prefixes.add(prefix);
  }
  for (const [key, area] of known) {
    const used = quoted.has(key) || [...prefixes].some((prefix) => key.startsWith(prefix));
    if (!used && area !== SERVER) faults.push(`en/${area}: ${key} is not used`);
  }
  return faults;
}
