import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { message, people, signIn } from './people';

/** Its test takes twelve minutes, and its clock is the server's. */
const COURSE = 'every-kind';
const DAY = 86_400_000;

async function expectAccessible(page: Page): Promise<void> {
  const results = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(excess).toBeLessThanOrEqual(0);
}

test('a test goes on on another device, by the server’s clock, and its result says what to read again', async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  // A device whose clock is a day fast.
  const first = await browser.newContext({ baseURL: baseURL! });
  const page = await first.newPage();
  await page.clock.install({ time: Date.now() + DAY });
  await signIn(page, people.otherHr);
  const account = await (await page.request.get('/api/account')).json();
  const course = await (await page.request.get(`/api/courses/${COURSE}?language=en`)).json();
  const enrolled = await page.request.post('/api/enrolments', {
    data: { id: crypto.randomUUID(), course_id: course.id, organisation_id: account.memberships[0].organisation.id },
  });
  expect(enrolled.ok(), await enrolled.text()).toBe(true);
  await page.goto(`/courses/${COURSE}/lessons/timed-test`);
  await page.getByRole('button', { name: message('en', 'attempt', 'test-start') }).click();
  await expect(page).toHaveURL(/\/tests\//);
  await expect(page.locator('.time-left')).toHaveText('Time left: 12 minutes');
  const text = page.getByLabel(message('en', 'lesson', 'text-label'));
  for (let number = 1; number <= 4 && !(await text.isVisible()); number += 1) {
    await page.getByRole('button', { name: message('en', 'attempt', 'test-next') }).click();
    await expect(page.locator('h1')).toContainText(`${number + 1} `);
    await expect(page.locator('fieldset.question')).toBeVisible();
    await page.waitForTimeout(200);
  }
  await text.fill('You may enter.');
  await expect(page.locator('.save-state[data-state="saved"]')).toBeVisible();
  // The battery is empty.
  await first.close();

  // A telephone whose clock is a day slow.
  const second = await browser.newContext({ baseURL: baseURL!, viewport: { width: 320, height: 640 } });
  const other = await second.newPage();
  await other.clock.install({ time: Date.now() - DAY });
  await signIn(other, people.otherHr);
  await other.goto(`/courses/${COURSE}/lessons/timed-test`);
  await other.getByRole('link', { name: message('en', 'attempt', 'test-continue') }).click();
  await expect(other.locator('.time-left')).toHaveText(/^Time left: 1[12] minutes$/);
  await other.getByRole('button', { name: message('en', 'attempt', 'test-to-check') }).click();
  await expect(other.locator('h1')).toHaveText(message('en', 'attempt', 'check-title'));
  await expect(other.locator('.summary-list')).toContainText('You may enter.');
  await expectAccessible(other);
  await expectNoSidewaysScroll(other);
  await other.getByRole('button', { name: message('en', 'attempt', 'check-submit') }).click();

  const heading = other.locator('h1');
  await expect(heading).toHaveText(message('en', 'attempt', 'result-failed-title'));
  await expect(heading).toBeFocused();
  await expect(other.getByRole('heading', { name: message('en', 'attempt', 'result-reread') })).toBeVisible();
  await expect(other.locator('.reread-for').first()).toContainText(/Question \d:/);
  // The one that was right is not among them.
  await expect(other.locator('main')).not.toContainText('Which word says that something is allowed?');
  const again = other.locator(`main h3 a[href^="/courses/${COURSE}/lessons/"]`).first();
  await expect(again).toBeVisible();
  await expectAccessible(other);
  await expectNoSidewaysScroll(other);
  await again.focus();
  await other.keyboard.press('Enter');
  await expect(other).toHaveURL(new RegExp(`/courses/${COURSE}/lessons/(writing|questions)`));
  await second.close();
});
