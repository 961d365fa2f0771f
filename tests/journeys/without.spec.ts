import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { expectNoOverflow, expectNoViolations, expectRoomForSpacing, settled } from './accessible';
import { message, signIn } from './people';
import { answerEverything, enrolled, EVERY_KIND } from './world';

/** Somebody whom no other journey needs. */
const LEARNER = 'admin@sofia.example';

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a course leads through its lessons by links', async ({ page }) => {
    await signIn(page, LEARNER, 'bg');
    const course = (await (await page.request.get('/api/courses/recognise-phishing?language=bg')).json()) as {
      title: string;
      lessons: { key: string; title: string }[];
    };
    await page.goto('/courses/recognise-phishing');
    await expect(page.locator('html')).toHaveAttribute('lang', 'bg');
    await expect(page.locator('main h1')).toHaveText(course.title);
    const links = page.locator('main ol a');
    await expect(links).toHaveCount(course.lessons.length);
    expect(await links.allInnerTexts()).toEqual(course.lessons.map(({ title }) => title));
    await links.first().click();
    await expect(page.locator('main h1')).toHaveText(course.lessons[0]!.title);
    // Through all of them, and back to the course from the last.
    for (const { key } of course.lessons.slice(1)) {
      await page.locator('main nav a').last().click();
      await expect(page).toHaveURL(new RegExp(`/lessons/${key}$`));
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
    }
    await page.locator('main a').first().click();
    await expect(page).toHaveURL(/\/courses\/recognise-phishing$/);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoOverflow(page, 'a course without JavaScript');
  });

  test('a page that needs it says so in words, and what can be read all the same', async ({ page }) => {
    await page.goto('/sign-in');
    const told = page.locator('noscript p[lang="en"]');
    await expect(told).toBeVisible();
    expect(await told.innerText()).toBe(message('en', 'server', 'page-needs-script'));
  });
});

test('who sees forced colours sees verdicts, choices and the focus', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' });
  await signIn(page, LEARNER);
  await answerEverything(page.request, await enrolled(page.request, EVERY_KIND));
  await open(page, `/courses/${EVERY_KIND}/lessons/questions`);
  await expect(page.locator('.verdict').first()).toBeVisible();
  await expectNoViolations(page, 'questions in forced colours');
  const faint = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main button, main input:not([type="radio"], [type="checkbox"]), main select, main textarea, .verdict')]
      .filter((element) => element.checkVisibility() && element.innerText !== undefined)
      .filter((element) => {
        const { borderTopStyle, borderTopWidth, borderLeftStyle, borderLeftWidth, textDecorationLine } = getComputedStyle(element);
        const framed = (borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1) || (borderLeftStyle !== 'none' && parseFloat(borderLeftWidth) >= 1);
        return !framed && !textDecorationLine.includes('underline');
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(faint, 'a control is known by its frame when its colours are gone').toEqual([]);
});

test('verdicts are told in words, too', async ({ page }) => {
  await signIn(page, LEARNER);
  await answerEverything(page.request, await enrolled(page.request, EVERY_KIND));
  await open(page, `/courses/${EVERY_KIND}/lessons/questions`);
  const told = page.locator('.option[data-outcome]');
  await expect(told.first()).toBeVisible();
  for (const option of await told.all()) {
    const right = (await option.getAttribute('data-outcome')) === 'right';
    await expect(option.locator('.told strong')).toHaveText(message('en', 'lesson', right ? 'option-right' : 'option-wrong'));
  }
  for (const verdict of await page.locator('.verdict').all()) await expect(verdict.locator('strong').first()).toHaveText(/\p{L}{3}/u);
  // What is wrong in a gap or a pair is said by the field itself.
  for (const [question, field] of [
    ['complete', '.gap-input'],
    ['together', 'select'],
  ] as const) {
    for (const control of await page.locator(`#block-${question} ${field}`).all()) {
      await expect(control).toHaveAccessibleDescription(
        new RegExp(`${message('en', 'lesson', 'gap-right')}|${message('en', 'lesson', 'gap-wrong')}`),
      );
    }
  }
});

test('who asked for less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await signIn(page, LEARNER);
  for (const path of ['/', '/catalogue', `/courses/${EVERY_KIND}`]) {
    await open(page, path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, scrollBehavior } = getComputedStyle(element);
        return scrollBehavior === 'smooth' || transitionDuration.split(',').some((value) => parseFloat(value) > 0);
      }).length,
    );
    expect(moving, path).toBe(0);
  }
});

test('a phone may be held either way, and text may be set wider', async ({ page }) => {
  await signIn(page, LEARNER);
  await enrolled(page.request, EVERY_KIND);
  for (const [width, height] of [
    [640, 320],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const path of ['/', '/catalogue', `/courses/${EVERY_KIND}`, `/courses/${EVERY_KIND}/lessons/questions`]) {
      await open(page, path);
      await expectNoOverflow(page, `${path} at ${width} × ${height}`);
      await expectRoomForSpacing(page, `${path} at ${width} × ${height}`);
    }
  }
});

test('every video of the courses that ship has captions, and what it says in writing', () => {
  const root = fileURLToPath(new URL('../../courses', import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const videos = files.filter((file) => /\.(webm|mp4|ogv|mp3|ogg|m4a)$/.test(file));
  const lessons = files.filter((file) => /\/[a-z]{2}\/.*\.md$/.test(file));
  expect(lessons.length).toBeGreaterThan(50);
  for (const video of videos) {
    const name = video.replace(/\.\w+$/, '');
    const said = files.filter((file) => file.startsWith(`${name}.`) && file.endsWith('.vtt'));
    expect(said, video).not.toEqual([]);
    for (const file of said) expect(readFileSync(`${root}/${file}`, 'utf8')).toContain('-->');
  }
  // A moving picture from elsewhere would come without either.
  for (const lesson of lessons) expect(readFileSync(`${root}/${lesson}`, 'utf8'), lesson).not.toMatch(/<(iframe|video|object|embed)/i);
});
