import { expect, test, type Page } from '@playwright/test';
import { expectAccessibleInAllForms } from './accessible';
import { people, signIn } from './people';

/** A picture of one pixel. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const SKILL = 'digcomp-2.2:3.2';

async function fillIn(page: Page, title: string): Promise<void> {
  await page.getByLabel('What it is called').fill(title);
  await page.getByLabel('Issued by').fill('ECDL Slovenija');
  await page.getByLabel('Issued on').fill('2026-03-04');
  await page.locator('select[name="skill-0"]').selectOption(SKILL);
  await page.locator('select[name="level-0"]').selectOption('5');
  await page.locator('input[type="file"]').setInputFiles({ name: 'certificate.png', mimeType: 'image/png', buffer: PICTURE });
}

test('a certificate is brought, accepted for less, explains the level, and is revoked', async ({ page, browser }) => {
  test.setTimeout(240_000);
  const title = `ECDL ${Date.now()}`;
  await signIn(page, people.learner);
  await page.goto('/skills');
  await page.getByRole('link', { name: 'Certificates from elsewhere' }).click();
  await page.getByRole('link', { name: 'Add a certificate' }).click();
  await page.getByText('What are the frameworks?').click();
  await expect(page.getByText('The European framework of competences for sustainability')).toBeVisible();
  await expect(page.locator('select[name="skill-0"] optgroup').first()).toHaveAttribute('label', /^DigComp 2\.2/);
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(page.locator('.error-summary a')).toHaveCount(5);
  await expectAccessibleInAllForms(page, '/evidence/new refused');
  await fillIn(page, title);
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText('Waiting for its review')).toBeVisible();

  const office = await browser.newPage();
  await signIn(office, people.hr);
  await office.goto('/evidence/review');
  await office.getByRole('link', { name: title }).click();
  await expect(office.getByRole('img', { name: 'The certificate as a picture' })).toBeAttached();
  await expectAccessibleInAllForms(office, '/evidence/review/:id');
  await office.getByRole('button', { name: 'Save the decision' }).click();
  await expect(office.locator('.error-summary')).toContainText('Choose whether you accept or refuse it.');
  await office.getByLabel('Accept', { exact: true }).check();
  await office.getByRole('button', { name: 'Save the decision' }).click();
  await expect(office.locator('.error-summary')).toContainText('Choose a level for each skill');
  await expectAccessibleInAllForms(office, '/evidence/review/:id refused');
  await office.locator('select[name="level-0"]').selectOption('4');
  await office.getByRole('button', { name: 'Save the decision' }).click();
  await expect(office.getByText('The decision is saved.')).toBeVisible();

  await page.goto(`/skills/${SKILL}`);
  await expect(page.getByText('Level 4, because the certificate of 4 March 2026 shows level 4.')).toBeVisible();
  await expect(page.getByText('Decides the level')).toBeVisible();
  await expectAccessibleInAllForms(page, '/skills/:skill');
  await page.getByLabel('On day').fill('2099-01-01');
  await page.getByRole('button', { name: 'Show this day' }).click();
  await expect(page.locator('.error-summary')).toBeFocused();
  await expect(page.getByText('Decides the level')).toBeVisible();
  await expectAccessibleInAllForms(page, '/skills/:skill on no day');
  await page.getByLabel('On day').fill('2026-01-01');
  await page.getByRole('button', { name: 'Show this day' }).click();
  await expect(page.getByText('Nothing was known of this skill on that day.')).toBeVisible();
  await page.getByRole('link', { name: 'How levels follow from evidence' }).click();
  await expect(page.getByText('The best evidence that holds decides.')).toBeVisible();
  await expectAccessibleInAllForms(page, '/level-policy');

  await office.getByRole('button', { name: 'Revoke the certificate' }).click();
  await office.getByLabel('Reason').fill('It was somebody else’s.');
  await office.getByRole('dialog').getByRole('button', { name: 'Revoke the certificate' }).click();
  await expect(office.getByText('The certificate was revoked.')).toBeVisible();
  await expect(office.locator('.notice')).toBeFocused();
  await page.goto(`/skills/${SKILL}`);
  await expect(page.getByText('Does not count: it was revoked')).toBeVisible();
  await page.goto('/notifications');
  await expect(page.getByText(`Your certificate counts no more: ${title}`)).toBeVisible();
  await office.close();
});

test('a refusal says why, leads on, and is taken back', async ({ page, browser }) => {
  test.setTimeout(180_000);
  const title = `Refused ${Date.now()}`;
  await signIn(page, people.learner);
  await page.goto(`/skills/${SKILL}?on=2099-01-01`);
  await expect(page.locator('.error-summary')).toBeVisible();
  await page.getByRole('link', { name: 'Add a certificate from elsewhere for this skill' }).click();
  await expect(page.locator('select[name="skill-0"]')).toHaveValue(SKILL);
  await fillIn(page, title);
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(page.getByText('Waiting for its review')).toBeVisible();
  const address = page.url();

  const office = await browser.newPage();
  await signIn(office, people.hr);
  await office.goto('/evidence/review');
  await office.getByRole('link', { name: title }).click();
  await office.getByLabel('Refuse', { exact: true }).check();
  await office.getByLabel('Reason').fill('The name cannot be read.');
  await office.getByRole('button', { name: 'Save the decision' }).click();
  await expect(office.locator('.notice')).toBeFocused();
  await expectAccessibleInAllForms(office, '/evidence/review/:id decided');

  await page.goto(address);
  await expect(page.getByText('The name cannot be read.')).toBeVisible();
  await page.getByRole('link', { name: 'Hand it in anew' }).click();
  await expect(page.getByLabel('What it is called')).toHaveValue(title);
  await expect(page.locator('select[name="level-0"]')).toHaveValue('5');

  await office.getByRole('button', { name: 'Take the refusal back' }).click();
  await expect(office.getByText('The refusal was taken back.')).toBeVisible();
  await expect(office.getByRole('button', { name: 'Save the decision' })).toBeVisible();
  await page.goto('/notifications');
  await expect(page.getByText(`Your certificate is looked at again: ${title}`)).toBeVisible();
  await page.goto(address);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
  await expect(page.locator('.notice')).toBeFocused();
  await office.close();
});

test('a certificate is entered and taken back by keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, people.learner);
  await page.goto('/evidence/new');
  await fillIn(page, 'By keyboard');
  await page.getByRole('button', { name: 'Hand in' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'By keyboard' })).toBeFocused();
  await page.getByRole('button', { name: 'Take it back' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The certificate was taken back.')).toBeVisible();
});

test('a rule for everybody says what it does before it is applied', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, people.hr);
  await page.goto('/level-policy');
  await expect(page.getByText(/Only the administrators of .* can change this rule/)).toBeVisible();
  await page.getByRole('link', { name: 'Administration' }).first().click();
  await expect(page).toHaveURL(/\/admin$/);

  await page.context().clearCookies();
  await signIn(page, people.admin);
  await page.goto('/level-policy');
  await page.getByLabel('Which rule', { exact: true }).selectOption({ label: 'A rule of our own' });
  await page.getByLabel('Self-assessment: how far it counts').selectOption({ label: 'Counts first' });
  await page.getByRole('button', { name: 'Save the rule' }).focus();
  await page.keyboard.press('Enter');
  const question = page.getByRole('dialog');
  await expect(question.getByText('everybody then decides her or his own level')).toBeVisible();
  await expect(question.getByText(/Levels that rise: \d+/)).toBeVisible();
  await expectAccessibleInAllForms(page, '/level-policy asking');
  await question.getByRole('button', { name: 'Do not change anything' }).click();
  await expect(page.getByRole('button', { name: 'Save the rule' })).toBeFocused();
  await expect(page.getByText('This is the usual rule')).toBeVisible();
});
