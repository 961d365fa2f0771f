import { expect, test, type Page } from '@playwright/test';
import { expectNoOverflow, expectNoViolations } from './accessible';
import { message, people, signIn } from './people';

/** The demo's line manager completed this course more than a year ago, and her HR officer's completion ends soon. */
const COURSE = '/courses/ai-at-work-in-a-municipality';

const words = (key: string) => message('en', 'renewal', key);

async function shown(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('main [aria-busy="true"], main .waiting')).toHaveCount(0);
}

/** Presses a key until something has the focus. */
async function tabTo(page: Page, name: string, role: 'link' | 'button', most = 80): Promise<void> {
  const wanted = page.getByRole(role, { name }).first();
  await expect(wanted).toBeVisible();
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} is not reached with the keyboard`);
}

test('a completion that ended is renewed, left and taken up again, with the keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, people.manager);
  await shown(page, '/');
  await expectNoViolations(page, 'home with a completion that ended');
  await tabTo(page, words('renewal-renew'), 'link');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${COURSE}$`));
  await expect(page.locator('.course-action')).toContainText(words('renewal-explain-ended'));
  await expectNoViolations(page, 'a course that can be renewed');

  await tabTo(page, words('renewal-start'), 'button');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${COURSE}/lessons/`));
  await shown(page, COURSE);
  await expect(page.locator('.course-action')).toContainText(words('renewal-under-way'));
  await expect(page.locator('.course-action progress')).toHaveAttribute('value', '0');
  await expectNoViolations(page, 'a renewal that is under way');

  // The record of the first time is still there.
  await shown(page, '/certificates');
  await expect(page.locator('.certificate-list li')).not.toHaveCount(0);

  await shown(page, COURSE);
  await tabTo(page, words('renewal-leave'), 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: words('renewal-start') })).toBeVisible();
  await tabTo(page, words('renewal-start'), 'button');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${COURSE}/lessons/`));
});

test('a completion that ends is offered in the dark and on a phone', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 320, height: 640 });
  // In English alone: other tests read this account's pages at the same time.
  await signIn(page, people.hr);
  await shown(page, COURSE);
  await expect(page.getByRole('button', { name: words('renewal-start') })).toBeVisible();
  await expectNoViolations(page, COURSE);
  await expectNoOverflow(page, COURSE);
});
