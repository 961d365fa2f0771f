import { expect, test } from '@playwright/test';
import { answerRight, answerWrong, keys, shownKey } from './keys';
import { PASSWORD, message, people } from './people';

const COURSE = 'recognise-phishing';

/** Signs in on the screen, as a person does. */
async function signInOnScreen(page: import('@playwright/test').Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  await page.locator('input[type="email"], input[name="email"]').fill(email);
  await page.locator('input[type="password"]').fill(PASSWORD);
  await page.locator('main form button[type="submit"]').click();
  await expect(page).not.toHaveURL(/sign-in/);
}

test.describe.serial('from the first lesson to the report', () => {
  test('a civil servant takes a course and sees her new level', async ({ page }) => {
    test.setTimeout(180_000);
    await page.addInitScript(() => localStorage.setItem('skillpact-language', 'en'));
    await signInOnScreen(page, people.learner);
    await page.request.patch('/api/account', { data: { language: 'en' } });
    await page.goto('/catalogue');
    await page.locator(`a[href="/courses/${COURSE}"]`).first().click();
    await expect(page.locator('h1')).toHaveText('Recognise phishing and protect your accounts');
    await page.getByRole('button', { name: message('en', 'learn', 'course-start') }).click();

    const outline = (await (await page.request.get(`/api/courses/${COURSE}?language=en`)).json()) as { lessons: { key: string; kind: string }[] };
    const lessons = outline.lessons.filter(({ kind }) => kind === 'lesson');
    const final = outline.lessons.find(({ kind }) => kind === 'test')!;
    for (const [number, { key: lesson }] of lessons.entries()) {
      await page.goto(`/courses/${COURSE}/lessons/${lesson}`);
      for (const key of keys(COURSE, 'en', lesson)) {
        const block = page.locator(`#block-${key.id}`);
        const check = block.locator('form.practice button[type="submit"]');
        if (number === 0 && key.wrong.length > 0) {
          await answerWrong(block, key);
          await check.click();
          await expect(block.locator('[data-outcome="wrong"]').first()).toBeVisible();
          await expect(block.locator('.told').first()).not.toBeEmpty();
          for (const wrong of key.wrong.slice(0, 1)) {
            const option = block.locator(`input[value="${wrong}"]`);
            if ((await option.getAttribute('type')) === 'checkbox') await option.uncheck();
          }
        }
        await answerRight(block, key);
        await check.click();
        await expect(block.locator('.verdict[data-outcome="right"]')).toBeVisible();
      }
      await page.locator('.lesson-end .ds-button').click();
      await expect(page).not.toHaveURL(new RegExp(`/lessons/${lesson}$`));
    }

    await page.goto(`/courses/${COURSE}/lessons/${final.key}`);
    await page.getByRole('button', { name: message('en', 'attempt', 'test-start') }).click();
    await expect(page).toHaveURL(/\/tests\//);
    const all = keys(COURSE, 'en', final.key);
    for (let number = 1; number <= all.length; number += 1) {
      await expect(page.locator('h1')).toContainText(`${number} `);
      const key = await shownKey(page, all);
      await answerRight(page.locator('fieldset.question'), key);
      await expect(page.locator('.save-state[data-state="saved"]')).toBeVisible();
      if (number === 5) {
        // A closed tab loses nothing.
        await page.reload();
        await expect(page.locator('h1')).toContainText(`${number} `);
      }
      await page.locator('.test-page form button[type="submit"]').click();
    }
    await page.getByRole('button', { name: message('en', 'attempt', 'check-submit') }).click();
    await expect(page.getByText('12 of 12', { exact: false }).first()).toBeVisible();
    await page.goto('/skills');
    await expect(page.getByText('Protecting devices').first()).toBeVisible();
    await page.goto('/');
    await expect(page.locator('main')).toContainText('Protecting devices');
  });

  test('her HR officer sees it in the report and in the file', async ({ page }) => {
    await signInOnScreen(page, people.hr);
    await page.request.patch('/api/account', { data: { language: 'en' } });
    await page.goto('/reports/competencies?skill=digcomp-2.2:4.1&sort=level&descending=true');
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('main')).toContainText('Novak');
    const download = page.waitForEvent('download');
    await page.locator('a[href*="competencies.csv"]').first().click();
    const path = await (await download).path();
    const { readFileSync } = await import('node:fs');
    const file = readFileSync(path, 'utf8');
    expect(file.startsWith('\uFEFF')).toBe(true);
    expect(file).toMatch(/Novak,Ana,[^\n]*digcomp-2\.2:4\.1[^\n]*,3,completion/);
  });

  test('the HR officer of another municipality sees nothing of it', async ({ page, browser, baseURL }) => {
    // What there is to guess: ids from Kočevje's own HR officer.
    const kocevje = await browser.newContext({ baseURL: baseURL! });
    await kocevje.request.post('/api/sign-in', { data: { email: people.hr, password: PASSWORD } });
    const account = (await (await kocevje.request.get('/api/account')).json()) as { memberships: { organisation: { id: string } }[] };
    const organisation = account.memberships[0]!.organisation.id;
    const own = await (await kocevje.request.get(`/api/organisations/${organisation}/people?q=novak`)).json();
    const person = (own as { items: { person_id: string }[] }).items[0]!.person_id;
    await kocevje.close();

    await signInOnScreen(page, people.otherHr);
    await page.goto('/reports/competencies');
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('main')).not.toContainText('Kočevje');
    for (const path of [
      `/api/organisations/${organisation}`,
      `/api/organisations/${organisation}/people`,
      `/api/organisations/${organisation}/people/${person}`,
      `/api/organisations/${organisation}/units`,
      `/api/organisations/${organisation}/reports/competencies`,
      `/api/organisations/${organisation}/reports/competencies.csv`,
    ]) {
      const answer = await page.request.get(path);
      expect(answer.status(), path).toBe(404);
      expect(await answer.text()).not.toContain('Novak');
    }
  });
});
