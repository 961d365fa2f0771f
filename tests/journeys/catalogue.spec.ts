import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { message, signIn } from './people';

const READER = 'hr@sofia.example';

/** Opens the catalogue and waits until the index holds every course. */
async function openCatalogue(page: Page, query = ''): Promise<void> {
  await expect
    .poll(async () => ((await (await page.request.get('/api/course-search?limit=1')).json()) as { index: string }).index)
    .toBe('current');
  await page.goto(`/catalogue${query}`);
  await expect(page.locator('.cards > .card').first()).toBeVisible();
}

async function expectAccessible(page: Page, name: string): Promise<void> {
  const found = await new AxeBuilder({ page }).analyze();
  expect(
    found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    name,
  ).toEqual([]);
}

async function expectNoOverflow(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBeLessThanOrEqual(0);
}

const search = (page: Page) => page.locator('input[type="search"]');
const results = (page: Page) => page.locator('.cards[data-found] > .card');

test.describe.serial('finding a course', () => {
  test('by words of a lesson, and the address says so', async ({ page }) => {
    await signIn(page, READER, 'en');
    await openCatalogue(page);
    await search(page).pressSequentially('caller says bank');
    await expect(page).toHaveURL(/q=caller\+says\+bank/);
    await expect(results(page).first().locator('h2')).toContainText('phishing');
    await expect(results(page).first().locator('.places mark').first()).toBeVisible();
    await expect(page.locator('[role="status"]', { hasText: /course/ })).toHaveText(/\d+ courses?/);
    await expectAccessible(page, 'found');
    // The address is enough to show a colleague the same.
    await page.reload();
    await expect(search(page)).toHaveValue('caller says bank');
    await expect(results(page).first().locator('h2')).toContainText('phishing');
  });

  test('a slip is forgiven, and the right spelling is offered', async ({ page }) => {
    await signIn(page, READER, 'en');
    await openCatalogue(page);
    await search(page).fill('pasword');
    await expect(results(page).first()).toBeVisible();
    await page.getByText(message('en', 'learn', 'catalogue-did-you-mean')).getByRole('link').click();
    await expect(search(page)).toHaveValue(/^passwords?$/);
    await expect(page.getByText(message('en', 'learn', 'catalogue-did-you-mean'))).toHaveCount(0);
  });

  test('forms of Bulgarian and Slovenian words are found', async ({ page }) => {
    await signIn(page, READER, 'bg');
    await openCatalogue(page);
    await search(page).fill('община парола');
    await expect(results(page).first().locator('h2')).toContainText('фишинга');
    await expect(results(page).first().locator('mark').filter({ hasText: /^парол/i }).first()).toBeVisible();
    await signIn(page, READER, 'sl');
    await openCatalogue(page);
    await search(page).fill('obcina geslo');
    await expect(results(page).first().locator('mark').filter({ hasText: /^gesl/i }).first()).toBeVisible();
  });

  test('filters count what they leave, and Back takes them off', async ({ page }) => {
    await signIn(page, READER, 'en');
    await openCatalogue(page);
    const all = await page.locator('.cards > .card').count();
    const language = page.locator('select[name="language"]');
    const option = language.locator('option[value="bg"]');
    const counted = Number(/\((\d+)\)/.exec((await option.textContent())!)![1]);
    expect(counted).toBeLessThan(all);
    await language.selectOption('bg');
    await expect(page).toHaveURL(/language=bg/);
    await expect(page.locator('.cards > .card')).toHaveCount(counted);
    await page.locator('select[name="audience"]').selectOption('tourism-operator');
    await expect(page).toHaveURL(/audience=tourism-operator/);
    await page.goBack();
    await expect(page.locator('select[name="audience"]')).toHaveValue('');
    await page.goBack();
    await expect(language).toHaveValue('');
    await expect(page.locator('.cards > .card')).toHaveCount(all);
  });

  test('nothing found says what to do', async ({ page }) => {
    await signIn(page, READER, 'en');
    await openCatalogue(page);
    await search(page).fill('zzzzqqq');
    await expect(page.getByRole('heading', { name: message('en', 'learn', 'catalogue-none-title') })).toBeVisible();
    await expectAccessible(page, 'nothing found');
    await page.getByRole('link', { name: message('en', 'learn', 'catalogue-show-all') }).click();
    await expect(page.locator('.cards > .card').first()).toBeVisible();
    await expect(search(page)).toHaveValue('');
    await search(page).fill('phishing');
    await expect(results(page).first()).toBeVisible();
    await page.goto('/catalogue?q=phishing&audience=trainer');
    await expect(page.getByText('without the filters')).toBeVisible();
    await page.locator('main').getByRole('link', { name: message('en', 'learn', 'catalogue-clear') }).last().click();
    await expect(results(page).first()).toBeVisible();
  });

  test('a found lesson is read with the keyboard alone', async ({ page }) => {
    await signIn(page, 'hr@cervia.example', 'en');
    await openCatalogue(page);
    await search(page).focus();
    await page.keyboard.type('password');
    // A course that the reader has not begun.
    const card = results(page).filter({ hasNot: page.locator('.own-state') }).first();
    const place = card.locator('.places a').first();
    await expect(place).toHaveAttribute('href', /\?lesson=/);
    const name = (await card.locator('h2').textContent())!;
    const title = (await place.textContent())!;
    for (let presses = 0; presses < 60 && !(await place.evaluate((link) => link === document.activeElement)); presses += 1) {
      await page.keyboard.press('Tab');
    }
    await expect(place).toBeFocused();
    await page.keyboard.press('Enter');
    // Who has not begun the course begins it, and reads the lesson that was found.
    await expect(page).toHaveURL(/\/courses\/[a-z-]+\?lesson=/);
    await expect(page.locator('main h1')).toBeFocused();
    await expect(page.locator('.course-start')).toContainText(title);
    await expectAccessible(page, 'course');
    const start = page.getByRole('button', { name: message('en', 'learn', 'course-start') });
    for (let presses = 0; presses < 20 && !(await start.evaluate((button) => button === document.activeElement)); presses += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect(page.locator('main h1')).toHaveText(title);
    // From now on the same search leads straight to the lesson.
    await openCatalogue(page, '?q=password');
    const begun = results(page).filter({ hasText: name });
    await expect(begun.locator('.places a').first()).toHaveAttribute('href', /\/lessons\//);
    await expect(begun.locator('.own-state')).toBeVisible();
    await page.goto('/');
    await expect(page.locator('.continue a.ds-button')).toHaveAttribute('href', /\/lessons\//);
    expect(await page.locator('main .ds-button:not([data-variant="secondary"])').count(), 'one primary action').toBe(1);
  });

  test('a course says what comes before it, and whether the reader has it', async ({ page }) => {
    await signIn(page, 'hr@ravne-na-koroskem.example', 'sl');
    await page.goto('/courses/every-kind');
    const before = page.locator('.prerequisites li');
    await expect(before).toHaveCount(1);
    await expect(before.getByRole('link')).toHaveAttribute('href', '/courses/recognise-phishing');
    await expect(before.locator('.own-state')).not.toBeEmpty();
    // Two of its parts are translated, and one of those is older than its source.
    await expect(page.locator('.glance .detail')).toBeVisible();
    await expectAccessible(page, 'course with prerequisites');
  });

  test('nothing is wider than a phone, in Bulgarian too, light and dark', async ({ page }) => {
    await signIn(page, READER, 'bg');
    await page.setViewportSize({ width: 320, height: 640 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const address of ['', '?q=парола', '?q=пароллла&language=bg', '?q=няматакова']) {
        await page.goto(`/catalogue${address}`);
        await expect(page.locator('.count')).toBeVisible();
        await expectNoOverflow(page);
        await expectAccessible(page, `${address} ${colorScheme}`);
      }
      await page.locator('.filter-fields summary').click();
      await expectNoOverflow(page);
      await expectAccessible(page, `filters ${colorScheme}`);
      await page.goto('/courses/recognise-phishing');
      await expect(page.locator('.glance')).toBeVisible();
      await expectNoOverflow(page);
      await page.goto('/');
      await expect(page.locator('main h1')).toBeVisible();
      await expectNoOverflow(page);
    }
  });
});
