import { expect, test, type Locator, type Page } from '@playwright/test';
import { arrived, follow, press, said, tabTo, wrongWithFocus } from './keyboard';
import { PASSWORD, message } from './people';

/** Somebody whom no other journey needs. */
const LEARNER = 'admin@cervia.example';
const COURSE = 'every-kind';

const block = (page: Page, key: string): Locator => page.locator(`#block-${key}`);
const text = (area: string, key: string): string => message('en', area, key);

/** Sends the answer of a practice question; the verdict is shown, said, and the focus stays where it was. */
async function check(page: Page, key: string): Promise<Locator> {
  const button = block(page, key).locator('form.practice > button[type="submit"]');
  await press(page, button);
  const verdict = block(page, key).locator('.verdict');
  await expect(verdict).toBeVisible();
  await expect(button).toBeFocused();
  await expect(said(page)).toContainText((await verdict.locator('strong').first().innerText()).trim());
  return verdict;
}

async function signIn(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('skillpact-language', 'en'));
  await page.goto('/sign-in');
  await expect(page.locator('main h1')).toBeVisible();
  await press(page, page.locator('main form button[type="submit"]'));
  // What is missing is told at the top, has the focus, and leads to its field.
  const summary = page.locator('.error-summary, .ds-error-summary').first();
  await expect(summary).toBeFocused();
  await press(page, summary.locator('a').first());
  const email = page.locator('main input[type="email"]');
  await expect(email).toBeFocused();
  await expect(email).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.type(LEARNER);
  await tabTo(page, page.locator('main input[type="password"]'));
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/sign-in/);
  await arrived(page);
  const answer = await page.request.patch('/api/account', { data: { language: 'en' } });
  expect(answer.ok()).toBe(true);
  await page.reload();
}

/** Answers the question of a test that is shown, whatever kind was drawn. */
async function answerShown(page: Page): Promise<void> {
  const question = page.locator('fieldset.question');
  await expect(question).toBeVisible();
  if ((await question.locator('textarea').count()) > 0) {
    await tabTo(page, question.locator('textarea'));
    await page.keyboard.type('may');
  } else if ((await question.locator('select').count()) > 0) {
    await tabTo(page, question.locator('select').first());
    await page.keyboard.press('ArrowDown');
  } else if ((await question.locator('input').count()) > 0) {
    await press(page, question.locator('input').first(), 'Space');
  } else {
    await press(page, question.locator('button:not([aria-disabled="true"])').first());
  }
}

