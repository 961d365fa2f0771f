import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { signIn } from './people';

const COURSE = 'recognise-phishing';
/** Somebody whom no other test needs. */
const LEARNER = 'hr@skofja-loka.example';

/** Enrols who is signed in and returns the course's lessons. */
async function enrol(page: Page): Promise<{ lessons: { key: string; kind: string; title: string }[]; enrolment: string }> {
  const account = await (await page.request.get('/api/account')).json();
  const course = await (await page.request.get(`/api/courses/${COURSE}?language=en`)).json();
  const answer = await page.request.post('/api/enrolments', {
    data: { id: crypto.randomUUID(), course_id: course.id, organisation_id: account.memberships[0].organisation.id },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return { lessons: course.lessons, enrolment: (await answer.json()).id };
}

test("a lesson's text can be read without JavaScript", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page, LEARNER, 'sl');
  const { lessons } = await enrol(page);
  await page.goto(`/courses/${COURSE}/lessons/${lessons[0]!.key}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'sl');
  await expect(page.locator('main h1')).toBeVisible();
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(3000);
  // The next lesson is one link away.
  await page.locator('main nav a').last().click();
  await expect(page).toHaveURL(new RegExp(lessons[1]!.key));
  await context.close();
});

test("the outline tells at once what was opened, and the next lesson's text is there before she goes on", async ({ page }) => {
  await signIn(page, 'hr@gostilna-pri-jelenu.example');
  const { lessons } = await enrol(page);
  const texts: string[] = [];
  page.on('request', (request) => {
    if (/\/versions\//.test(request.url())) texts.push(request.url());
  });
  await page.goto(`/courses/${COURSE}/lessons/${lessons[0]!.key}`);
  const outline = page.locator('.lesson-outline .task-list li');
  await expect(outline.first().locator('.state')).toHaveText('In progress');
  await page.mouse.wheel(0, 200);
  await expect.poll(() => texts.map((address) => address.split('/').at(-2))).toEqual([lessons[1]!.key]);
  await page.locator('.lesson-end .ds-button').click();
  await expect(page.locator('main h1')).toHaveText(lessons[1]!.title);
  await expect(outline.first().locator('.state')).toHaveText('Finished');
  await expect(outline.nth(1).locator('.state')).toHaveText('In progress');
});

test('a first visit to a lesson stays within 55 kB and 14 requests', async ({ page }) => {
  await signIn(page, LEARNER);
  const { lessons } = await enrol(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  // Pictures are the author's, load when they come into view and are not the page's own weight.
  const pictures = new Set<string>();
  const answers = new Set<string>();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'GET' && request.url().includes('/api/')) asked.push(request.url());
  });
  let bytes = 0;
  let withHeaders = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => {
    answers.add(requestId);
    if (type === 'Image') pictures.add(requestId);
  });
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    if (!pictures.has(requestId)) bytes += encodedDataLength;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!pictures.has(requestId)) withHeaders += encodedDataLength;
  });
  await page.goto(`/courses/${COURSE}/lessons/${lessons[0]!.key}`);
  await expect(page.locator('form.practice').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const requests = answers.size;
  const told = `${(bytes / 1000).toFixed(1)} kB compressed, ${(withHeaders / 1000).toFixed(1)} kB with headers, ${requests} requests`;
  console.log(`first visit to a lesson: ${told}, ${pictures.size} of them pictures`);
  // Account, course, enrolment, text and state came with the page.
  expect(asked).toEqual([]);
  expect(requests - pictures.size).toBeLessThanOrEqual(14);
  expect(bytes).toBeLessThanOrEqual(55_000);
});

test('a lesson and a test are accessible in every state, on a phone and in the dark', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, LEARNER);
  const { lessons } = await enrol(page);
  const final = lessons.find(({ kind }) => kind === 'test')!;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/courses/${COURSE}/lessons/${lessons[0]!.key}`);
    const question = page.locator('form.practice').first();
    await expect(question).toBeVisible();
    // Nothing chosen: the message names what is missing.
    await question.locator('button[type="submit"]').click();
    await expect(question.locator('.field-error, .verdict').first()).toBeVisible();
    await question.locator('input').first().check();
    await question.locator('button[type="submit"]').click();
    await expect(question.locator('.verdict')).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
    await page.goto(`/courses/${COURSE}/lessons/${final.key}`);
    await expect(page.locator('main h1')).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});

test('a question can be answered with the keyboard alone', async ({ page }) => {
  await signIn(page, LEARNER);
  const { lessons } = await enrol(page);
  await page.goto(`/courses/${COURSE}/lessons/${lessons[1]!.key}`);
  const question = page.locator('form.practice').first();
  await question.locator('input').first().focus();
  await page.keyboard.press('Space');
  await expect(question.locator('input').first()).toBeChecked();
  await question.locator('button[type="submit"]').focus();
  await page.keyboard.press('Enter');
  await expect(question.locator('.verdict')).toBeVisible();
});
