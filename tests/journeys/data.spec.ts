import { expect, test } from '@playwright/test';
import { expectAccessibleInAllForms } from './accessible';
import { people, signIn } from './people';

test('what is held is shown, unfolded and taken along', async ({ page }) => {
  // Much is held, and every form of the page is looked at.
  test.setTimeout(180_000);
  await signIn(page, people.learner);
  await page.goto('/me');
  await page.getByRole('link', { name: 'My data', exact: true }).click();
  await expect(page).toHaveURL(/\/me\/data$/);
  const account = page.locator('details.holding', { hasText: 'Name, address and language' });
  await account.locator('summary').click();
  await expect(account.locator('dd', { hasText: people.learner })).toBeVisible();
  await expectAccessibleInAllForms(page, '/me/data unfolded');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /JSON/ }).click()]);
  expect(file.suggestedFilename()).toMatch(/^skillpact-my-data-.*\.json$/);
});

test('who opened her page stands on her list, with role and organisation', async ({ page, browser }) => {
  const office = await browser.newPage();
  await signIn(office, people.hr);
  const account = (await (await office.request.get('/api/account')).json()) as { memberships: { organisation: { id: string } }[] };
  const organisation = account.memberships[0]!.organisation.id;
  await signIn(page, people.learner);
  const own = (await (await page.request.get('/api/account')).json()) as { person: { id: string } };
  expect((await office.request.get(`/api/organisations/${organisation}/people/${own.person.id}`)).status()).toBe(200);
  await page.goto('/me/data/access');
  const first = page.locator('ol.accesses > li').first();
  await expect(first).toContainText('Opened the page about you');
  await expect(first).toContainText('(HR officer), ');
  await expectAccessibleInAllForms(page, '/me/data/access');
  await office.close();
});
