import { expect, test } from '@playwright/test';
import { PASSWORD, people, signIn } from './people';

test('a wrong password is told without telling which part was wrong, and loses no input', async ({ page }) => {
  await page.goto('/sign-in');
  await page.locator('input[type="email"], input[name="email"]').fill(people.admin);
  await page.locator('input[type="password"]').fill('not the password at all');
  await page.locator('main form button[type="submit"]').click();
  await expect(page.locator('[role="alert"], .ds-error-summary').first()).toBeVisible();
  await expect(page.locator('input[type="email"], input[name="email"]')).toHaveValue(people.admin);
  await page.locator('input[type="password"]').fill(PASSWORD);
  await page.locator('main form button[type="submit"]').click();
  await expect(page).not.toHaveURL(/sign-in/);
});

test('a forgotten password is reset by the link in the mail', async ({ page }) => {
  const email = 'admin@skofljica.example';
  await page.goto('/reset-password');
  await page.locator('input[type="email"], input[name="email"]').fill(email);
  await page.locator('main form button[type="submit"]').click();
  // The demo shows its outbox; the worker sends within seconds.
  await expect
    .poll(async () => (await page.request.get('/developer/outbox')).text(), { timeout: 15_000 })
    .toContain(email);
  await page.goto('/developer/outbox');
  await page.getByRole('listitem').filter({ hasText: email }).getByRole('link').first().click();
  await page.locator('a[href*="/reset-password#"]').first().click();
  for (const field of await page.locator('input[type="password"]').all()) await field.fill('nova-gesla-so-dolga-2026');
  const done = page.waitForResponse((response) => response.url().endsWith('/api/password-resets/complete'));
  await page.locator('main form button[type="submit"]').click();
  expect((await done).status()).toBe(204);
  const answer = await page.request.post('/api/sign-in', { data: { email, password: 'nova-gesla-so-dolga-2026' } });
  expect(answer.status()).toBe(200);
});

test('signing out leads to the sign-in page, and a page behind it asks to sign in and leads back', async ({ page }) => {
  await signIn(page, people.manager);
  await page.goto('/skills');
  await expect(page.locator('main h1')).toBeVisible();
  await page.request.post('/api/sign-out');
  await page.goto('/skills');
  await expect(page).toHaveURL(/sign-in/);
  await page.locator('input[type="email"], input[name="email"]').fill(people.manager);
  await page.locator('input[type="password"]').fill(PASSWORD);
  await page.locator('main form button[type="submit"]').click();
  await expect(page).toHaveURL(/\/skills$/);
});
