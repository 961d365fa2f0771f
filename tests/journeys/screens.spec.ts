import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { people, signIn } from './people';

const languages = ['en', 'sl', 'bg', 'sv', 'it'] as const;
type Language = (typeof languages)[number];

/** A town per language, so that tests that run side by side do not change each other's account. */
const towns: Record<Language, string> = { en: 'kocevje', sl: 'logatec', bg: 'vojnik', sv: 'lasko', it: 'grosuplje' };

/** Every screen, by who sees it. */
const screens: Record<string, { who?: (town: string) => string; paths: string[] }> = {
  anybody: { paths: ['/sign-in', '/reset-password', '/accept-invitation', '/accessibility', '/privacy', '/no-such-page'] },
  learner: {
    who: (town) => `hr@${town}.example`,
    paths: ['/', '/catalogue', '/courses/recognise-phishing', '/skills', '/me'],
  },
  hr: {
    who: (town) => `hr@${town}.example`,
    paths: ['/reports', '/reports/competencies', '/people', '/people/invite', '/admin/tokens', '/admin/tokens/new'],
  },
  admin: { who: (town) => `admin@${town}.example`, paths: ['/admin', '/admin/organisations', '/admin/audit', '/people'] },
};

/** Screens of people whom the demo has once. */
const single: Record<string, { who: string; paths: string[] }> = {
  trainer: { who: people.trainer, paths: ['/author'] },
  consortium: { who: people.consortium, paths: ['/admin/organisations', '/admin/organisations/new'] },
};

test.describe.configure({ mode: 'parallel' });

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

/** Colours are the same in every language and words the same in every colour: one language meets both. */
function schemes(language: Language): readonly ('light' | 'dark')[] {
  return language === 'en' ? ['light', 'dark'] : ['light'];
}

async function expectScreensAccessible(page: Page, language: Language, paths: readonly string[]): Promise<void> {
  for (const colorScheme of schemes(language)) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const path of paths) {
      await open(page, path);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expectAccessible(page, `${path} ${language} ${colorScheme}`);
    }
  }
}

/** 320 px is also what 1280 px are at 400 % zoom. */
async function expectReflow(page: Page, paths: readonly string[]): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of paths) {
    await open(page, path);
    await expectNoOverflow(page, path);
    await expectAccessible(page, `${path} at 320 px`);
  }
}

for (const [group, { who, paths }] of Object.entries(screens)) {
  for (const language of languages) {
    test(`${group}: axe finds nothing in ${language}, ${schemes(language).join(' and ')}`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.addInitScript((value) => localStorage.setItem('skillpact-language', value), language);
      if (who) await signIn(page, who(towns[language]), language);
      await expectScreensAccessible(page, language, paths);
    });
  }

  test(`${group}: nothing is wider than a phone of 320 px`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.addInitScript(() => localStorage.setItem('skillpact-language', 'bg'));
    if (who) await signIn(page, who('ajdovscina'), 'bg');
    await expectReflow(page, paths);
  });
}

for (const [group, { who, paths }] of Object.entries(single)) {
  test(`${group}: axe finds nothing in any language, and nothing is wider than a phone`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const language of languages) {
      await signIn(page, who, language);
      await expectScreensAccessible(page, language, paths);
    }
    await expectReflow(page, paths);
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
