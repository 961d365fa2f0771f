import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { message, signIn } from './people';

const COURSE = 'recognise-phishing';
const FIRST = 'why-a-town-hall';
const SECOND = 'read-the-address';

/** Enrols who is signed in; returns the enrolment's id. */
async function enrol(page: Page): Promise<string> {
  const account = await (await page.request.get('/api/account')).json();
  const course = await (await page.request.get(`/api/courses/${COURSE}`)).json();
  const answer = await page.request.post('/api/enrolments', {
    data: { id: crypto.randomUUID(), course_id: course.id, organisation_id: account.memberships[0].organisation.id },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()).id;
}

/** Opens a lesson and waits for what stands beside it. */
async function open(page: Page, lesson = FIRST) {
  await page.goto(`/courses/${COURSE}/lessons/${lesson}`);
  await expect(page.locator('main h1')).toBeVisible();
  await page.mouse.wheel(0, 10);
  await expect(page.locator('.reading-tools')).toBeVisible();
}

/** Selects the first letters of a paragraph as a pointer does. */
async function select(page: Page, paragraph: number, letters: number) {
  await page.locator('.block .content p').nth(paragraph).evaluate((element, count) => {
    element.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.setStart(element.firstChild!, 0);
    range.setEnd(element.firstChild!, count);
    document.getSelection()!.removeAllRanges();
    document.getSelection()!.addRange(range);
  }, letters);
  await expect(page.locator('.passage-bar')).toBeVisible();
}

async function expectAccessible(page: Page) {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBeLessThanOrEqual(0);
}

test('a passage is marked, gets a note, and is there on another device', async ({ page, browser, baseURL }) => {
  await signIn(page, 'hr@lasko.example');
  await enrol(page);
  await open(page);
  await select(page, 1, 30);
  await page.getByRole('button', { name: message('en', 'reading', 'reading-mark'), exact: true }).click();
  await expect(page.locator('.own-notes blockquote')).toHaveCount(1);
  expect(await page.evaluate(() => (CSS as never as { highlights: Map<string, { size: number }> }).highlights.get('own-mark')?.size)).toBe(1);
  await page.locator('.own-notes button').first().click();
  await page.getByLabel(message('en', 'reading', 'reading-note-label'), { exact: true }).fill('For the front office.');
  await page.getByRole('button', { name: message('en', 'reading', 'reading-note-save') }).click();
  await expect(page.locator('.own-notes .words')).toHaveText('For the front office.');
  await page.waitForLoadState('networkidle');

  const phone = await browser.newContext({ baseURL: baseURL!, viewport: { width: 390, height: 800 } });
  const other = await phone.newPage();
  await signIn(other, 'hr@lasko.example');
  await other.goto(`/courses/${COURSE}/lessons/${FIRST}`);
  await expect(other.locator('.own-notes .words')).toHaveText('For the front office.');
  await phone.close();

  // Deleted, taken back, and in the list with its way back to the passage.
  await page.locator('.own-notes button').nth(1).click();
  await expect(page.locator('.own-notes')).toHaveCount(0);
  await page.locator('.undo button').click();
  await expect(page.locator('.own-notes .words')).toHaveText('For the front office.');
  await page.waitForLoadState('networkidle');
  await page.goto('/notes');
  await page.getByLabel(message('en', 'study', 'study-notes-search'), { exact: true }).fill('FRONT');
  await expect(page.locator('.own-notes li')).toHaveCount(1);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: message('en', 'study', 'study-notes-export') }).click();
  expect((await download).suggestedFilename()).toBe('notes.md');
  await page.locator('.own-notes a').click();
  await expect(page).toHaveURL(new RegExp(`${FIRST}#block-`));
});

