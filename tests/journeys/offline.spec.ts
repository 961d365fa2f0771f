import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { PASSWORD, signIn } from './people';

/** Somebody whom no other test needs, and a colleague who uses the same device. */
const LEARNER = 'hr@grosuplje.example';
const COLLEAGUE = 'hr@lasko.example';
const COURSE = 'recognise-phishing';
const OWN = 'valley-without-network';

const folder = process.env['JOURNEYS_FOLDER']!;

/** A small course of this file's own: a lesson with one question. Publishing it again with other words makes a new version. */
function publish(words: string, port: string): void {
  mkdirSync(`${folder}/courses/${OWN}/en`, { recursive: true });
  writeFileSync(
    `${folder}/courses/${OWN}/course.toml`,
    `id = "journeys.${OWN}"
languages = ["en"]
audience = ["civil-servant"]
prerequisites = []
licence = "CC-BY-4.0"
authors = ["Skillpact"]
[title]
en = "A valley without a network"
[summary]
en = "Reading where nothing is received."
[skills]
"digcomp-2.2:2.4" = 1
[completion]
lessons = "all"
`,
  );
  writeFileSync(
    `${folder}/courses/${OWN}/en/01-valley.md`,
    `---
title: The valley
minutes: 1
kind: lesson
skills: [digcomp-2.2:2.4]
---

${words}

### What stands at the end of the road? {#road-end .choice skill="digcomp-2.2:2.4" level=1}

- [x] A house
- [ ] A harbour
  > There is no sea.
`,
  );
  execFileSync('../../target/debug/skillpact', ['courses', 'publish'], {
    env: {
      ...process.env,
      SKILLPACT_SERVER_PUBLIC_URL: `http://127.0.0.1:${port}`,
      SKILLPACT_DATABASE_URL: `sqlite://${folder}/journeys.db`,
      SKILLPACT_STORAGE_FOLDER: `${folder}/blobs`,
      SKILLPACT_MAIL_FOLDER: `${folder}/outbox`,
      SKILLPACT_COURSES_FOLDER: `${folder}/courses`,
      SKILLPACT_DEMO_ENABLED: 'true',
      SKILLPACT_LOG_LEVEL: 'error',
    },
  });
}

interface Begun {
  enrolment: string;
  lessons: { key: string; kind: string; title: string }[];
}

