import { expect, test, type Page } from '@playwright/test';
import { expectAccessibleInAllForms } from './accessible';
import { noteKeyboard } from './notes';
import { people, signIn } from './people';

/** Goes on with Tab until the element that has the focus is the one that is wanted. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLElement && 'labels' in element ? (element as HTMLInputElement).labels?.[0] : undefined;
      return (label ?? element)?.textContent?.trim() ?? '';
    });
    if (name.test(text)) return;
  }
  throw new Error(`Tab never reaches ${name}`);
}

test.describe.configure({ mode: 'serial' });

test('by keyboard alone: she sees her data, asks to be forgotten, takes it back and asks again', async ({ page }) => {
  await signIn(page, 'hr@lasko.example');
  await page.goto('/me');
  await expect(page.locator('main h1')).toBeVisible();
  await tabTo(page, /^My data$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/me\/data$/);
  await expect(page.locator('details.holding').first()).toBeVisible();
  await tabTo(page, /^Name, address and language: 1$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('details.holding[open] dl').first()).toBeVisible();
  await page.goto('/me/erasure');
  await expect(page.locator('main h1')).toBeVisible();
  await expectAccessibleInAllForms(page, '/me/erasure empty');
  await tabTo(page, /^What you want to say to it/);
  await page.keyboard.type('I have left.');
  await tabTo(page, /^Ask to be forgotten$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Waits for the answer')).toBeVisible();
  await expectAccessibleInAllForms(page, '/me/erasure asked');
  await tabTo(page, /^Take the request back/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Taken back', { exact: true })).toBeVisible();
  await tabTo(page, /^Ask to be forgotten$/).catch(async () => {
    await page.locator('main h1').focus();
    await tabTo(page, /^Ask to be forgotten$/);
  });
  await page.keyboard.press('Enter');
  await expect(page.getByText('Waits for the answer')).toBeVisible();
  noteKeyboard('data');
});

test('the administrator reads the request, refuses it with a reason, and she reads why', async ({ page }) => {
  await signIn(page, 'admin@lasko.example');
  await page.goto('/admin/erasure-requests');
  await page.getByRole('button', { name: /^Decide/ }).first().click();
  await page.getByRole('button', { name: 'Refuse the request' }).click();
  await expect(page.locator('dialog .ds-error-summary, dialog [role="alert"]').first()).toBeVisible();
  await expectAccessibleInAllForms(page, '/admin/erasure-requests deciding');
  await page.locator('dialog textarea').fill('We must prove this training until 2028.');
  await page.getByRole('button', { name: 'Refuse the request' }).click();
  await expect(page.getByText('The request was refused.').first()).toBeVisible();
  await expectAccessibleInAllForms(page, '/admin/erasure-requests');
  await signIn(page, 'hr@lasko.example');
  await page.goto('/me/erasure');
  await expect(page.getByText('We must prove this training until 2028.')).toBeVisible();
});

test('somebody who is forgotten can no longer sign in, and the list names nobody', async ({ page }) => {
  await signIn(page, 'hr@crna-na-koroskem.example');
  const account = (await (await page.request.get('/api/account')).json()) as { memberships: { organisation: { id: string } }[] };
  const organisation = account.memberships[0]!.organisation.id;
  const asked = await page.request.post('/api/account/erasure-requests', {
    data: { id: '01900000-0000-7000-8000-0000000000aa', organisation_id: organisation },
  });
  expect(asked.status()).toBe(201);
  await signIn(page, 'admin@crna-na-koroskem.example');
  await page.goto('/admin/erasure-requests');
  await page.getByRole('button', { name: /^Decide/ }).click();
  await page.getByRole('button', { name: 'Forget this person for good' }).click();
  await expect(page.getByText('Everything is deleted.').first()).toBeVisible();
  await expect(page.getByText('Somebody who has been forgotten')).toBeVisible();
  const again = await page.request.post('/api/sign-in', {
    data: { email: 'hr@crna-na-koroskem.example', password: 'demo-password-2026' },
  });
  expect(again.status()).toBe(401);
});

test('name, sign-ins and a new address: each page is accessible and says what happened', async ({ page }) => {
  await signIn(page, people.manager);
  await page.goto('/me/details');
  await page.getByLabel('Given name').fill('Marija');
  await page.getByRole('button', { name: 'Save the name' }).click();
  await expect(page.getByText('Your name has been saved.').first()).toBeVisible();
  await page.getByLabel('New e-mail address').fill('new.manager@kocevje.example');
  await page.locator('input[name="password"]').fill('not the password');
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expect(page.locator('.ds-error-summary, [role="alert"]').first()).toBeVisible();
  await expectAccessibleInAllForms(page, '/me/details with an error');
  await page.goto('/me/sign-ins');
  await expect(page.getByText('(this one)')).toBeVisible();
  await expectAccessibleInAllForms(page, '/me/sign-ins');
  await page.goto('/confirm-email#forged');
  await page.getByRole('button', { name: 'Confirm the address' }).click();
  await expect(page.locator('.ds-error-summary, [role="alert"]').first()).toBeVisible();
  await expectAccessibleInAllForms(page, '/confirm-email');
});
