/**
 * What the browser tests checked, noted while they run, for the accessibility statement. `npm run record` runs them with
 * ACCESSIBILITY_NOTES set and makes frontend/src/accessibility-record.json of the notes; without it nothing is written.
 */
import { appendFileSync } from 'node:fs';
import process from 'node:process';
import type { Page } from '@playwright/test';
import { themes, widths } from './accessible';

function note(entry: Record<string, unknown>): void {
  const file = process.env['ACCESSIBILITY_NOTES'];
  if (file) appendFileSync(file, `${JSON.stringify(entry)}\n`);
}

/** axe found nothing on a screen in all its forms; the route is one of the app's tables, or `*`. */
export async function noteScreen(page: Page, route: string, language: string, state = 'filled'): Promise<void> {
  if (!process.env['ACCESSIBILITY_NOTES']) return;
  const axe = await page.evaluate(() => (window as unknown as { axe?: { version: string } }).axe?.version ?? '');
  note({ route, state, language, themes, widths, axe, chromium: page.context().browser()?.version() ?? '' });
}

/** A journey was done from its beginning to its end with the keyboard alone; the name is a key of the statement's words. */
export function noteKeyboard(journey: string): void {
  note({ keyboard: journey });
}
