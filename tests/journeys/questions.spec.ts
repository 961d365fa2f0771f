import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { message, people, signIn } from './people';

/** A course of the tests alone: every kind of question, an assignment, and a test with a time limit. */
const COURSE = 'every-kind';

interface Begun {
  id: string;
  lessons: { lesson: string }[];
}

async function enrol(page: Page): Promise<Begun> {
  const account = await (await page.request.get('/api/account')).json();
  const course = await (await page.request.get(`/api/courses/${COURSE}?language=en`)).json();
  const answer = await page.request.post('/api/enrolments', {
    data: { id: crypto.randomUUID(), course_id: course.id, organisation_id: account.memberships[0].organisation.id },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()) as Begun;
}

/** Finishes the lessons that come before the test. */
async function finishLessons(page: Page, enrolment: Begun): Promise<void> {
  for (const lesson of ['writing', 'questions']) {
    const path = `/api/enrolments/${enrolment.id}/lessons/${lesson}`;
    expect((await page.request.put(path, { data: { finished: true } })).ok()).toBe(true);
  }
}

async function open(page: Page, lesson: string, language?: string): Promise<void> {
  await page.goto(`/courses/${COURSE}/lessons/${lesson}${language ? `?language=${language}` : ''}`);
  // What the server wrote for readers without JavaScript has gone, and nothing is still on its way.
  await expect(page.locator('main.server-text')).toHaveCount(0);
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('main .waiting')).toHaveCount(0);
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

/** axe and reflow in both colours, on a phone of 320 px and beside the course's outline. */
async function expectGood(page: Page, name: string): Promise<void> {
  for (const [width, height] of [[320, 640], [1280, 900]] as const) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expectAccessible(page, `${name}, ${width} px, ${colorScheme}`);
    }
    await expectNoOverflow(page, `${name}, ${width} px`);
  }
}

const block = (page: Page, key: string): Locator => page.locator(`#block-${key}`);

/** Tabs on until the element has the focus: whatever a person without a mouse can reach. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${String(target)}`);
}

async function check(page: Page, key: string): Promise<Locator> {
  await tabTo(page, block(page, key).locator('form.practice > button[type="submit"]'));
  await page.keyboard.press('Enter');
  const verdict = block(page, key).locator('.verdict');
  await expect(verdict).toBeVisible();
  return verdict;
}

/** The entries of an order, top to bottom. */
async function entries(page: Page, key: string): Promise<string[]> {
  return block(page, key).locator('.order-text > span:first-child').allInnerTexts();
}

