import { expect, test, type Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { press, wrongWithFocus } from './keyboard';
import { message, signIn } from './people';

const COURSE = 'counter-days';
/** Somebody whom no other journey changes. */
const ADMIN = 'admin@slovenske-konjice.example';
const text = (key: string, language = 'en'): string => message(language, 'offer', key);

async function expectAccessible(page: Page): Promise<void> {
  const results = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(excess).toBeLessThanOrEqual(0);
}

/** Says whether the person of these tests wants the course in her plan. */
async function wish(page: Page, wanted: 'wanted' | 'none'): Promise<void> {
  const account = (await (await page.request.get('/api/account')).json()) as { memberships: { organisation: { id: string } }[] };
  const course = (await (await page.request.get(`/api/courses/${COURSE}`)).json()) as { id: string };
  const organisation = account.memberships[0]!.organisation.id;
  const answer = await page.request.put(`/api/organisations/${organisation}/plan/courses/${course.id}`, { data: { wish: wanted } });
  expect(answer.ok(), await answer.text()).toBe(true);
}

test('a course says what it costs, when it is and what one should bring', async ({ page }) => {
  await signIn(page, ADMIN);
  await page.goto('/catalogue?q=counter');
  const card = page.locator('.card', { hasText: 'Days at the counter' });
  await expect(card).toContainText('120.00 euros per person');
  await press(page, card.locator('h2 a'));
  await expect(page.locator('h1')).toHaveText('Days at the counter');
  await expect(page.locator('.glance')).toContainText('120.00 euros per person');
  const sessions = page.locator('section', { has: page.getByRole('heading', { name: text('offer-sessions'), exact: true }) });
  await expect(sessions.locator('li')).toHaveCount(2);
  await expect(sessions.locator('li').nth(1)).toContainText('Kočevje, town hall');
  await expect(page.locator('section', { has: page.getByRole('heading', { name: text('offer-entry'), exact: true }) })).toContainText(
    'Level 1 is expected',
  );
  await expectAccessible(page);
  const join = sessions.getByRole('link', { name: text('offer-join') });
  await expect(join).toHaveAttribute('href', 'https://meet.example.org/counter');
  for (let steps = 0; steps < 60 && !(await join.evaluate((link) => link === document.activeElement)); steps += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(join).toBeFocused();
  expect(await wrongWithFocus(page)).toBeUndefined();
});

test('a plan names the session that was chosen, and adds the costs up', async ({ page }) => {
  await signIn(page, ADMIN);
  await wish(page, 'wanted');
  try {
    await page.goto('/plan');
    const item = page.locator('.plan-item', { has: page.getByRole('heading', { name: 'Days at the counter' }) });
    await expect(item).toContainText('It takes place on');
    await expect(item).toContainText(text('offer-online'));
    await expect(item).toContainText('120.00 euros');
    await expect(page.locator('.plan-summary')).toContainText('120.00 euros');
    await expectAccessible(page);
  } finally {
    await wish(page, 'none');
  }
});

test('both fit a narrow window in every language', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const language of ['en', 'sl', 'bg', 'sv', 'it']) {
    await signIn(page, ADMIN, language);
    await page.goto(`/courses/${COURSE}`);
    await expect(page.getByRole('heading', { name: text('offer-sessions', language), exact: true })).toBeVisible();
    await expect(page.locator('.glance')).toContainText(text('offer-cost', language));
    await expectNoSidewaysScroll(page);
  }
});
