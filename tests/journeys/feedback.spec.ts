import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { newIdFor, people, signIn } from './people';

const COURSE = 'open-data-for-municipalities';

async function expectWhole(page: Page): Promise<void> {
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('.waiting')).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
}

/** Takes the course, unless she does already. */
async function enrolled(page: Page): Promise<void> {
  const account = await (await page.request.get('/api/account')).json();
  const course = await (await page.request.get(`/api/courses/${COURSE}`)).json();
  const data = { id: newIdFor(), course_id: course.id, organisation_id: account.memberships[0].organisation.id };
  expect((await page.request.post('/api/enrolments', { data })).ok()).toBe(true);
}

test('a question asked in a lesson by keyboard alone reaches the trainer, and her answer the learner', async ({ page, browser }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await signIn(page, people.learner);
  await enrolled(page);
  const course = await (await page.request.get(`/api/courses/${COURSE}`)).json();
  await page.goto(`/courses/${COURSE}/lessons/${course.lessons[0].key}`);
  const ask = page.getByRole('button', { name: 'Ask a question or report a mistake' });
  await ask.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expectWhole(page);
  // Sent empty: the summary takes the focus and leads to the field.
  await dialog.getByRole('button', { name: 'Send' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.error-summary')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const words = `Who tells the neighbours? ${Date.now()}`;
  await page.keyboard.type(words);
  await dialog.getByRole('button', { name: 'Send' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('link', { name: 'Show my message' })).toBeVisible();

  const desk = await (await browser.newContext()).newPage();
  await signIn(desk, people.trainer);
  await desk.goto('/teach/questions');
  await expectWhole(desk);
  await desk.getByRole('link', { name: words }).click();
  await expect(desk.getByText('Read in version')).toBeVisible();
  await expectWhole(desk);
  await desk.getByLabel('Your answer').fill('The office does.\n<b>Today</b>.');
  await desk.getByLabel('Close it').check();
  await desk.getByRole('button', { name: 'Send' }).click();
  await expect(desk.getByText('<b>Today</b>.')).toBeVisible();
  await desk.context().close();

  await page.goto('/questions');
  await expectWhole(page);
  await page.getByRole('link', { name: words }).click();
  await expect(page.getByText('<b>Today</b>.')).toBeVisible();
  await expectWhole(page);
  await page.getByLabel('Write again').fill('Thank you.');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('Thank you.')).toBeVisible();
});

test('words that are selected in a lesson are what is reported', async ({ page }) => {
  await signIn(page, people.learner);
  await enrolled(page);
  const course = await (await page.request.get(`/api/courses/${COURSE}`)).json();
  await page.goto(`/courses/${COURSE}/lessons/${course.lessons[0].key}`);
  const passage = await page.locator('.block .content p').first().evaluate((paragraph) => {
    document.getSelection()?.selectAllChildren(paragraph);
    return document.getSelection()?.toString().trim().slice(0, 60) ?? '';
  });
  await page.getByRole('button', { name: 'Ask a question or report a mistake' }).click();
  await expect(page.getByRole('dialog').locator('blockquote')).toContainText(passage);
  await page.getByLabel('What is wrong?').fill('This is not so any more.');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('link', { name: 'Show my message' }).click();
  await expect(page.locator('blockquote')).toContainText(passage);
});

test('a course is rated in words, and the rating can be changed', async ({ page }) => {
  await signIn(page, people.manager);
  await enrolled(page);
  await page.goto(`/courses/${COURSE}`);
  const change = page.getByRole('button', { name: 'Change my rating' });
  const first = page.getByLabel('Very useful');
  await expect(change.or(first).first()).toBeVisible();
  if (await change.isVisible()) await change.click();
  await first.check();
  await page.getByRole('button', { name: 'Save rating' }).click();
  await expect(page.getByText('Your rating: Very useful')).toBeVisible();
  await change.click();
  await page.getByLabel('In part').check();
  await page.getByRole('button', { name: 'Save rating' }).click();
  await expect(page.getByText('Your rating: In part')).toBeVisible();
  await expectWhole(page);
});