test('every kind of practice question is answered with the keyboard alone', async ({ page }) => {
  test.setTimeout(90_000);
  await signIn(page, 'hr@turizem-kocevsko.example');
  await enrol(page);
  await open(page, 'questions');
  const choice = block(page, 'belong').locator('input');
  await tabTo(page, choice.nth(0));
  await page.keyboard.press('Space');
  await tabTo(page, choice.nth(2));
  await page.keyboard.press('Space');
  await expect(await check(page, 'belong')).toHaveAttribute('data-outcome', 'right');

  await tabTo(page, block(page, 'complete').locator('.gap-input').nth(0));
  await page.keyboard.type('date');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2');
  await page.keyboard.press('Tab');
  await page.keyboard.type('readers');
  await expect(await check(page, 'complete')).toHaveAttribute('data-outcome', 'right');

  const right = ['Collect what has to be said', 'Write a draft', 'Have it read aloud', 'Publish'];
  expect(await entries(page, 'making')).not.toEqual(right);
  for (const [place, text] of right.entries()) {
    const up = page.getByRole('button', { name: message('en', 'lesson', 'order-up').replace('{ $entry }', text) });
    for (let from = (await entries(page, 'making')).indexOf(text); from > place; from -= 1) {
      await tabTo(page, up);
      await page.keyboard.press('Enter');
      // The button moves with its entry and keeps the focus.
      await expect(up).toBeFocused();
      await expect(page.locator('[role="status"][aria-live="polite"]').last()).toContainText(text);
    }
  }
  expect(await entries(page, 'making')).toEqual(right);
  await expect(await check(page, 'making')).toHaveAttribute('data-outcome', 'right');

  for (const [question, answer] of [
    ['From when does it hold?', 'the date'],
    ['Whom can I ask?', 'a name and a number'],
    ['What must I do?', 'the letterhead'],
  ] as const) {
    const list = page.getByLabel(question);
    await tabTo(page, list);
    await page.keyboard.type(answer);
    await expect(list.locator('option:checked')).toHaveText(answer);
  }
  const pairs = await check(page, 'together');
  await expect(pairs).toHaveAttribute('data-outcome', 'partly');
  await expect(page.getByLabel('What must I do?')).toHaveAccessibleDescription(message('en', 'lesson', 'gap-wrong'));

  await tabTo(page, block(page, 'word').locator('textarea'));
  await page.keyboard.type('a notice');
  await expect(await check(page, 'word')).toHaveAttribute('data-outcome', 'right');

  await tabTo(page, block(page, 'rewrite').locator('textarea'));
  await page.keyboard.type('The road is closed.');
  const compared = await check(page, 'rewrite');
  await expect(compared).toHaveAttribute('data-outcome', 'unscored');
  await expect(compared).toContainText(message('en', 'lesson', 'text-compare'));
  await expect(compared).toContainText('Monday, 6 July 2026');

  await tabTo(page, block(page, 'sure').locator('input').first());
  await page.keyboard.press('ArrowRight');
  await expect(await check(page, 'sure')).toHaveAttribute('data-outcome', 'unscored');

  // What was answered is there again after a reload.
  await page.reload();
  await expect(block(page, 'together').locator('.verdict')).toBeVisible();
  await expect.poll(() => entries(page, 'making')).toEqual(right);
  await expect(block(page, 'rewrite').locator('textarea')).toHaveValue('The road is closed.');
  await expectGood(page, 'answered questions');
});

test('entries can be dragged into order, too', async ({ page }) => {
  await signIn(page, 'hr@ravenna.example');
  await enrol(page);
  await open(page, 'questions');
  await block(page, 'making').scrollIntoViewIfNeeded();
  const before = await entries(page, 'making');
  const from = (await block(page, 'making').locator('.order-handle').first().boundingBox())!;
  const to = (await block(page, 'making').locator('.order-entry').nth(2).boundingBox())!;
  await page.mouse.move(from.x + 4, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 4, to.y + to.height / 2, { steps: 8 });
  await page.mouse.up();
  expect(await entries(page, 'making')).toEqual([before[1], before[2], before[0], before[3]]);
  // Nothing hangs on the pointer afterwards.
  await page.mouse.move(from.x + 4, from.y);
  expect((await entries(page, 'making'))[2]).toBe(before[0]);
});

test('a lesson with everything that a lesson can hold is accessible and never wider than a phone', async ({ page }) => {
  test.setTimeout(90_000);
  await signIn(page, 'hr@kanal-ob-soci.example');
  await enrol(page);
  await open(page, 'writing');
  for (const part of ['math', 'video', 'figure figcaption', 'details.transcript', '.footnotes', 'table', 'dl', '.hl-keyword', 'svg.diagram-drawing']) {
    await expect(page.locator(`.content ${part}`).first(), part).toBeAttached();
  }
  await expectGood(page, 'writing');
  await page.setViewportSize({ width: 390, height: 844 });
  const sections = page.getByRole('navigation', { name: message('en', 'lesson', 'lesson-contents') });
  await expect(sections.locator('a').first()).toBeHidden();
  await sections.locator('summary').click();
  await sections.getByRole('link', { name: 'Code and drawings' }).click();
  await expect(page.getByRole('heading', { name: 'Code and drawings' })).toBeInViewport();
  await open(page, 'questions');
  await expectGood(page, 'questions');
});

