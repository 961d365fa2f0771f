import { expect, type Locator, type Page } from '@playwright/test';

/*
 * A person at the keyboard: she moves with Tab, sees where she is, and hears what the page says. Each step is looked at;
 * nothing here uses the mouse or sets the focus by itself.
 */

/** What is wrong with where the focus is now; nothing when it can be seen. */
export async function wrongWithFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return 'the focus is nowhere';
    const what = element.outerHTML.slice(0, 140);
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return `the focus is on something without a size: ${what}`;
    if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) return `out of sight: ${what}`;

    // Not hidden behind something (WCAG 2.4.11): one of its points is its own.
    const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [box.left + box.width * x, box.top + box.height * y] as const));
    const seen = points.some(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (element.contains(top) || top.contains(element));
    });
    if (!seen) return `hidden behind something: ${what}`;

    // The skip link is there only while it has the focus: it is its own indicator.
    if (element.matches('.skip-link')) return undefined;
    // The browser draws the controls of its players, and which of them has the focus; to the page it is always the player.
    if (element.matches(':is(video, audio):not(:focus-visible)')) return undefined;
    // The same holds for the calendar's button inside a field for a day.
    if (element.matches('input[type="date"]:not(:focus)')) return undefined;

    // An indicator of at least two pixels with a contrast of 3:1 to what is around it (WCAG 2.4.7, 1.4.11).
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const rgba = (colour: string): [number, number, number, number] => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
      return [r!, g!, b!, a! / 255];
    };
    const luminance = ([r, g, b]: readonly number[]): number => {
      const [x, y, z] = [r!, g!, b!].map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * x! + 0.7152 * y! + 0.0722 * z!;
    };
    const behind = (from: Element | null): number[] => {
      for (let node = from; node; node = node.parentElement) {
        const colour = rgba(getComputedStyle(node).backgroundColor);
        if (colour[3] > 0.5) return colour;
      }
      return [255, 255, 255];
    };
    const contrast = (a: readonly number[], b: readonly number[]): number => {
      const [x, y] = [luminance(a), luminance(b)];
      return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    };
    const around = behind(element.parentElement);
    // What shows it may be drawn by the element, by what it spreads over its card, or by what holds it.
    const drawn = [getComputedStyle(element), getComputedStyle(element, '::before'), getComputedStyle(element, '::after')];
    for (let node = element.parentElement, up = 0; node && up < 3; node = node.parentElement, up += 1) drawn.push(getComputedStyle(node));
    const colours = drawn.flatMap((style) => [
      ...(style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 ? [style.outlineColor] : []),
      ...(style.boxShadow.match(/(rgba?|oklch|color)\([^)]*\)/g) ?? []),
    ]);
    const best = Math.max(0, ...colours.map((colour) => contrast(rgba(colour), around)));
    if (best < 3) return `the focus is hard to see (${best.toFixed(1)}:1): ${what}`;
    return undefined;
  });
}

/** Tabs on until the element has the focus; on the way every stop can be seen. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < 150; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      expect(await wrongWithFocus(page)).toBeUndefined();
      return;
    }
    await page.keyboard.press(key);
    const where = await page.evaluate(() => document.activeElement?.tagName);
    // After the last stop a browser goes through its own controls once.
    if (where !== 'BODY' && where !== 'HTML') expect.soft(await wrongWithFocus(page)).toBeUndefined();
  }
  throw new Error(`the keyboard does not reach ${String(target)}`);
}

export async function press(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Presses what leads to another page, which then announces itself: a title of its own and the focus on its heading. */
export async function follow(page: Page, target: Locator, address: RegExp): Promise<void> {
  const before = await page.title();
  await press(page, target);
  await expect(page).toHaveURL(address);
  await arrived(page);
  expect(await page.title()).not.toBe(before);
}

/** The page is there and the focus is on its heading. */
export async function arrived(page: Page): Promise<void> {
  const heading = page.locator('main h1');
  await expect(heading).toBeVisible();
  await expect(heading).toBeFocused();
  await expect(heading).not.toBeEmpty();
}

/** What was last said to those who listen. */
export function said(page: Page): Locator {
  return page.locator('.ds-sr-only[role="status"][aria-live="polite"]').last();
}