async function enrol(page: Page, slug: string): Promise<Begun> {
  const account = await (await page.request.get('/api/account')).json();
  const course = await (await page.request.get(`/api/courses/${slug}?language=en`)).json();
  const answer = await page.request.post('/api/enrolments', {
    data: { id: crypto.randomUUID(), course_id: course.id, organisation_id: account.memberships[0].organisation.id },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return { lessons: course.lessons, enrolment: (await answer.json()).id };
}

/** The answers that the server has, from outside of the page. */
async function answers(page: Page, { enrolment, lessons }: Begun): Promise<{ id: string; choice?: number[]; at: number }[]> {
  const state = await (await page.request.get(`/api/enrolments/${enrolment}/lessons/${lessons[0]!.key}`)).json();
  return state.answers.map((one: { answer: { choice?: number[] }; verdict: { response_id: string; answered_at: string } }) => ({
    id: one.verdict.response_id,
    choice: one.answer.choice,
    at: Date.parse(one.verdict.answered_at),
  }));
}

const stateLine = (page: Page) => page.locator('.state-line');
const question = (page: Page) => page.locator('form.practice').first();

async function answer(page: Page, option = 0): Promise<void> {
  await question(page).locator('input').nth(option).check();
  await question(page).locator('button[type="submit"]').click();
  await expect(question(page).locator('.verdict')).toBeVisible();
}

/** Takes a course along through its page. */
async function takeAlong(page: Page, slug: string): Promise<void> {
  await page.goto(`/courses/${slug}`);
  await page.getByRole('button', { name: /^Take along/ }).click();
  await expect(page.locator('main').getByText(/^This course is on this device/)).toBeVisible({ timeout: 30_000 });
  // The worker has to be in charge before the network goes.
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
}

const signedIn = async (context: BrowserContext, email = LEARNER): Promise<Page> => {
  const page = await context.newPage();
  await signIn(page, email);
  return page;
};

test.beforeAll(({ baseURL }) => publish('The road ends here.', new URL(baseURL!).port));

test('a course is taken along, read and practised without a network, and the server judges when it is back', async ({ context }) => {
  test.setTimeout(120_000);
  const page = await signedIn(context);
  await page.setViewportSize({ width: 320, height: 640 });
  const begun = await enrol(page, COURSE);
  await takeAlong(page, COURSE);
  await accessible(page);
  await context.setOffline(true);
  await page.goto('/');
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('main').getByText(/phishing/i).first()).toBeVisible();
  await expect(stateLine(page)).toContainText('There is no network.');
  await page.goto(`/courses/${COURSE}/lessons/${begun.lessons[0]!.key}`);
  // Every picture of the lesson is there.
  await expect(question(page)).toBeVisible();
  for (const picture of await page.locator('main img').all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
  }
  await answer(page);
  await expect(question(page).locator('.verdict')).toContainText('judged here');
  await expect(stateLine(page)).toContainText('1 answer waits for the network.');
  await accessible(page);
  expect(await answers(page, begun)).toEqual([]);
  // What was answered is still there after a reload.
  await page.reload();
  await expect(question(page).locator('.verdict')).toContainText('judged here');
  await context.setOffline(false);
  await expect(stateLine(page).locator('p')).toHaveCount(0, { timeout: 20_000 });
  expect(await answers(page, begun)).toHaveLength(1);
});

test('a test says in words that it needs a connection', async ({ context }) => {
  const page = await signedIn(context);
  const begun = await enrol(page, COURSE);
  await takeAlong(page, COURSE);
  await context.setOffline(true);
  await page.goto(`/courses/${COURSE}/lessons/${begun.lessons.find(({ kind }) => kind === 'test')!.key}`);
  await page.locator('main button[type="submit"], main button.ds-button').first().click();
  await expect(page.locator('main')).toContainText('Tests and assignments need a connection.');
});

test('by keyboard alone: take along, answer without a network, remove', async ({ context }) => {
  test.setTimeout(120_000);
  const page = await signedIn(context);
  await enrol(page, OWN);
  await page.goto(`/courses/${OWN}`);
  const press = async (name: RegExp) => {
    const target = page.getByRole('button', { name });
    await expect(target).toBeVisible();
    for (let steps = 0; steps < 60 && !(await target.evaluate((element) => element === document.activeElement)); steps += 1) {
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
    await page.keyboard.press('Enter');
  };
  await press(/^Take along/);
  await expect(page.getByRole('heading', { name: 'Take this course along' })).toBeFocused();
  await expect(page.locator('main').getByText(/^This course is on this device/)).toBeVisible();
  await context.setOffline(true);
  await page.goto(`/courses/${OWN}/lessons/valley`);
  await expect(question(page)).toBeVisible();
  const radio = question(page).locator('input').first();
  for (let steps = 0; steps < 60 && !(await radio.evaluate((element) => element === document.activeElement)); steps += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(question(page).locator('.verdict')).toContainText('judged here');
  await context.setOffline(false);
  await expect(stateLine(page).locator('p')).toHaveCount(0, { timeout: 20_000 });
  await page.goto('/me');
  await press(/^Remove from this device/);
  await expect(page.getByRole('heading', { name: 'Courses on this device' })).toBeFocused();
  await expect(page.locator('main').getByText('No course is kept on this device.', { exact: false })).toBeVisible();
});

test('the network goes in the middle of an answer of a course that was not taken along', async ({ context }) => {
  const page = await signedIn(context);
  const begun = await enrol(page, OWN);
  await page.goto(`/courses/${OWN}/lessons/valley`);
  await expect(question(page)).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const before = await answers(page, begun);
  await context.setOffline(true);
  await answer(page, 1);
  await expect(question(page).locator('.verdict')).toContainText('It will be judged when you are connected again.');
  await context.setOffline(false);
  await expect(stateLine(page).locator('p')).toHaveCount(0, { timeout: 20_000 });
  const after = await answers(page, begun);
  expect(after.map(({ choice }) => choice)).toEqual([[2]]);
  expect(after[0]!.id).not.toBe(before[0]?.id);
});

test('two tabs hand on each answer once, and the later one counts', async ({ context }) => {
  const page = await signedIn(context);
  const begun = await enrol(page, OWN);
  await takeAlong(page, OWN);
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(`/courses/${OWN}/lessons/valley`);
  const sent: string[] = [];
  context.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/answers')) sent.push(JSON.parse(request.postData()!).id);
  });
  await context.setOffline(true);
  await answer(page, 1);
  await answer(other, 0);
  await expect(stateLine(other)).toContainText('2 answers wait for the network.');
  sent.length = 0;
  await context.setOffline(false);
  await expect(stateLine(page).locator('p')).toHaveCount(0, { timeout: 20_000 });
  await expect(stateLine(other).locator('p')).toHaveCount(0, { timeout: 20_000 });
  expect(new Set(sent).size).toBe(sent.length);
  expect((await answers(page, begun)).map(({ choice }) => choice)).toEqual([[1]]);
});

test('a clock that is a day wrong changes no moment', async ({ context }) => {
  const page = await signedIn(context);
  const begun = await enrol(page, OWN);
  await page.addInitScript(() => {
    const now = Date.now;
    Date.now = () => now() + 86_400_000;
  });
  await takeAlong(page, OWN);
  await page.goto(`/courses/${OWN}/lessons/valley`);
  await expect(question(page)).toBeVisible();
  await context.setOffline(true);
  await answer(page, 0);
  await page.waitForTimeout(3000);
  // The right time comes together with the network.
  await page.evaluate(() => (Date.now = () => new Date().getTime()));
  await context.setOffline(false);
  await expect(stateLine(page).locator('p')).toHaveCount(0, { timeout: 20_000 });
  const [told] = await answers(page, begun);
  const server = Date.parse((await page.request.get('/api/account')).headers()['date']!);
  // The header counts whole seconds.
  expect(server - told!.at).toBeGreaterThan(-1000);
  expect(server - told!.at).toBeLessThan(60_000);
});

test('a device that is full keeps nothing of the course and says so', async ({ context }) => {
  const page = await signedIn(context);
  await enrol(page, COURSE);
  await page.addInitScript(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  });
  await page.goto(`/courses/${COURSE}`);
  await page.getByRole('button', { name: /^Take along/ }).click();
  await expect(page.locator('main').getByText('There is not enough room on this device.', { exact: false })).toBeVisible();
  await accessible(page);
  await page.goto('/me');
  await expect(page.locator('main').getByText('No course is kept on this device.', { exact: false })).toBeVisible();
});

