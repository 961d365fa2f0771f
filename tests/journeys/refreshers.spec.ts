import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { message, people, signIn } from './people';

/** The demo's learner completed one course some weeks ago, and five of its questions are due. */
const DUE = 5;

async function expectAccessible(page: Page): Promise<void> {
  const results = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(excess).toBeLessThanOrEqual(0);
}

/** Presses a key until something has the focus. */
async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} is not reached with the keyboard`);
}

/** Answers whatever is asked, with the keyboard alone. Whether it is right does not matter here. */
async function answerWithKeys(page: Page): Promise<void> {
  const question = page.locator('fieldset.question');
  await expect(question).toBeVisible();
  if (await question.locator('input[type="radio"], input[type="checkbox"]').count()) {
    await tabTo(page, 'fieldset.question input');
    await page.keyboard.press('Space');
  } else if (await question.locator('select').count()) {
    const selects = await question.locator('select').count();
    for (let number = 0; number < selects; number += 1) {
      await question.locator('select').nth(number).focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
    }
  } else if (await question.locator('input').count()) {
    const inputs = await question.locator('input').count();
    for (let number = 0; number < inputs; number += 1) {
      await question.locator('input').nth(number).focus();
      await page.keyboard.type('3');
    }
  } else {
    await tabTo(page, 'fieldset.question button:not([aria-disabled="true"])');
    await page.keyboard.press('Enter');
  }
  await tabTo(page, '.refresher form button[type="submit"]');
  await page.keyboard.press('Enter');
}

test.describe.serial('what was learned is asked again', () => {
  test('a few questions a day, with the keyboard alone, on one device and then on another', async ({ page, browser, baseURL }) => {
    test.setTimeout(120_000);
    await signIn(page, people.learner);
    await page.goto('/review');
    await expect(page.locator('h1')).toHaveText(message('en', 'refreshers', 'refreshers-title'));
    await expect(page.locator('.refresher-today')).toContainText(`${DUE} questions`);
    await expectAccessible(page);
    await tabTo(page, '.refresher-today a');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/review\/today/);

    for (let number = 1; number <= 2; number += 1) {
      await expect(page.locator('h1')).toHaveText(`Question ${number} of ${DUE}`);
      await expect(page.locator('h1')).toBeFocused();
      if (number === 1) await expectAccessible(page);
      await answerWithKeys(page);
      const verdict = page.locator('.verdict');
      await expect(verdict).toBeFocused();
      await expect(verdict).toContainText('The question comes again');
      await expectAccessible(page);
      await tabTo(page, '.refresher form button[type="submit"]');
      await page.keyboard.press('Enter');
    }

    // Another device goes on where this one stopped.
    const telephone = await browser.newContext({ baseURL: baseURL!, viewport: { width: 320, height: 640 } });
    const other = await telephone.newPage();
    await signIn(other, people.learner, 'bg');
    await other.goto('/review/today');
    await expect(other.locator('h1')).toHaveText(`Въпрос 3 от ${DUE}`);
    await expectNoSidewaysScroll(other);
    for (let number = 3; number <= DUE; number += 1) {
      await expect(other.locator('h1')).toHaveText(`Въпрос ${number} от ${DUE}`);
      await answerWithKeys(other);
      await expect(other.locator('.verdict')).toContainText('Въпросът идва отново');
      await expectNoSidewaysScroll(other);
      await other.locator('.refresher form button[type="submit"]').click();
    }
    await expect(other.locator('h1')).toHaveText(message('bg', 'refreshers', 'refreshers-done-title'));
    await expectAccessible(other);
    await expectNoSidewaysScroll(other);
    await telephone.close();

    await signIn(page, people.learner);
    await page.goto('/review');
    await expect(page.getByText(message('en', 'refreshers', 'refreshers-done-title'))).toBeVisible();
    await expect(page.locator('main')).toContainText('The next questions come on');
  });

  test('a course and everything is paused and stopped with one click, and taken back with another', async ({ page }) => {
    await signIn(page, people.learner);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto('/review');
    const course = page.locator('.refresher-courses > li').first();
    await course.getByRole('button', { name: message('en', 'refreshers', 'refreshers-pause') }).click();
    await expect(course).toContainText('Paused until');
    const undo = course.getByRole('button', { name: message('en', 'refreshers', 'refreshers-take-up') });
    await expect(undo).toBeFocused();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.keyboard.press('Enter');
    await expect(course).not.toContainText('Paused until');

    await course.getByText(message('en', 'refreshers', 'refreshers-pause-until')).click();
    await course.getByRole('button', { name: message('en', 'refreshers', 'refreshers-pause-action'), exact: true }).click();
    await expect(course.getByText(message('en', 'refreshers', 'refreshers-day-missing')).first()).toBeVisible();
    await course.locator('input[type="date"]').fill(new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10));
    await course.getByRole('button', { name: message('en', 'refreshers', 'refreshers-pause-action'), exact: true }).click();
    await expect(course).toContainText('Paused until');
    await course.getByRole('button', { name: message('en', 'refreshers', 'refreshers-take-up') }).click();

    await page.getByRole('button', { name: message('en', 'refreshers', 'refreshers-stop-all') }).click();
    await expect(page.locator('main').getByText(message('en', 'refreshers', 'refreshers-stopped'))).toBeVisible();
    await page.reload();
    await page.getByRole('button', { name: message('en', 'refreshers', 'refreshers-take-up') }).click();
    await expect(page.locator('main').getByText(message('en', 'refreshers', 'refreshers-stopped'))).toHaveCount(0);
  });

  test('somebody without a completed course is told when it begins', async ({ page }) => {
    await signIn(page, people.consortium);
    await page.goto('/review');
    await expect(page.getByText(message('en', 'refreshers', 'refreshers-none-title'))).toBeVisible();
    await expectAccessible(page);
  });
});
