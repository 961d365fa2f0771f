/**
 * Vite plugin: `import messages from 'x.ftl'`, already parsed; `virtual:message-files`, which loads one by language and area;
 * and a build that fails when the messages are at fault.
 *
 * In a build the files stand together under one hash instead of having one each: the table from names to hashes would
 * otherwise be part of every first visit, and grow with every area.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FluentResource } from '@fluent/bundle';
import { AREAS, LANGUAGES, lintMessages } from './messages.mjs';

const VIRTUAL = 'virtual:message-files';
const root = fileURLToPath(new URL('../messages', import.meta.url));

const IN_DEVELOPMENT = `
const files = import.meta.glob('/messages/*/*.ftl', { import: 'default' });
export const loadMessages = (language, area) => files['/messages/' + language + '/' + area + '.ftl']();
`;

export function fluent() {
  let building = false;
  let files = new Map();
  return {
    name: 'skillpact-fluent',
    enforce: 'pre',
    configResolved({ command }) {
      building = command === 'build';
    },
    resolveId(id) {
      return id === VIRTUAL ? `\0${VIRTUAL}` : null;
    },
    buildStart() {
      const faults = lintMessages();
      if (faults.length > 0) this.error(`messages:\n${faults.join('\n')}`);
    },
    load(id) {
      if (id === `\0${VIRTUAL}`) {
        if (!building) return { code: IN_DEVELOPMENT, moduleType: 'js' };
        files = built();
        const folder = [...files.keys()][0].split('/').slice(0, 2).join('/');
        return {
          code: `export const loadMessages = async (language, area) => (await import(/* @vite-ignore */ \`/${folder}/\${language}/\${area}.js\`)).default;`,
          moduleType: 'js',
        };
      }
      const [path] = id.split('?');
      if (!path.endsWith('.ftl')) return null;
      this.addWatchFile(path);
      return { code: `export default ${JSON.stringify(parsed(readFileSync(path, 'utf8')))};`, moduleType: 'js' };
    },
    generateBundle() {
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** The files of a build: name → module. */
function built() {
  const modules = LANGUAGES.flatMap((language) =>
    AREAS.map((area) => {
      const text = readFileSync(join(root, language, `${area}.ftl`), 'utf8');
      return [`${language}/${area}.js`, `export default ${JSON.stringify(parsed(text))};`];
    }),
  );
  const hash = createHash('sha256').update(JSON.stringify(modules)).digest('base64url').slice(0, 8);
  return new Map(modules.map(([name, code]) => [`assets/messages-${hash}/${name}`, code]));
}

/** Parsed here, so that readers do not load the parser: key → what `src/lib/i18n/pattern.ts` writes out. */
export function parsed(text) {
  return Object.fromEntries(new FluentResource(text).body.map(({ id, value }) => [id, pattern(value)]));
}

function pattern(value) {
  if (typeof value === 'string') return value;
  const parts = value.map(part);
  return parts.every((one) => typeof one === 'string') ? parts.join('') : parts;
}

/** One part of a pattern, in the few letters that `Part` explains. What we do not use in our texts fails the build. */
function part(node) {
  if (typeof node === 'string') return node;
  if (node.type === 'str') return node.value;
  if (node.type === 'var') return { v: node.name };
  if (node.type === 'select' && node.selector.type === 'var') {
    return {
      v: node.selector.name,
      o: node.variants.map(({ key, value }) => [key.value, pattern(value)]),
      e: node.star,
    };
  }
  if (node.type === 'func' && node.args[0]?.type === 'var' && ['DATETIME', 'NUMBER'].includes(node.name)) {
    const options = node.args.slice(1).map(({ name, value }) => [name, value.value]);
    return { v: node.args[0].name, [node.name === 'DATETIME' ? 'd' : 'n']: Object.fromEntries(options) };
  }
  throw new Error(`messages: "${node.type}" is nothing that src/lib/i18n/pattern.ts can write out`);
}
