import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { message, people, signIn } from './people';

async function expectAccessible(page: Page): Promise<void> {
  const results = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(excess).toBeLessThanOrEqual(0);
}

/** Presses a key until something has the focus. */
async function tabTo(page: Page, selector: string, most = 80): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} is not reached with the keyboard`);
}

test.describe.serial('a level is found with few questions', () => {
  test('with the keyboard alone, left, taken up on a telephone, and told at once', async ({ page, browser, baseURL }) => {
    test.setTimeout(180_000);
    await signIn(page, people.learner);
    await page.goto('/placement');
    await expect(page.locator('h1')).toHaveText(message('en', 'placement', 'placement-title'));
    await expectAccessible(page);
    await tabTo(page, '.placement-areas button');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/placement\/[0-9a-f-]{36}/);
    await expect(page.locator('h1')).toHaveText('Question 1');
    await expect(page.locator('h1')).toBeFocused();
    await expectAccessible(page);

    // Sent without an answer it says what to do, and nothing is lost.
    await tabTo(page, '.placement form button[type="submit"]');
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toContainText(message('en', 'placement', 'placement-answer-first'));
    await page.getByRole('button', { name: message('en', 'placement', 'placement-unknown') }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('h1')).toHaveText('Question 2');
    await expect(page.locator('h1')).toBeFocused();

    const telephone = await browser.newContext({ baseURL: baseURL!, viewport: { width: 320, height: 640 } });
    const other = await telephone.newPage();
    await signIn(other, people.learner, 'sl');
    await other.goto('/placement');
    await expectNoSidewaysScroll(other);
    await other.getByRole('link', { name: message('sl', 'placement', 'placement-go-on') }).first().click();
    await expect(other.locator('h1')).toHaveText('Vprašanje 2');
    for (let number = 2; number <= 15; number += 1) {
      await expectNoSidewaysScroll(other);
      await other.getByRole('button', { name: message('sl', 'placement', 'placement-unknown') }).click();
      const result = message('sl', 'placement', 'placement-result');
      await expect(other.locator('h1')).toHaveText(new RegExp(`^(Vprašanje ${number + 1}|${result})$`));
      if ((await other.locator('h1').textContent()) === result) break;
    }
    await expect(other.locator('h1')).toHaveText(message('sl', 'placement', 'placement-result'));
    await expect(other.locator('.levels').first()).toBeVisible();
    await expect(other.locator('main')).toContainText('zelo verjetno');
    await expectAccessible(other);
    await expectNoSidewaysScroll(other);
    await telephone.close();

    await signIn(page, people.learner);
    await page.goto('/skills');
    await expect(page.getByRole('link', { name: message('en', 'placement', 'placement-title') })).toBeVisible();
  });

  test('it is ended where it is, in the dark and enlarged', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 700 });
    await signIn(page, people.manager);
    await page.goto('/placement');
    await page.locator('.placement-areas button').first().click();
    await page.getByRole('button', { name: message('en', 'placement', 'placement-unknown') }).click();
    await expect(page.locator('h1')).toHaveText('Question 2');
    await page.locator('.placement-end summary').click();
    await page.getByRole('button', { name: message('en', 'placement', 'placement-end-action') }).click();
    await expect(page.locator('h1')).toHaveText(message('en', 'placement', 'placement-result'));
    await expect(page.locator('main')).toContainText(message('en', 'placement', 'placement-no-evidence'));
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  test('a trainer sees how questions fare and what to look at', async ({ page }) => {
    await signIn(page, people.trainer);
    await page.goto('/author');
    await page.getByRole('link', { name: message('en', 'author', 'author-questions') }).click();
    await expect(page.locator('h1')).toHaveText(message('en', 'items', 'items-title'));
    await expect(page.locator('table tbody tr').first()).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel(message('en', 'items', 'items-sort')).selectOption('difficulty');
    await expect(page).toHaveURL(/sort=difficulty/);
    await page.locator('table tbody th a').first().click();
    await expect(page.locator('h1')).toHaveText(message('en', 'items', 'items-question-title'));
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(page);
    await page.goto('/author/questions');
    await expect(page.locator('table tbody tr').first()).toBeVisible();
    await expectNoSidewaysScroll(page);
  });
});
