import { expect, test, type Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { press, said } from './keyboard';
import { message, people, signIn } from './people';

const text = (key: string): string => message('en', 'plan', key);

async function expectAccessible(page: Page): Promise<void> {
  const results = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(excess).toBeLessThanOrEqual(0);
}

const titles = (page: Page): Promise<string[]> => page.locator('.plan-item h3').allInnerTexts();

test('a plan is read, reordered, declined and changed with the keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, people.learner);
  await page.goto('/plan');
  await expect(page.locator('h1')).toHaveText(text('plan-title'));
  await expect(page.locator('.plan-summary')).toContainText(text('plan-proof-time'));
  await expectAccessible(page);
  const before = await titles(page);
  expect(before.length).toBeGreaterThan(1);
  // Each course says why it is there.
  await expect(page.locator('.plan-item').first()).toContainText('level');

  // Nothing binds the order of these two, so it is followed, and the focus goes along.
  await press(page, page.locator('.plan-item').nth(0).locator('[data-move="down"]'));
  await expect(page.locator('.plan-item h3').nth(1)).toHaveText(before[0]!);
  await expect(page.locator('.plan-item').nth(1).locator('[data-move="down"]')).toBeFocused();
  await expect(said(page)).toContainText('number 2');

  const declined = (await titles(page))[0]!;
  await press(page, page.locator('.plan-item').nth(0).getByRole('button', { name: text('plan-decline') }));
  await expect(page.locator('.plan-item h3', { hasText: declined })).toHaveCount(0);
  const undo = page.getByRole('button', { name: text('plan-undo'), exact: true });
  await expect(undo).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('.plan-item h3', { hasText: declined })).toHaveCount(1);

  // More hours a week end it sooner; a wrong number is told at its field.
  const hours = page.locator('#plan-hours_per_week');
  await hours.fill('0');
  await press(page, page.getByRole('button', { name: text('plan-settings-save') }));
  await expect(page.locator('.field-error')).toContainText(text('plan-hours-wrong'));
  await expectAccessible(page);
  await hours.fill('8');
  await press(page, page.getByRole('button', { name: text('plan-settings-save') }));
  await expect(said(page)).toContainText(text('plan-renewed'));
  // What changed is said above the plan, and the focus is there.
  const news = page.locator('.notice', { hasText: text('plan-renewed') });
  await expect(news).toBeFocused();
  await expectAccessible(page);
  await press(page, page.getByRole('button', { name: text('plan-settings-save') }));
  await expect(news).toContainText(text('plan-changed-none'));
  await expect(news).toBeFocused();
  await page.reload();
  await expect(page.locator('#plan-hours_per_week')).toHaveValue('8');
});

test('the plan fits a narrow window in every language', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const language of ['sl', 'bg', 'sv', 'it', 'en']) {
    await signIn(page, people.learner, language);
    await page.goto('/plan');
    await expect(page.locator('h1')).toHaveText(message(language, 'plan', 'plan-title'));
    await expect(page.locator('.plan-summary')).toBeVisible();
    await expectNoSidewaysScroll(page);
  }
});

test('a manager goes from her team to a plan and back, and reads nothing that is said to somebody else', async ({ page }) => {
  await signIn(page, people.manager);
  await page.goto('/team');
  await press(page, page.getByRole('link', { name: message('en', 'team', 'team-plan') }).first());
  await expect(page).toHaveURL(/\/team\/.+\/plan/);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.plan-summary, .empty-state').first()).toBeVisible();
  expect(await page.locator('main').innerText()).not.toMatch(/\byour?\b(?! (?:looked|accounts))/i);
  await expectAccessible(page);
  await press(page, page.getByRole('link', { name: text('plan-of-member') }));
  await expect(page).toHaveURL(/\/team\/[^/]+$/);
  await press(page, page.getByRole('link', { name: message('en', 'team', 'member-plan') }));
  await expect(page).toHaveURL(/\/team\/.+\/plan/);
});

test('HR sees what a budget closes, and a manager only her team', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, people.hr);
  await page.goto('/reports/unit-plan');
  await page.locator('#unit-plan-amount').fill('many');
  await page.getByRole('button', { name: text('unit-plan-work') }).click();
  await expect(page.locator('.field-error')).toContainText(text('unit-plan-amount-wrong'));
  await page.locator('#unit-plan-amount').fill('40');
  await page.getByRole('button', { name: text('unit-plan-work') }).click();
  await expect(page.locator('#unit-plan-result')).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  await expect(page.getByRole('link', { name: text('unit-plan-download') })).toHaveAttribute('href', /unit-plan\.csv/);
  const person = page.locator('.data-table a').first();
  await person.click();
  await expect(page).toHaveURL(/\/team\/.+\/plan/);
  await expect(page.locator('h1')).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByRole('link', { name: text('unit-plan-title') })).toHaveAttribute('href', '/reports/unit-plan');
});