test('what the browser threw away is fetched again', async ({ context }) => {
  const page = await signedIn(context);
  const begun = await enrol(page, COURSE);
  await takeAlong(page, COURSE);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) if (name.startsWith('skillpact-kept')) await caches.delete(name);
  });
  await page.goto('/');
  const kept = () =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((known) => known.startsWith('skillpact-kept'));
      return name ? (await (await caches.open(name)).keys()).length : 0;
    });
  await expect.poll(kept).toBeGreaterThan(0);
  await context.setOffline(true);
  await page.goto(`/courses/${COURSE}/lessons/${begun.lessons[0]!.key}`);
  await expect(question(page)).toBeVisible();
});

test('a version that is published meanwhile is taken along when the network is back, and she is told', async ({ context, baseURL }) => {
  test.setTimeout(120_000);
  const page = await signedIn(context);
  const begun = await enrol(page, OWN);
  await takeAlong(page, OWN);
  await page.goto(`/courses/${OWN}/lessons/valley`);
  await expect(question(page)).toBeVisible();
  await context.setOffline(true);
  const version = async (): Promise<string> => (await (await page.request.get(`/api/courses/${OWN}?language=en`)).json()).version;
  const before = await version();
  publish('The road ends here, and a path goes on.', new URL(baseURL!).port);
  // The server remembers for two seconds which versions are live.
  await expect.poll(version).not.toBe(before);
  await page.reload();
  await expect(page.locator('main')).toContainText('The road ends here.');
  await answer(page, 1);
  await context.setOffline(false);
  await expect(stateLine(page)).toContainText('“A valley without a network” has changed.', { timeout: 30_000 });
  expect((await answers(page, begun)).map(({ choice }) => choice)).toEqual([[2]]);
  await context.setOffline(true);
  await page.goto(`/courses/${OWN}/lessons/valley`);
  await expect(page.locator('main')).toContainText('and a path goes on');
});

test('a session that ends meanwhile lets answers wait, asks to sign in, and goes on', async ({ context }) => {
  const page = await signedIn(context);
  const begun = await enrol(page, OWN);
  await takeAlong(page, OWN);
  await page.goto(`/courses/${OWN}/lessons/valley`);
  await expect(question(page)).toBeVisible();
  await context.setOffline(true);
  await answer(page, 0);
  await context.clearCookies();
  await context.setOffline(false);
  await expect(stateLine(page)).toContainText('Sign in again', { timeout: 20_000 });
  await expect(stateLine(page)).toContainText('1 answer waits');
  await stateLine(page).getByRole('button', { name: 'Sign in' }).click();
  await accessible(page);
  await page.getByRole('dialog').getByLabel('Password').fill(PASSWORD);
  await page.locator('dialog button[type="submit"]').click();
  await expect(stateLine(page).locator('p')).toHaveCount(0, { timeout: 20_000 });
  expect((await answers(page, begun)).map(({ choice }) => choice)).toEqual([[1]]);
});

