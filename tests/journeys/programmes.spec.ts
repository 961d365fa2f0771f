import { expect, test, type Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { press } from './keyboard';
import { message, people, signIn } from './people';

const text = (key: string): string => message('en', 'programmes', key);

async function expectAccessible(page: Page): Promise<void> {
  const results = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual(
    [],
  );
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(excess).toBeLessThanOrEqual(0);
}

test('a programme is written, tried and switched on with the keyboard alone, and its people see it', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, people.hr);
  await page.goto('/programmes/new');
  await expect(page.locator('h1')).toHaveText(text('programmes-new'));
  await press(page, page.getByRole('button', { name: text('programmes-save') }));
  await expect(page.locator('.field-error').first()).toBeVisible();
  await expectAccessible(page);
  const title = `Welcome ${Date.now()}`;
  await page.locator('#programme-title').focus();
  await page.keyboard.type(title);
  await page.locator('main fieldset input[type="checkbox"]').first().focus();
  await page.keyboard.press('Space');
  await press(page, page.getByRole('button', { name: text('programmes-save') }));
  await expect(page.locator('h1')).toHaveText(title);
  await expectAccessible(page);

  // What it would do is told before anything happens.
  await press(page, page.getByRole('button', { name: text('programmes-try') }));
  await expect(page.getByRole('heading', { name: text('programmes-forecast') })).toBeVisible();
  const forecast = page
    .locator('section.programme', {
      has: page.getByRole('heading', { name: text('programmes-forecast') }),
    })
    .last();
  const enrols = /\d+/.exec(await forecast.locator('p').first().innerText())?.[0] ?? '0';
  expect(Number(enrols)).toBeGreaterThan(5);
  await expectAccessible(page);
  await press(page, page.getByRole('button', { name: text('programmes-switch-on') }));
  await expect(page.locator('.notice[data-tone="success"]')).toContainText(enrols);
  await expect(page.locator('.programme-rule').first()).toContainText(text('programmes-state-on'));
  await expectAccessible(page);

  await signIn(page, people.learner);
  await page.goto('/programmes/mine');
  const own = page.locator('.programme', { hasText: title });
  await expect(own).toContainText(text('programmes-mandatory'));
  await expect(own).toContainText('everybody');
  await expectAccessible(page);
});

test('the pages fit a narrow window in every language', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const language of ['sl', 'bg', 'sv', 'it', 'en']) {
    // An account that no other test reads in a language of its own.
    await signIn(page, 'hr@vojnik.example', language);
    for (const path of ['/programmes', '/programmes/new', '/programmes/mine']) {
      await page.goto(path);
      await expect(page.locator('h1')).toBeVisible();
      await expectNoSidewaysScroll(page);
    }
  }
});
