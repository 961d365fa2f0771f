/** The accessibility statement claims what was checked and nothing else: the record holds every screen, and no screen that is gone. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { patterns, recordOf } from '../../tests/journeys/record-of.mjs';
import { officeRoutes } from '../src/office-routes';
import { routes } from '../src/routes';
import { checks, kinds, record } from '../src/routes/account/statement/record';

const paths = [...routes, ...officeRoutes].map(({ path }) => path);
const messages = readFileSync(join(import.meta.dirname, '../messages/en/statement.ftl'), 'utf8');

describe('the accessibility record', () => {
  it('names every screen, as checked or as not checked, and none that is gone', () => {
    const named = [...record.screens.map(({ path }) => path), ...record.unchecked];
    expect(paths.filter((path) => !named.includes(path))).toEqual([]);
    expect(named.filter((path) => path !== '*' && !paths.includes(path))).toEqual([]);
  });

  it('says of each checked screen in which languages, colours and widths', () => {
    for (const screen of record.screens) {
      expect(screen.languages.length, screen.path).toBeGreaterThan(0);
      expect(screen.themes.length, screen.path).toBeGreaterThan(0);
      expect(
        screen.widths.every((width) => width >= 320),
        screen.path,
      ).toBe(true);
    }
    expect(checks).toBe(record.screens.reduce((sum, screen) => sum + screen.checks, 0));
  });

  it('has words for its journeys and exceptions, and a reason of the model for each exception', () => {
    for (const journey of record.keyboard) expect(messages).toContain(`statement-keyboard-${journey} =`);
    for (const exception of record.exceptions) expect(messages).toContain(`statement-exception-${exception.key} =`);
    expect(kinds.flatMap(({ exceptions }) => exceptions)).toHaveLength(record.exceptions.length);
    expect(existsSync(join(import.meta.dirname, '../../tests/journeys/README.md'))).toBe(true);
  });

  it('is made of notes by route, and tells the routes that no note names', () => {
    const note = {
      route: '/me',
      state: 'filled',
      language: 'sl',
      themes: ['light', 'dark'],
      widths: [1280, 320],
      axe: '4',
      chromium: '1',
    };
    const made = recordOf(
      [note, { ...note, language: 'en' }, { keyboard: 'data' }],
      ['/me', '/skills'],
      [],
      '2026-11-22',
    );
    expect(made.screens).toEqual([
      {
        path: '/me',
        states: ['filled'],
        languages: ['en', 'sl'],
        themes: ['dark', 'light'],
        widths: [320, 1280],
        checks: 8,
      },
    ]);
    expect(patterns("{ path: '/me' }, { path: '/a/:b' }")).toEqual(['/me', '/a/:b']);
    expect([made.unchecked, made.keyboard]).toEqual([['/skills'], ['data']]);
  });
});
