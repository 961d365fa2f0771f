import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

/** What a check of one screen may be seen in. */
export const languages = ['en', 'sl', 'bg', 'sv', 'it'] as const;
export type Language = (typeof languages)[number];
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];
/** 320 CSS px is what 1280 px are at 400 % zoom. */
export const widths = [320, 1280] as const;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All of axe's rules, with the one for the size of targets (WCAG 2.2), which axe leaves off by itself. */
const EVERYTHING: RunOptions = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };

/** What can differ between two colour schemes of the same document. */
const COLOURS: RunOptions = {
  resultTypes: ['violations'],
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

async function violations(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const found = (await page.evaluate(
    (given) => (window as unknown as { axe: { run(options: unknown): Promise<unknown> } }).axe.run(given),
    options as unknown,
  )) as AxeResults;
  return found.violations.map(({ id, nodes }) => {
    const some = nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 200)} (${(failureSummary ?? '').replace(/\s+/g, ' ')})`);
    return `${id}, ${nodes.length} times: ${some.join(' | ')}`;
  });
}

export async function expectNoViolations(page: Page, name: string, what: 'everything' | 'colours' = 'everything'): Promise<void> {
  expect.soft(await violations(page, what === 'everything' ? EVERYTHING : COLOURS), name).toEqual([]);
}

/** Reflow (WCAG 1.4.10): only tables, code and the like may be moved sideways, each in its own frame. */
export async function expectNoOverflow(page: Page, name: string): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(over, `${name} is wider than the window`).toBeLessThanOrEqual(0);
}

/** Text spacing (WCAG 1.4.12): with the reader's own distances nothing is cut off and nothing moves out of the window. */
export async function expectRoomForSpacing(page: Page, name: string): Promise<void> {
  const cut = await page.evaluate(async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const found = [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const [hidesX, hidesY] = [overflowX, overflowY].map((value) => value === 'hidden' || value === 'clip');
        if ((!hidesX && !hidesY) || element.closest('.ds-sr-only, svg, .skip-link')) return false;
        const { width, height } = element.getBoundingClientRect();
        if (width <= 1 || height <= 1 || !element.innerText?.trim()) return false;
        return (hidesY && element.scrollHeight > element.clientHeight + 2) || (hidesX && element.scrollWidth > element.clientWidth + 2);
      })
      .map((element) => `cut off: ${element.outerHTML.slice(0, 160)}`);
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (over > 0) {
      const widest = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > innerWidth + 1);
      found.push(`wider by ${over} px: ${widest.slice(-1).map((element) => element.outerHTML.slice(0, 160)).join('')}`);
    }
    document.adoptedStyleSheets.pop();
    return found;
  });
  expect.soft(cut, `${name} with wider text spacing`).toEqual([]);
}

/** Changes the colours under the page, and waits until every part has taken them on. */
async function paint(page: Page, colorScheme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame();
    await frame();
    const finished = document
      .getAnimations()
      // What moves for ever is never finished.
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
      .map((animation) => animation.finished);
    // What is folded away may wait for ever, too; nothing here takes a second.
    await Promise.race([Promise.allSettled(finished), new Promise((done) => setTimeout(done, 1000))]);
  });
}

/** Both widths, both colours, wider text: everything that does not need the page anew. */
export async function expectAccessibleInAllForms(page: Page, name: string): Promise<void> {
  await paint(page, 'light');
  for (const width of widths) {
    await page.setViewportSize({ width, height: width === 320 ? 640 : 900 });
    await expectNoOverflow(page, `${name}, ${width} px`);
    await expectNoViolations(page, `${name}, ${width} px, light`);
    await paint(page, 'dark');
    await expectNoViolations(page, `${name}, ${width} px, dark`, 'colours');
    await paint(page, 'light');
    if (width === 320) await expectRoomForSpacing(page, name);
  }
}

/** Waits until a page shows its heading and nothing is on its way any more. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('main.server-text')).toHaveCount(0);
  await expect(page.locator('main h1:not([data-left])').first()).toBeVisible();
  await expect(page.locator('main [aria-busy="true"], main .waiting')).toHaveCount(0);
}

/** Goes to an address as a link of the app does: without loading the app anew. */
export async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate((address) => {
    for (const heading of document.querySelectorAll('main h1')) heading.setAttribute('data-left', '');
    const link = document.createElement('a');
    link.href = address;
    document.querySelector('main')!.append(link);
    link.click();
    link.remove();
  }, path);
  await settled(page);
}
