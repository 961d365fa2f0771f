// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '@fluent/syntax';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../scripts/messages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What all messages of a language say, by key, as they are written. */
function texts(language: string): Map<string, string> {
  const folder = join(root, 'messages', language);
  const entries = readdirSync(folder).flatMap((name) => parse(readFileSync(join(folder, name), 'utf8'), {}).body);
  return new Map(
    entries.flatMap((entry) =>
      entry.type === 'Message' && entry.value
        ? [
            [
              entry.id.name,
              entry.value.elements.map((part) => (part.type === 'TextElement' ? part.value : '{}')).join(''),
            ],
          ]
        : [],
    ),
  );
}

function components(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return components(path);
    return entry.name.endsWith('.svelte') ? [path] : [];
  });
}

/** The messages that each button of a component's dialogs may show; a family of keys ends in `*`. */
export function buttonsOf(component: string): string[][][] {
  const snippets = [...component.matchAll(/\{#snippet actions\(\)\}([\s\S]*?)\{\/snippet\}/g)];
  return snippets.map(([, snippet = '']) =>
    [...snippet.matchAll(/<button[\s\S]*?<\/button/g)].map(([button]) =>
      [...button.matchAll(/\bt\(([^)]*)\)/g)].flatMap(([, argument = '']) => [
        ...[...argument.matchAll(/'([a-z0-9_-]+)'/g)].map(([, key = '']) => key),
        ...[...argument.matchAll(/`([a-z0-9-]+-)\$\{/g)].map(([, prefix = '']) => `${prefix}*`),
      ]),
    ),
  );
}

function saying(known: ReadonlyMap<string, string>, key: string): string[] {
  if (!key.endsWith('*')) return [known.get(key) ?? key];
  return [...known].filter(([name]) => name.startsWith(key.slice(0, -1))).map(([, text]) => text);
}

describe('the buttons of a dialog', () => {
  const dialogs = components(join(root, 'src')).flatMap((path) =>
    buttonsOf(readFileSync(path, 'utf8'))
      .filter((buttons) => buttons.length > 1)
      .map((buttons) => ({ path: path.slice(root.length), buttons })),
  );

  it('are found', () => {
    expect(dialogs.length).toBeGreaterThan(10);
    expect(
      buttonsOf("{#snippet actions()}<button>{t('a')}</button><button>{t(b ? 'c' : 'd')}</button>{/snippet}"),
    ).toEqual([[['a'], ['c', 'd']]]);
    expect(buttonsOf('{#snippet actions()}<button>{t(`deed-${deed}`)}</button>{/snippet}')).toEqual([[['deed-*']]]);
  });

  it.each(LANGUAGES)('never say the same in %s', (language) => {
    const known = texts(language);
    const plain = (text: string) => text.toLowerCase().replaceAll(/[\s.…!?]/g, '');
    const alike = dialogs.flatMap(({ path, buttons }) =>
      buttons.flatMap((own, place) =>
        buttons.slice(place + 1).flatMap((other) => {
          const mine = new Set(own.flatMap((key) => saying(known, key)).map(plain));
          const shared = other.flatMap((key) => saying(known, key)).filter((text) => mine.has(plain(text)));
          return shared.map((text) => `${path}: ${text}`);
        }),
      ),
    );
    expect(alike).toEqual([]);
  });
});
