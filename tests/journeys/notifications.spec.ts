import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { message, people, signIn } from './people';

/** A course that ships, whose test may be taken a limited number of times. */
const COURSE = 'recognise-phishing';

async function expectGood(page: Page, name: string): Promise<void> {
  const found = await new AxeBuilder({ page }).analyze();
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`), name).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${name} is wider than the window`).toBeLessThanOrEqual(0);
}

async function shown(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('main [aria-busy="true"], main .waiting')).toHaveCount(0);
}

test('a trainer allows an attempt; the learner’s bell, page, choice and summary follow', async ({ page, browser, baseURL }) => {
  test.setTimeout(120_000);
  await signIn(page, people.manager);
  const account = await (await page.request.get('/api/account')).json();
  const course = await (await page.request.get(`/api/courses/${COURSE}`)).json();
  const organisation = account.memberships[0].organisation.id;
  const wish = { id: crypto.randomUUID(), course_id: course.id, organisation_id: organisation };
  const enrolled = await page.request.post('/api/enrolments', { data: wish });
  expect(enrolled.ok(), await enrolled.text()).toBe(true);
  const enrolment = (await enrolled.json()).id;

  // She wants to hear of further attempts in the summary, chosen without a mouse.
  await shown(page, '/me/notifications');
  await expectGood(page, 'how one is told');
  const attempts = page.getByRole('group', { name: message('en', 'notifications', 'kind-attempt_granted') });
  await attempts.getByRole('combobox').focus();
  await attempts.getByRole('combobox').selectOption('digest');
  await page.getByRole('button', { name: message('en', 'notifications', 'told-save') }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.notice[data-tone="success"]')).toBeFocused();

  const context = await browser.newContext({ baseURL: baseURL! });
  const trainer = await context.newPage();
  await signIn(trainer, people.trainer);
  const granted = await trainer.request.post(`/api/organisations/${organisation}/attempt-grants`, {
    data: { enrolment_id: enrolment, lesson: 'final-test', reason: 'The network failed.' },
  });
  expect(granted.ok(), await granted.text()).toBe(true);
  await context.close();

  await shown(page, '/');
  const bell = page.locator('header a[href="/notifications"]');
  await expect(bell).toHaveAccessibleName(/[1-9]\d* unread/);
  await bell.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/notifications$/);
  await expect(page.locator('main h1')).toBeFocused();
  const first = page.locator('.notices li').first();
  await expect(first).toContainText('You have one more attempt');
  await expect(first).toContainText(message('en', 'notifications', 'notifications-unread'));
  await expectGood(page, 'notifications');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectGood(page, 'notifications at 320 px');
  await shown(page, '/me/notifications');
  await expectGood(page, 'how one is told at 320 px');
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.getByRole('button', { name: message('en', 'notifications', 'told-now'), exact: true }).click();
  await expect(page.locator('.notice[data-tone="success"]')).toContainText(/is on its way to you/);
  await expect(async () => {
    await page.goto('/developer/outbox');
    await page.getByRole('link', { name: /notices? for you/ }).first().click({ timeout: 1000 });
    await expect(page.locator('pre.message')).toContainText('You have one more attempt', { timeout: 1000 });
  }).toPass({ timeout: 40_000 });

  // The link at the mail's end stops the summary, signed in or not, and takes it back.
  const stop = await page.locator('pre.message a[href*="/unsubscribe/"]').first().getAttribute('href');
  await page.context().clearCookies();
  await page.goto(new URL(stop!, baseURL!).pathname);
  await expectGood(page, 'stopping mail');
  await page.locator('form button').press('Enter');
  await expect(page.locator('h1')).toContainText('no more of these mails');
  await expectGood(page, 'mail stopped');
  await page.locator('form button').press('Enter');
  await expect(page.locator('h1')).toContainText('again');
  await page.goto('/unsubscribe/nonsense');
  await expectGood(page, 'a link that is no good');
});

test('reading is noted, and everything can be marked as read', async ({ page }) => {
  await signIn(page, people.manager);
  await shown(page, '/notifications');
  const all = page.getByRole('button', { name: message('en', 'notifications', 'notifications-mark-all') });
  if (await all.isVisible()) await all.click();
  await expect(page.locator('header a[href="/notifications"]')).toHaveAccessibleName(/none unread/);
});

for (const [who, path] of [
  ['manager', '/notifications'],
  ['manager', '/me/notifications'],
  ['consortium', '/admin/mail'],
] as const) {
  test(`${path}: axe finds nothing in any language, in the dark and on a phone`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 640 });
    for (const language of ['sl', 'bg', 'sv', 'it', 'en']) {
      await signIn(page, people[who], language);
      await shown(page, path);
      await expectGood(page, `${path} ${language}`);
    }
  });
}
