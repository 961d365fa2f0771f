import { expect, test, type Page } from '@playwright/test';
import { expectAccessibleInAllForms, expectNoOverflow, expectNoViolations, settled } from './accessible';
import { follow, press, said, tabTo } from './keyboard';
import { message, newIdFor, people, signIn } from './people';

const text = (key: string, area = 'frameworks'): string => message('en', area, key);

/** Two rows are wrong: row 5 says 1.1 once more, row 6 belongs to what is not there. */
const FAULTY = 'kind;code;parent;title_en\nlevel;1;;Beginner\nlevel;2;;Colleague\nlevel;3;;Expert\narea;1;;Visitors\nskill;1.1;1;Receiving visitors\nskill;1.1;1;Receiving guests\nskill;1.2;9;Giving directions\n';
const GOOD = 'kind;code;parent;title_en\nlevel;1;;Beginner\nlevel;2;;Colleague\nlevel;3;;Expert\narea;1;;Visitors\nskill;1.1;1;Receiving visitors\nskill;1.2;1;Giving directions\n';

async function choose(page: Page, content: string, name = 'desk.csv'): Promise<void> {
  await page.locator('#file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

async function post(page: Page, path: string, data: unknown): Promise<unknown> {
  const answer = await page.request.post(`/api${path}`, { data });
  expect(answer.ok(), `${path}: ${answer.ok() ? '' : await answer.text()}`).toBe(true);
  return answer.json();
}

test('a table is imported with the keyboard alone: first its faults by row, then whole', async ({ page }) => {
  test.setTimeout(180_000);
  const version = String(Date.now() % 100_000);
  await signIn(page, people.consortium);
  await page.goto('/admin/frameworks');
  await settled(page);
  await follow(page, page.getByRole('link', { name: text('framework-import') }), /\/admin\/frameworks\/import$/);
  const look = page.getByRole('button', { name: text('framework-import-look') });

  // Without a file the summary says so and has the focus.
  await press(page, look);
  await expect(page.locator('.error-summary')).toBeFocused();
  await expect(page.locator('.error-summary')).toContainText(text('framework-file-missing'));
  await expectAccessibleInAllForms(page, 'import without a file');

  await page.setViewportSize({ width: 1280, height: 900 });
  await choose(page, FAULTY);
  // The table does not say what it is called: that is asked for at its field.
  await press(page, look);
  await expect(page.locator('.error-summary')).toContainText(text('framework-name-missing'));
  await tabTo(page, page.locator('#title'));
  await page.keyboard.type('Front desk');
  await tabTo(page, page.locator('#version'));
  await page.keyboard.type(version);
  await press(page, look);
  const findings = page.locator('.framework-findings');
  await expect(findings.locator('tbody tr')).toHaveCount(2);
  await expect(findings).toContainText('7');
  await expect(findings).toContainText('“1.1” stands in row 6 already.');
  await expect(findings).toContainText('“1.2” belongs to “9”, which is not there.');
  await expect(said(page)).toContainText('2 problems');
  await expect(page.getByRole('button', { name: text('framework-import-write') })).toHaveCount(0);
  await expectAccessibleInAllForms(page, 'import with faults');
  const key = `front-desk-${version}`;
  expect((await page.request.get(`/api/frameworks/${key}`)).status(), 'nothing is imported').toBe(404);

  await page.setViewportSize({ width: 1280, height: 900 });
  await choose(page, GOOD);
  await press(page, look);
  await expect(page.getByText('1.1 Receiving visitors · 1.2 Giving directions')).toBeVisible();
  await expectAccessibleInAllForms(page, 'import without faults');
  await page.setViewportSize({ width: 1280, height: 900 });
  await follow(page, page.getByRole('button', { name: text('framework-import-write') }), new RegExp(`/admin/frameworks/${key}$`));
  await expect(page.locator('main')).toContainText(text('framework-state-draft'));
  expect((await page.request.delete(`/api/frameworks/${key}`)).status()).toBe(204);
});

test('the findings of an import are in the reader’s language', async ({ page }) => {
  for (const language of ['sl', 'bg', 'sv', 'it']) {
    await signIn(page, people.consortium, language);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/admin/frameworks/import');
    await settled(page);
    await choose(page, FAULTY);
    await page.locator('#title').fill('Front desk');
    await page.locator('#version').fill('0');
    await page.getByRole('button', { name: message(language, 'frameworks', 'framework-import-look') }).click();
    await expect(page.locator('.framework-findings tbody tr')).toHaveCount(2);
    await expect(page.locator('.framework-findings [lang="en"]')).toHaveCount(0);
    await expectNoOverflow(page, `findings, ${language}`);
  }
});

test('a framework is edited, becomes a new version, and evidence is carried over to where a learner sees it', async ({ page, browser }) => {
  test.setTimeout(240_000);
  const version = String((Date.now() % 100_000) + 200_000);
  const [first, second] = [`front-desk-${version}`, `front-desk-${version}-b`];
  await signIn(page, people.consortium);
  const shown = (await (
    await page.request.post(`/api/framework-imports?format=csv&key=${first}&title=Front+desk&version=${version}`, {
      data: Buffer.from(GOOD),
      headers: { 'content-type': 'application/octet-stream' },
    })
  ).json()) as { checked: string };
  const written = await page.request.post(
    `/api/framework-imports?format=csv&key=${first}&title=Front+desk&version=${version}&commit=${shown.checked}`,
    { data: Buffer.from(GOOD), headers: { 'content-type': 'application/octet-stream' } },
  );
  expect(written.ok()).toBe(true);

  // Taking away a skill and then its area is undone in turn, and what comes back can be saved.
  await page.goto(`/admin/frameworks/${first}/edit`);
  await settled(page);
  await page.getByRole('button', { name: new RegExp(`^${text('framework-remove')}.*Giving directions`) }).click();
  await page.getByRole('button', { name: new RegExp(`^${text('framework-remove')}.*Receiving visitors`) }).click();
  await page.getByRole('button', { name: new RegExp(`^${text('framework-remove-area')}`) }).click();
  const back = page.getByRole('button', { name: text('framework-bring-back') });
  for (let times = 0; times < 3; times += 1) {
    await back.click();
  }
  await expect(back).toHaveCount(0);
  await page.getByRole('button', { name: new RegExp(`^${text('framework-add-skill')}`) }).click();
  await page.keyboard.type('Taking messages');
  // Leaving by a link of the app asks first, and staying loses nothing.
  await page.locator(`main a[href="/admin/frameworks/${first}"]`).first().click();
  const question = page.locator('dialog[open]');
  await expect(question).toContainText(message('en', 'leave', 'leave-text'));
  await expectNoViolations(page, 'leaving the editor');
  await question.getByRole('button', { name: message('en', 'leave', 'leave-stay') }).click();
  await expect(page).toHaveURL(new RegExp(`/admin/frameworks/${first}/edit$`));
  await page.getByRole('button', { name: text('framework-save'), exact: true }).click();
  await expect(page.getByText(text('framework-saved')).first()).toBeVisible();
  await expectNoViolations(page, 'the editor');

  await page.goto(`/admin/frameworks/${first}`);
  await page.getByRole('button', { name: text('framework-publish') }).click();
  await page.locator('dialog[open]').getByRole('button', { name: text('framework-publish') }).click();
  await expect(page.getByText(text('framework-done-publish')).first()).toBeVisible();

  // Its next version says otherwise in one title; the comparison tells.
  await post(page, '/frameworks', { id: newIdFor(), key: second, title: 'Front desk', version: `${version} b`, language: 'en', copy_of: first });
  const source = (await (await page.request.get(`/api/frameworks/${second}/source`)).json()) as {
    skills: { titles: { text: string }[] }[];
  };
  source.skills[1]!.titles[0]!.text = 'Showing the way';
  expect((await page.request.put(`/api/frameworks/${second}/source`, { data: source })).ok()).toBe(true);
  await post(page, `/frameworks/${second}/publish`, undefined);
  await page.goto(`/admin/frameworks/${second}/compare?with=${first}`);
  await settled(page);
  await expect(page.locator('main')).toContainText('Showing the way');
  await expectAccessibleInAllForms(page, 'comparison');
  await page.setViewportSize({ width: 1280, height: 900 });

  // Somebody shows what she can in the first version.
  const other = await browser.newContext();
  const learner = await other.newPage();
  await signIn(learner, people.otherHr);
  const account = (await (await learner.request.get('/api/account')).json()) as { memberships: { organisation: { id: string } }[] };
  const organisation = account.memberships[0]!.organisation.id;
  const sitting = newIdFor();
  await post(learner, '/self-assessments', { id: sitting, organisation_id: organisation, framework: first, only_profile: false });
  const saved = await learner.request.put(`/api/self-assessments/${sitting}/answers`, {
    data: { answers: [{ skill: `${first}:1.1`, statement: 1, answer: 3 }] },
  });
  expect(saved.ok(), await saved.text()).toBe(true);
  await post(learner, `/self-assessments/${sitting}/finish`, undefined);

  // The mapping is made, looked through and reviewed, and says who did.
  await page.goto(`/admin/frameworks/${first}/mapping`);
  await settled(page);
  await page.locator('main select').first().selectOption(second);
  await page.getByRole('button', { name: text('framework-mapping-make') }).click();
  await expect(page.getByText(text('framework-mapping-not-reviewed'))).toBeVisible();
  await expectAccessibleInAllForms(page, 'a mapping that nobody reviewed');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('button', { name: text('framework-mapping-review') }).click();
  await expect(page.getByText(/^Reviewed by .+ on /)).toBeVisible();
  await page.getByRole('button', { name: text('framework-carry-start') }).click();
  await page.locator('dialog[open]').getByRole('button', { name: text('framework-carry-start') }).click();
  await expect(page.getByText(text('framework-carry-nothing'))).toBeVisible({ timeout: 60_000 });
  await expectNoViolations(page, 'evidence carried over');

  // She sees it in both, by the names that the framework gives its levels.
  await learner.goto('/skills');
  await settled(learner);
  const rows = learner.locator('.skill-rows li', { hasText: 'Receiving visitors' });
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('Expert');
  await expect(learner.locator('main')).toContainText(`Front desk ${version} b`);
  await expectNoViolations(learner, 'skills of two versions');
  await learner.goto(`/skills/${second}:1.1`);
  await settled(learner);
  await expect(learner.locator('main')).toContainText('Level “Expert”, because');

  // It was the wrong mapping: what was carried over is taken back, with a reason that she reads beside her evidence.
  const takeBack = { name: text('framework-undo-start') };
  await press(page, page.getByRole('button', takeBack));
  const dialog = page.locator('dialog[open]');
  await press(page, dialog.getByRole('button', takeBack));
  await expect(dialog.locator('.error-summary')).toContainText(text('framework-undo-reason-missing'));
  await tabTo(page, dialog.getByRole('textbox'));
  await page.keyboard.type('Levels of another scale.');
  await expectNoViolations(page, 'taking back what was carried over');
  await press(page, dialog.getByRole('button', takeBack));
  await expect(page.getByText(/^Last taken back: 1,/)).toBeVisible({ timeout: 60_000 });
  await expectAccessibleInAllForms(page, 'what was carried over is taken back');
  await learner.goto(`/skills/${second}:1.1`);
  await settled(learner);
  await expect(learner.locator('main')).toContainText('Levels of another scale.');
  await expect(learner.locator('main')).toContainText(`Front desk ${version} b`);
  await learner.goto('/skills');
  await settled(learner);
  await expect(learner.locator('.skill-rows li', { hasText: 'Receiving visitors' })).toHaveCount(1);
  await other.close();
  for (const key of [first, second]) await post(page, `/frameworks/${key}/retire`, undefined);
});