test('signing out warns of answers that wait and leaves nothing; a colleague sees nothing of hers', async ({ context }) => {
  test.setTimeout(120_000);
  const page = await signedIn(context);
  const begun = await enrol(page, OWN);
  await takeAlong(page, OWN);
  await page.goto(`/courses/${OWN}/lessons/valley`);
  await expect(question(page)).toBeVisible();
  const before = await answers(page, begun);
  await context.setOffline(true);
  await answer(page, 1);
  await page.getByRole('button', { name: 'Sign out' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('1 answer has not been sent yet.');
  await accessible(page);
  await dialog.getByRole('button', { name: 'Stay signed in' }).click();
  await expect(stateLine(page)).toContainText('1 answer waits');
  // Her session ends, and a colleague signs in: nothing of hers is shown, sent or lost.
  await context.clearCookies();
  await context.setOffline(false);
  await page.goto('about:blank');
  await signIn(page, COLLEAGUE);
  await page.goto('/me');
  await expect(page.locator('main').getByText('No course is kept on this device.', { exact: false })).toBeVisible();
  await expect(stateLine(page).locator('p')).toHaveCount(0);
  // She is back: her answer is sent as hers.
  await page.goto('about:blank');
  await signIn(page, LEARNER);
  await page.goto('/me');
  await expect(page.getByRole('link', { name: 'A valley without a network' })).toBeVisible();
  await expect.poll(async () => (await answers(page, begun))[0]?.id).not.toBe(before[0]?.id);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/sign-in/);
  const left = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name).filter((name) => name?.startsWith('skillpact-')),
    caches: (await caches.keys()).filter((name) => name.startsWith('skillpact-kept')),
  }));
  // The colleague's own, empty database may be there; hers is gone.
  expect(left.caches).toEqual([]);
  expect(left.databases.length).toBeLessThanOrEqual(1);
});

test('an upload that is cut off near its end goes on where it stopped, also after a reload', async ({ context }) => {
  test.setTimeout(120_000);
  // The demo has people who handed this in before; one of these did not.
  const page = await context.newPage();
  let begun: Begun;
  let attempt;
  for (const town of ['vojnik', 'lasko', 'logatec', 'grosuplje']) {
    await signIn(page, `hr@${town}.example`);
    begun = await enrol(page, 'every-kind');
    attempt = await page.request.post(`/api/enrolments/${begun.enrolment}/attempts`, {
      data: { id: crypto.randomUUID(), lesson: begun.lessons.find(({ kind }) => kind === 'assignment')!.key },
    });
    if (attempt.ok()) break;
  }
  const assignment = begun!.lessons.find(({ kind }) => kind === 'assignment')!;
  expect(attempt!.ok(), await attempt!.text()).toBe(true);
  const upload = (await attempt!.json()).questions.find((one: { upload?: object }) => one.upload).upload;
  const size = Math.min(upload.max_bytes, 5 * 1024 * 1024) - 1000;
  const file = `${folder}/long-notice.txt`;
  writeFileSync(file, 'x'.repeat(size));
  const offsets: number[] = [];
  const last = Math.floor(size / (512 * 1024)) * 512 * 1024;
  let isCut = true;
  await page.route('**/api/uploads/*?offset=*', (route) => {
    const offset = Number(new URL(route.request().url()).searchParams.get('offset'));
    offsets.push(offset);
    return isCut && offset === last ? route.abort('connectionreset') : route.continue();
  });
  await page.goto(`/courses/every-kind/lessons/${assignment.key}`);
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect.poll(() => offsets.includes(last)).toBe(true);
  await page.reload();
  isCut = false;
  offsets.length = 0;
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect.poll(() => offsets).toEqual([last]);
  await expect(page.getByText('long-notice.txt').first()).toBeVisible();
  const { id } = await attempt!.json();
  const sizes = async () => {
    const shown = await (await page.request.get(`/api/attempts/${id}`)).json();
    return shown.files.map((one: { size: number }) => one.size);
  };
  await expect.poll(sizes).toEqual([size]);
});