test.describe.serial('by keyboard alone', () => {
  test('she signs in, finds a course, begins it and answers every kind of question', async ({ page }) => {
    test.setTimeout(180_000);
    await signIn(page);
    await follow(page, page.getByRole('link', { name: text('app', 'nav-catalogue'), exact: true }), /\/catalogue$/);
    await tabTo(page, page.locator('main').getByRole('searchbox'));
    await page.keyboard.type('every kind of question');
    await expect(said(page)).toContainText(/\d+ course/);
    await follow(page, page.locator(`main a[href^="/courses/${COURSE}"]`).first(), new RegExp(`/courses/${COURSE}$`));
    await press(page, page.getByRole('button', { name: text('learn', 'course-start') }));
    await expect(page).toHaveURL(/\/lessons\/writing/);
    await arrived(page);
    await expect(page.locator('.lesson-end')).toBeVisible();
    await follow(page, page.locator('.lesson-end').locator('button, a.ds-button').first(), /\/lessons\/questions/);

    // Sent with nothing chosen: what is missing is said, and nothing moves.
    const empty = block(page, 'belong').locator('form.practice > button[type="submit"]');
    await press(page, empty);
    await expect(block(page, 'belong').locator('.field-error')).toBeVisible();
    await expect(empty).toBeFocused();
    await expect(said(page)).not.toBeEmpty();

    await press(page, block(page, 'belong').locator('input[value="2"]'), 'Space');
    await expect(await check(page, 'belong')).toHaveAttribute('data-outcome', /wrong|partly/);
    // Right and wrong are told in words beside the option, not by colour alone, and belong to it.
    const wrong = block(page, 'belong').locator('.option[data-outcome="wrong"]').first();
    await expect(wrong.locator('.told strong')).not.toBeEmpty();
    await expect(wrong.locator('input')).toHaveAccessibleDescription(/\S/);

    await tabTo(page, block(page, 'complete').locator('.gap-input').nth(0));
    await page.keyboard.type('date');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2');
    await page.keyboard.press('Tab');
    await page.keyboard.type('readers');
    await expect(await check(page, 'complete')).toHaveAttribute('data-outcome', 'right');

    const up = page.getByRole('button', { name: text('lesson', 'order-up').replace('{ $entry }', 'Publish') });
    await tabTo(page, up);
    await page.keyboard.press('Enter');
    await expect(up).toBeFocused();
    await expect(said(page)).toContainText('Publish');
    await check(page, 'making');

    for (const [question, answer] of [
      ['From when does it hold?', 'the date'],
      ['Whom can I ask?', 'a name and a number'],
      ['What must I do?', 'the letterhead'],
    ] as const) {
      await tabTo(page, page.getByLabel(question));
      await page.keyboard.type(answer);
    }
    await expect(await check(page, 'together')).toHaveAttribute('data-outcome', 'partly');
    await tabTo(page, block(page, 'word').locator('textarea'));
    await page.keyboard.type('a notice');
    await expect(await check(page, 'word')).toHaveAttribute('data-outcome', 'right');
    await tabTo(page, block(page, 'rewrite').locator('textarea'));
    await page.keyboard.type('The road is closed.');
    await check(page, 'rewrite');
    await tabTo(page, block(page, 'sure').locator('input').first());
    await page.keyboard.press('ArrowRight');
    await check(page, 'sure');
    await follow(page, page.locator('.lesson-end').locator('button, a.ds-button').first(), /\/lessons\/own-notice/);
  });

  test('she works on an assignment, hands in a file, and takes a test to its result', async ({ page }) => {
    test.setTimeout(180_000);
    await signIn(page);
    await page.goto(`/courses/${COURSE}/lessons/own-notice`);
    await press(page, page.getByRole('button', { name: text('attempt', 'assignment-start') }));
    await expect(page.getByLabel(text('lesson', 'text-label'))).toBeVisible();
    expect(await wrongWithFocus(page)).toBeUndefined();
    await tabTo(page, page.getByLabel(text('lesson', 'text-label')));
    await page.keyboard.type('I put the date first.');
    const chooser = page.waitForEvent('filechooser');
    await press(page, page.locator('input[type="file"]'));
    await (await chooser).setFiles([{ name: 'old.txt', mimeType: 'text/plain', buffer: Buffer.from('The road.') }]);
    await expect(page.locator('.file[data-state="arrived"]')).toHaveCount(1);
    await expect(said(page)).toContainText('old.txt');
    expect(await wrongWithFocus(page)).toBeUndefined();
    await follow(page, page.getByRole('button', { name: text('attempt', 'assignment-check') }), /step=check/);
    await press(page, page.getByRole('button', { name: text('attempt', 'check-hand-in'), exact: true }));
    await expect(page).toHaveURL(/\/lessons\/own-notice$/);
    await arrived(page);
    await expect(page.locator('main .notice').first()).toContainText(text('attempt', 'handed-in-waits'));

    await page.goto(`/courses/${COURSE}/lessons/timed-test`);
    await follow(page, page.getByRole('button', { name: text('attempt', 'test-start') }), /\/tests\//);
    const count = Number(/of (\d+)/.exec(await page.locator('main h1').innerText())![1]);
    for (let number = 1; number <= count; number += 1) {
      await expect(page.locator('main h1')).toContainText(`${number} of ${count}`);
      await answerShown(page);
      await expect(page.locator('.save-state[data-state="saved"]')).toBeVisible();
      await follow(page, page.locator('.test-page form button[type="submit"]'), number < count ? new RegExp(`question=${number + 1}`) : /step=check/);
    }
    // Changing an answer leads back to its question.
    await follow(page, page.locator('.summary-list .action button').first(), /question=1/);
    await follow(page, page.getByRole('button', { name: text('attempt', 'test-to-check') }), /step=check/);
    await press(page, page.getByRole('button', { name: text('attempt', 'check-submit') }));
    await expect(page).not.toHaveURL(/step=check/);
    await expect(page.locator('main h1')).toHaveText(
      new RegExp(`${text('attempt', 'result-passed-title')}|${text('attempt', 'result-failed-title')}`),
    );
    await arrived(page);
  });

  test('she changes colours, size of text and language', async ({ page }) => {
    await signIn(page);
    await follow(page, page.locator('header a[href="/me"]'), /\/me$/);
    const theme = page.locator('input[name$="-theme"]');
    await tabTo(page, theme.first());
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
    expect(await wrongWithFocus(page)).toBeUndefined();
    await tabTo(page, page.locator('input[name$="-text_size"]:checked'), 'Shift+Tab');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('html')).toHaveAttribute('data-size', 'lg');
    const language = page.locator('header .language-switch select');
    await tabTo(page, language, 'Shift+Tab');
    await page.keyboard.type('Sl');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('lang', 'sl');
    await expect(language).toBeFocused();
    await expect(said(page)).toHaveText(message('sl', 'app', 'language-changed'));
  });
});

test('on a phone of 320 px the menu is opened, used and left with the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn(page);
  const menu = page.locator('button.menu-button');
  await press(page, menu);
  await expect(menu).toHaveAttribute('aria-expanded', 'true');
  await follow(page, page.locator('header nav a[href="/skills"]'), /\/skills$/);
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
});
