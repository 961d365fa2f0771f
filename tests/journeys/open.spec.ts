import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { keys } from './keys';
import { message, people, signIn } from './people';

const COURSE = 'recognise-phishing';

async function expectWhole(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
}

/** A lesson of the open course with choice questions, and what is right in them. */
async function lessonWithChoices(page: Page) {
  const course = await (await page.request.get(`/api/open/courses/${COURSE}`)).json();
  for (const { key } of course.lessons as { key: string }[]) {
    const choices = keys(COURSE, 'en', key).filter(({ right }) => right.length > 0);
    if (choices.length > 0) return { key, choices };
  }
  throw new Error('the course has no choice question');
}

test('without an account: read, answer, sign up by the mail’s link, take the answers over, once', async ({ browser, page }) => {
  const admin = await (await browser.newContext()).newPage();
  await signIn(admin, people.admin);
  const home = (await (await admin.request.get('/api/account')).json()).memberships[0].organisation;
  const setting = { allowed: true, domains: ['kocevje.example'] };
  expect((await admin.request.put(`/api/organisations/${home.id}/registration`, { data: setting })).ok()).toBe(true);
  await admin.goto(`/admin/organisations/${home.id}`);
  await expect(admin.getByText('Link to sign up')).toBeVisible();
  await expectWhole(admin);
  await admin.context().close();

  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`/open/${COURSE}`);
  await expect(page.locator('main h1')).toBeVisible();
  await expectWhole(page);
  const { key, choices } = await lessonWithChoices(page);
  await page.goto(`/open/${COURSE}/lessons/${key}`);
  await expect(page.locator('form.practice').first()).toBeVisible();
  for (const { id, right } of choices) {
    const form = page.locator(`#block-${id} form.practice`);
    for (const number of right) await form.locator('input').nth(number - 1).focus();
    for (const input of await form.locator('input').all()) {
      if (right.map(String).includes((await input.getAttribute('value')) ?? '')) await input.check();
    }
    await form.locator('button[type="submit"]').press('Enter');
    await expect(form.locator('.verdict')).toBeVisible();
  }
  await expectWhole(page);
  expect(await page.context().cookies()).toEqual([]);
  await page.reload();
  await expect(page.locator('.verdict')).toHaveCount(choices.length);

  const email = `nika.${Date.now()}@kocevje.example`;
  await page.goto('/register?organisation=kocevje');
  await page.getByLabel('Given name').fill('Nika');
  await page.getByLabel('Family name').fill('Zupan');
  await page.getByLabel('E-mail address').fill(email);
  await expectWhole(page);
  await page.getByRole('button', { name: 'Send me the link' }).click();
  await expect(page.getByRole('heading', { name: 'Look into your mailbox' })).toBeVisible();
  let link = '';
  await expect
    .poll(
      async () => {
        const outbox = await (await page.request.get('/developer/outbox')).text();
        for (const [, file] of outbox.matchAll(/href="(\/developer\/outbox\/[^"]+)"/g)) {
          const letter = await (await page.request.get(file!)).text();
          const found = /\/register#([\w-]+)/.exec(letter);
          if (letter.includes(email) && found) link = `/register#${found[1]}`;
        }
        return link;
      },
      { timeout: 20_000 },
    )
    .not.toBe('');
  await page.goto('/sign-in');
  await page.goto(link);
  await page.locator('input[type="password"]').fill('three very short words 2026');
  await expectWhole(page);
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByRole('button', { name: 'Take them over' })).toBeVisible();
  await expectWhole(page);
  const taken: string[] = [];
  page.on('request', (request) => {
    if (/\/lessons\/[^/]+\/answers$/.test(request.url())) taken.push(request.url());
  });
  await page.getByRole('button', { name: 'Take them over' }).click();
  await expect(page.locator('.notice[data-tone="success"]')).toBeVisible();
  expect(taken).toHaveLength(choices.length);
  const [enrolment] = await (await page.request.get('/api/enrolments')).json();
  const state = await (await page.request.get(`/api/enrolments/${enrolment.id}/lessons/${key}`)).json();
  expect(state.answers).toHaveLength(choices.length);
  await page.goto('/');
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take them over' })).toHaveCount(0);
});

test('an open lesson is read without JavaScript, in Bulgarian too', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, locale: 'bg' })).newPage();
  await page.goto(`/open/${COURSE}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'bg');
  await page.locator('main ol a').first().click();
  await expect(page.locator('main h1')).toBeVisible();
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(500);
  await page.context().close();
});

test('a trainer shares an open course by link and code', async ({ page }) => {
  await signIn(page, people.trainer);
  await page.goto(`/courses/${COURSE}`);
  await expect(page.getByRole('heading', { name: message('en', 'open', 'share-title') })).toBeVisible();
  const code = page.locator('.share-code img');
  await expect.poll(async () => code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
  await expectWhole(page);
});
