/** Vite plugin: `import messages from 'x.ftl'`, already parsed, and a build that fails when the messages are at fault. */
import { readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import { lintMessages } from './messages.mjs';

export function fluent() {
  return {
    name: 'skillpact-fluent',
    enforce: 'pre',
    buildStart() {
      const faults = lintMessages();
      if (faults.length > 0) this.error(`messages:\n${faults.join('\n')}`);
    },
    load(id) {
      const [path] = id.split('?');
      if (!path.endsWith('.ftl')) return null;
      this.addWatchFile(path);
      return { code: `export default ${JSON.stringify(parsed(readFileSync(path, 'utf8')))};`, moduleType: 'js' };
    },
  };
}

/** Parsed here, so that readers do not load the parser: key → pattern. We use no attributes. */
function parsed(text) {
  return Object.fromEntries(new FluentResource(text).body.map(({ id, value }) => [id, value]));
}