test('a reader is told which language she reads, why, and where the source is', async ({ page }) => {
  await signIn(page, 'hr@slovenske-konjice.example', 'sl');
  await enrol(page);
  const note = page.locator('main .notice');
  await open(page, 'writing');
  await expect(note).toContainText('še ni prevedena v slovenščino; berete jo v angleščini');
  await expect(page.locator('main h1')).toHaveAttribute('lang', 'en');
  await open(page, 'questions');
  await expect(page.locator('main h1')).toHaveAttribute('lang', 'sl');
  await expect(note).toContainText('v angleščini spremenila');
  await note.locator('summary').click();
  await expect(note).toContainText('Which of these belong into a notice?');
  await expectAccessible(page, 'stale translation');
  await note.getByRole('link').click();
  await expect(page).toHaveURL(/language=en/);
  await expect(page.locator('main h1')).toHaveText('Questions for practice');
  await note.getByRole('link').click();
  await expect(page.locator('main h1')).toHaveText('Vprašanja za vajo');
});

test('an assignment is worked on, handed in, marked, and handed in again', async ({ page, browser, baseURL }) => {
  test.setTimeout(120_000);
  await signIn(page, people.admin);
  const enrolment = await enrol(page);
  await finishLessons(page, enrolment);
  await open(page, 'own-notice');
  await expectGood(page, 'assignment before it is begun');
  await page.getByRole('button', { name: message('en', 'attempt', 'assignment-start') }).click();
  const text = page.getByLabel(message('en', 'lesson', 'text-label'));
  await text.fill('I put the date first.');
  const files = page.locator('input[type="file"]');
  await files.setInputFiles([
    { name: 'old.txt', mimeType: 'text/plain', buffer: Buffer.from('The road will be subject to closure.') },
    { name: 'new.pdf', mimeType: 'application/pdf', buffer: Buffer.from('This is no PDF.') },
    { name: 'notes.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') },
  ]);
  await expect(page.locator('.file[data-state="arrived"]')).toHaveCount(1);
  await expect(page.locator('.file[data-state="failed"]')).toHaveCount(2);
  await expect(page.locator('.save-state[data-state="saved"]')).toBeVisible();
  await expectGood(page, 'assignment with refused files');
  for (const name of ['new.pdf', 'notes.exe']) {
    await page.getByRole('button', { name: new RegExp(`^${message('en', 'attempt', 'upload-remove')}.*${name}$`) }).click();
    await expect(files).toBeFocused();
  }
  await files.setInputFiles([{ name: 'new.txt', mimeType: 'text/plain', buffer: Buffer.from('The road is closed from Monday.') }]);
  await expect(page.locator('.file[data-state="arrived"]')).toHaveCount(2);
  // A closed tab loses nothing.
  await page.reload();
  await expect(text).toHaveValue('I put the date first.');
  await expect(page.getByRole('link', { name: 'new.txt' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'new.txt' }).click();
  expect((await download).suggestedFilename()).toBe('new.txt');

  await page.getByRole('button', { name: message('en', 'attempt', 'assignment-check') }).click();
  await expect(page).toHaveURL(/step=check/);
  await expect(page.locator('.summary-list')).toContainText('I put the date first.');
  await expectGood(page, 'assignment being checked');
  // Changing leads back to the question.
  await page.locator('.summary-list .action button').first().click();
  await expect(page).toHaveURL(new RegExp(`/courses/${COURSE}/lessons/own-notice#block-why`));
  await text.fill('I put the date first. Readers plan by it.');
  await page.getByRole('button', { name: message('en', 'attempt', 'assignment-check') }).click();
  await page.getByRole('button', { name: message('en', 'attempt', 'check-hand-in'), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/courses/${COURSE}/lessons/own-notice$`));
  await expect(page.locator('main .notice')).toContainText(message('en', 'attempt', 'handed-in-waits'));
  await expect(page.locator('.handed-in')).toContainText('Readers plan by it.');
  await expectGood(page, 'assignment that waits');
  await page.goto(`/courses/${COURSE}`);
  await expect(page.locator('.task-list')).toContainText(message('en', 'lesson', 'state-to-mark'));

  const context = await browser.newContext({ baseURL: baseURL! });
  const trainer = await context.newPage();
  await signIn(trainer, people.trainer);
  const account = await (await trainer.request.get('/api/account')).json();
  const desk = `/api/organisations/${account.memberships[0].organisation.id}/work`;
  const waiting = (await (await trainer.request.get(`${desk}?limit=100`)).json()) as { items: { attempt_id: string; enrolment_id: string }[] };
  const work = waiting.items.find((item) => item.enrolment_id === enrolment.id)!;
  const marks = [
    { question: 'why', criteria: [1, 0], comment: 'Say what you left out, too.' },
    { question: 'notices', criteria: [0, 1] },
  ];
  const marked = await trainer.request.put(`${desk}/${work.attempt_id}/marks`, { data: { marks } });
  expect(marked.status(), await marked.text()).toBe(200);
  await context.close();

  await open(page, 'own-notice');
  await expect(page.locator('main .notice')).toContainText(message('en', 'attempt', 'assignment-failed-title'));
  await expect(page.locator('.handed-in')).toContainText('Say what you left out, too.');
  await expect(page.locator('.handed-in [data-given]')).toHaveCount(2);
  await expectGood(page, 'assignment that was marked');
  await page.getByRole('button', { name: message('en', 'attempt', 'assignment-again') }).click();
  await expect(text).toHaveValue('I put the date first. Readers plan by it.');
  await expect(page.locator('main')).toContainText('Say what you left out, too.');
  await expect(page.locator('legend').first()).toBeFocused();
});

test.describe('a test with a time limit', () => {
  const left = (minutes: number): string => `Time left: ${minutes} minutes`;

  test('says the limit before, and goes on in another window with the same clock', async ({ page, browser, baseURL }) => {
    test.setTimeout(90_000);
    const who = 'hr@vanersborg.example';
    await signIn(page, who);
    await finishLessons(page, await enrol(page));
    await open(page, 'timed-test');
    await expect(page.locator('main')).toContainText('You have 12 minutes from the start.');
    await expectGood(page, 'introduction of a timed test');
    await page.getByRole('button', { name: message('en', 'attempt', 'test-start') }).click();
    await expect(page).toHaveURL(/\/tests\//);
    const timer = page.getByRole('timer');
    await expect(timer).toHaveText(left(12));
    await expect(page.locator('fieldset.question')).toBeVisible();
    await expectGood(page, 'timed test');
    await page.reload();
    await expect(timer).toHaveText(/Time left: 1[12] minutes/);

    // Another device whose clock is an hour wrong.
    const context = await browser.newContext({ baseURL: baseURL! });
    const other = await context.newPage();
    await signIn(other, who);
    await other.clock.install({ time: new Date(Date.now() + 3_600_000) });
    await other.goto(page.url());
    await expect(other.getByRole('timer')).toHaveText(/Time left: 1[12] minutes/);
    await context.close();
  });

  test('hands in what was saved when the time is over', async ({ page }) => {
    test.setTimeout(90_000);
    await signIn(page, 'hr@trollhattan.example');
    await finishLessons(page, await enrol(page));
    await open(page, 'timed-test');
    await page.clock.install();
    await page.getByRole('button', { name: message('en', 'attempt', 'test-start') }).click();
    const timer = page.getByRole('timer');
    await expect(timer).toHaveText(left(12));
    const question = page.locator('fieldset.question');
    await expect(question).toBeVisible();
    // The first question is one with an order: moving anything answers it.
    await question.locator('.move:not([aria-disabled="true"])').first().click();
    await page.clock.runFor(2000);
    await expect(page.locator('.save-state[data-state="saved"]')).toBeVisible();
    await page.clock.runFor(118_000);
    await expect(timer).toHaveText(left(10));
    const said = page.locator('.ds-sr-only[role="status"][aria-live="polite"]');
    await expect(said).toContainText(left(10));
    await page.clock.runFor(9 * 60_000 + 15_000);
    await expect(timer).toHaveText(/Time left: 4\d seconds/);
    await page.clock.runFor(50_000);
    await expect(timer).toHaveCount(0);
    await expect(page.locator('main h1')).toHaveText(
      new RegExp(`${message('en', 'attempt', 'result-passed-title')}|${message('en', 'attempt', 'result-failed-title')}`),
    );
    // The result is the attempt's: it is there without the clock that brought it about.
    await page.reload();
    await expectGood(page, 'result of a timed test');
  });
});
