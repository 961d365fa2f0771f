import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessibleInAllForms, goWithin, languages, settled, themes, widths, type Language } from './accessible';
import { noteScreen } from './notes';
import { message, people, signIn } from './people';
import { addressOf, nameOf, routes, screens, type Screen } from './screens';
import { signInEverywhere, type World } from './world';

test.describe.configure({ mode: 'parallel' });
// A trace keeps a copy of the page for every step: more work than what is looked at here.
test.use({ trace: 'off' });

/** What was seen goes into the record from which the accessibility statement is written. */
async function record(page: Page, screen: Screen, language: Language): Promise<void> {
  await noteScreen(page, screen.route, language, screen.state);
  const body = JSON.stringify({ route: screen.route, state: screen.state, language, themes, widths });
  await test.info().attach('accessible screen', { body, contentType: 'application/json' });
}

async function show(page: Page, screen: Screen, world: World | undefined): Promise<void> {
  const address = addressOf(screen, world);
  const isFirst = page.url() === 'about:blank';
  if (isFirst) await page.goto(address);
  else await goWithin(page, address);
  await settled(page);
  await screen.prepare?.(page);
}

/** Walks through screens in a language and looks at each in every form; says everything that is wrong, not only the first. */
async function walk(page: Page, some: readonly Screen[], language: Language, world?: World): Promise<void> {
  for (const screen of some) {
    await test.step(`${nameOf(screen)} in ${language}`, async () => {
      const errors = test.info().errors.length;
      await page.setViewportSize({ width: 1280, height: 900 });
      await show(page, screen, world);
      await expect.soft(page.locator('html')).toHaveAttribute('lang', language);
      await expectAccessibleInAllForms(page, `${nameOf(screen)} in ${language}`);
      if (test.info().errors.length === errors) await record(page, screen, language);
    });
  }
}

test('every address of the app is among the screens', () => {
  const known = new Set(screens.map(({ route }) => route));
  expect(routes().length).toBeGreaterThan(20);
  expect(routes().filter((route) => !known.has(route))).toEqual([]);
  expect([...known].filter((route) => route !== '*' && !routes().includes(route))).toEqual([]);
});

const seenBy = (who: Screen['who']): Screen[] => screens.filter((screen) => screen.who === who);
const office = (screen: Screen): boolean => /^\/(reports|people|admin|author|teach)/.test(screen.route);

/** Who signs in once and sees these. */
const parts: Record<string, (page: Page, browser: Browser, baseURL: string, language: Language) => Promise<void>> = {
  'what anybody sees': (page, _browser, _baseURL, language) => walk(page, seenBy('anybody'), language),
  'what a learner sees': async (page, browser, baseURL, language) => {
    const world = await signInEverywhere(page, browser, baseURL, language);
    await walk(page, seenBy('person').filter((screen) => !office(screen)), language, world);
  },
  'what the office sees': async (page, browser, baseURL, language) => {
    const world = await signInEverywhere(page, browser, baseURL, language);
    await walk(page, seenBy('person').filter(office), language, world);
  },
};

for (const language of languages) {
  for (const [name, look] of Object.entries(parts)) {
    test(`${name} is accessible in ${language}, light and dark, wide and at 400 % zoom`, async ({ page, browser, baseURL }) => {
      test.setTimeout(360_000);
      await page.addInitScript((value) => localStorage.setItem('skillpact-language', value), language);
      await look(page, browser, baseURL!, language);
    });
  }
}

test('what the consortium sees is accessible in every language, light and dark, wide and at 400 % zoom', async ({ page }) => {
  test.setTimeout(360_000);
  for (const language of languages) {
    await signIn(page, people.consortium, language);
    await page.goto('about:blank');
    await walk(page, seenBy('consortium'), language);
  }
});

test('a screen announces itself: title, focus on the heading, skip link first', async ({ page }) => {
  await signIn(page, people.manager);
  await page.goto('/');
  await settled(page);
  await page.keyboard.press('Tab');
  const skip = page.locator('a[href="#main"]').first();
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.getByRole('link', { name: message('en', 'app', 'nav-catalogue'), exact: true }).first().click();
  await expect(page).toHaveURL(/catalogue/);
  await expect(page).toHaveTitle(/Courses/);
  await expect(page.locator('main h1')).toBeFocused();
});
