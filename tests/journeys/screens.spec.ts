import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { people, signIn } from './people';

/** Every screen, by who sees it. */
const screens: Record<string, { who?: string; paths: string[] }> = {
  anybody: { paths: ['/sign-in', '/reset-password', '/accept-invitation', '/accessibility', '/privacy', '/no-such-page'] },
  learner: { who: people.manager, paths: ['/', '/catalogue', '/courses/recognise-phishing', '/skills', '/me'] },
  hr: { who: people.hr, paths: ['/reports', '/reports/competencies', '/people', '/people/invite', '/admin/tokens', '/admin/tokens/new'] },
  admin: { who: people.admin, paths: ['/admin', '/admin/organisations', '/admin/audit', '/people'] },
  trainer: { who: people.trainer, paths: ['/author'] },
  consortium: { who: people.consortium, paths: ['/admin/organisations', '/admin/organisations/new'] },
};

const languages = ['en', 'sl', 'bg', 'sv', 'it'] as const;

/** Opens a screen and waits until it shows its heading and nothing is still loading. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('main [aria-busy="true"], main .waiting')).toHaveCount(0);
}

async function expectAccessible(page: Page, name: string): Promise<void> {
  const found = await new AxeBuilder({ page }).analyze();
  const told = found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(told, name).toEqual([]);
}

async function expectNoOverflow(page: Page, name: string): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${name} is wider than the window`).toBeLessThanOrEqual(0);
}

for (const [group, { who, paths }] of Object.entries(screens)) {
  for (const language of languages) {
    // Colours are the same in every language and words the same in every colour: one language meets both.
    const schemes = language === 'en' ? (['light', 'dark'] as const) : (['light'] as const);
    test(`${group}: axe finds nothing in ${language}, ${schemes.join(' and ')}`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.addInitScript((value) => localStorage.setItem('skillpact-language', value), language);
      if (who) await signIn(page, who, language);
      for (const path of paths) {
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await open(page, path);
          await expect(page.locator('html')).toHaveAttribute('lang', language);
          await expectAccessible(page, `${path} ${language} ${colorScheme}`);
        }
      }
    });
  }

  test(`${group}: nothing is wider than a phone of 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.addInitScript(() => localStorage.setItem('skillpact-language', 'bg'));
    if (who) await signIn(page, who, 'bg');
    for (const path of paths) {
      await open(page, path);
      await expectNoOverflow(page, path);
      await expectAccessible(page, `${path} at 320 px`);
    }
  });
}

test('a screen announces itself: title, focus on the heading, skip link first', async ({ page }) => {
  await signIn(page, people.manager);
  await open(page, '/');
  await page.keyboard.press('Tab');
  const skip = page.locator('a[href="#main"]').first();
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.getByRole('link', { name: 'Courses', exact: true }).first().click();
  await expect(page).toHaveURL(/catalogue/);
  await expect(page).toHaveTitle(/Courses/);
  await expect(page.locator('main h1')).toBeFocused();
});