test('notes, settings and the next lesson with the keyboard alone', async ({ page }) => {
  await signIn(page, 'hr@vojnik.example');
  await enrol(page);
  await open(page);
  // A selection made with the keyboard: its bar is one Tab away.
  await select(page, 1, 20);
  await page.keyboard.press('Tab');
  await expect(page.locator('.passage-bar button').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog textarea')).toBeFocused();
  await page.keyboard.type('no next lesson: n p o');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.own-notes .words')).toHaveText('no next lesson: n p o');
  await expect(page.locator('.block:focus, .own-notes button:focus')).toHaveCount(1);

  await page.keyboard.press('n');
  await expect(page).toHaveURL(new RegExp(SECOND));
  await page.mouse.wheel(0, 10);
  await expect(page.locator('.reading-tools')).toBeVisible();
  await page.keyboard.press('p');
  await expect(page).toHaveURL(new RegExp(FIRST));
  await page.mouse.wheel(0, 10);

  // Switched off, the key does nothing.
  const settings = page.getByRole('button', { name: message('en', 'reading', 'reading-settings') });
  await settings.focus();
  await page.keyboard.press('Enter');
  const keys = page.getByLabel(message('en', 'reading', 'look-shortcuts'));
  await keys.focus();
  await page.keyboard.press('Space');
  await expect(keys).not.toBeChecked();
  await settings.focus();
  await page.keyboard.press('n');
  await page.waitForTimeout(300);
  await expect(page).toHaveURL(new RegExp(FIRST));
});

test('how she likes to read is shown at once, kept, and there on every device', async ({ page, browser, baseURL }) => {
  await signIn(page, 'hr@cervia.example');
  await enrol(page);
  await open(page);
  await page.getByRole('button', { name: message('en', 'reading', 'reading-settings') }).click();
  await page.getByLabel(message('en', 'reading', 'look-theme-contrast')).check();
  await page.getByLabel(message('en', 'reading', 'look-text_size-xl')).check();
  await page.getByLabel(message('en', 'reading', 'look-line_spacing-widest')).check();
  await expect(page.locator('html')).toHaveAttribute('data-look', /0-contrast 1-xl 2-widest/);
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await page.waitForLoadState('networkidle');
  const other = await browser.newContext({ baseURL: baseURL!, viewport: { width: 320, height: 640 } });
  const phone = await other.newPage();
  await signIn(phone, 'hr@cervia.example');
  await open(phone);
  await expect(phone.locator('html')).toHaveAttribute('data-look', /0-contrast 1-xl 2-widest/);
  await expectAccessible(phone);
  await phone.goto('/me');
  await expect(phone.getByLabel(message('en', 'reading', 'look-theme-contrast'))).toBeChecked();
  await expectAccessible(phone);
  await other.close();
});

test('notes, settings and paper are accessible on a phone, in the dark and in Bulgarian', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'hr@sofia.example', 'bg');
  await enrol(page);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await open(page);
    await select(page, 1, 20);
    await expectAccessible(page);
    await page.locator('.passage-bar button').first().click();
    await expect(page.locator('.own-notes').first()).toBeVisible();
    await page.locator('.reading-tools button').nth(1).click();
    await expectAccessible(page);
    await page.locator('.reading-tools button').nth(2).click();
    await expect(page.locator('dialog table')).toBeVisible();
    await expectAccessible(page);
    for (const address of ['/notes', `/courses/${COURSE}/print?lesson=${FIRST}`]) {
      await page.goto(address);
      await expect(page.locator('.own-notes, .paper article').first()).toBeVisible();
      await expectAccessible(page);
    }
  }
});

test('a whole course goes on paper with room to answer and the address it came from', async ({ page }) => {
  await signIn(page, 'hr@grosuplje.example');
  await enrol(page);
  await page.goto(`/courses/${COURSE}/print`);
  await expect(page.locator('.paper article')).toHaveCount(7);
  await expect(page.locator('.paper-question').first()).toBeVisible();
  await expect(page.locator('.paper-source')).toContainText(`/courses/${COURSE}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper-choices')).toBeHidden();
  const pdf = await page.pdf({ format: 'A4' });
  // Each lesson begins on a page of its own.
  expect((pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length).toBeGreaterThanOrEqual(7);
});

test('time in view is sent in stretches, and a completion tells what is known of it', async ({ page }) => {
  await signIn(page, 'hr@ajdovscina.example');
  const enrolment = await enrol(page);
  const told = page.waitForRequest((request) => request.url().endsWith(`/api/enrolments/${enrolment}/reading`));
  await page.clock.install();
  await page.goto(`/courses/${COURSE}/lessons/${FIRST}`);
  await expect(page.locator('main h1')).toBeVisible();
  await page.mouse.wheel(0, 10);
  await expect(page.locator('.reading-tools')).toBeVisible();
  await page.clock.runFor(130_000);
  const { entries } = (await told).postDataJSON() as { entries: { lesson: string; seconds: number; id: string }[] };
  expect(Object.keys(entries[0]!).sort()).toEqual(['id', 'lesson', 'seconds']);
  expect(entries[0]!.lesson).toBe(FIRST);
  expect(entries[0]!.seconds).toBeLessThanOrEqual(130);
});
