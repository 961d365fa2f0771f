import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { expectAccessibleInAllForms, expectNoOverflow, languages, settled } from './accessible';
import { follow, press, said, tabTo } from './keyboard';
import { PASSWORD, message, newIdFor, people, signIn } from './people';

const gaps = (key: string): string => message('en', 'gaps', key);
const profiles = (key: string): string => message('en', 'profiles', key);
const campaigns = (key: string): string => message('en', 'campaigns', key);

/** A town that no other journey needs. */
const TOWN = { hr: 'hr@slovenske-konjice.example', admin: 'admin@slovenske-konjice.example' };

async function json<T>(request: APIRequestContext, method: 'get' | 'post' | 'put', path: string, data?: unknown): Promise<T> {
  const answer = await request[method](path, data === undefined ? undefined : { data });
  expect(answer.ok(), `${method} ${path}: ${answer.ok() ? '' : await answer.text()}`).toBe(true);
  return (await answer.json()) as T;
}

interface Member {
  person_id: string;
  membership_id: string;
  email: string;
  given_name: string;
  family_name: string;
  position?: string;
}

async function home(page: Page): Promise<{ organisation: string; people: Member[] }> {
  const account = await json<{ memberships: { organisation: { id: string } }[] }>(page.request, 'get', '/api/account');
  const organisation = account.memberships[0]!.organisation.id;
  const list = await json<{ items: Member[] }>(page.request, 'get', `/api/organisations/${organisation}/people?limit=100`);
  return { organisation, people: list.items };
}

/** Finishes a self-assessment of what the profiles ask for, all statements answered alike. */
async function assessOneself(page: Page, email: string): Promise<void> {
  const answer = await page.request.post('/api/sign-in', { data: { email, password: PASSWORD } });
  expect(answer.status(), await answer.text()).toBe(200);
  const { organisation } = await json<{ memberships: { organisation: { id: string } }[] }>(page.request, 'get', '/api/account').then(
    ({ memberships }) => ({ organisation: memberships[0]!.organisation.id }),
  );
  const data = { id: newIdFor(), organisation_id: organisation, framework: 'digcomp-2.2', only_profile: true };
  const begun = await json<{ sitting: { id: string }; areas: { skills: { skill: string; statements: { number: number }[] }[] }[] }>(
    page.request,
    'post',
    '/api/self-assessments',
    data,
  );
  const asked = begun.areas.flatMap(({ skills }) => skills);
  const answers = asked.flatMap(({ skill, statements }) => statements.map(({ number }) => ({ skill, statement: number, answer: 2 })));
  await page.request.put(`/api/self-assessments/${begun.sitting.id}/answers`, { data: { answers } });
  expect((await page.request.post(`/api/self-assessments/${begun.sitting.id}/finish`)).ok()).toBe(true);
}

test('HR adapts a shared profile, gives it to a position and a person, and the gap follows', async ({ page }) => {
  test.setTimeout(240_000);
  await signIn(page, TOWN.hr);
  const { organisation, people: staff } = await home(page);

  // A shared profile is adapted into one of her own, which says what differs.
  await page.goto('/profiles');
  await page.getByRole('link', { name: 'Front-desk clerk', exact: true }).first().click();
  await page.getByRole('button', { name: profiles('profiles-adapt') }).or(page.getByRole('link', { name: profiles('profiles-adapt') })).click();
  await settled(page);
  await page.getByLabel('Title in English').fill('Reception of Slovenske Konjice');
  await page.getByRole('button', { name: profiles('profiles-save') }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Reception of Slovenske Konjice' })).toBeVisible();
  const own = new URL(page.url()).pathname.split('/').at(-1)!;

  // A position gets it.
  const positions = await json<{ position: string; people: number }[]>(page.request, 'get', `/api/organisations/${organisation}/positions`);
  const position = positions.find(({ position, people: holders }) => position && holders === 1)!.position;
  await page.goto('/profiles/positions');
  const select = page.getByLabel(`${profiles('profiles-name')}: ${position}`, { exact: true });
  // It may have a profile already, which goes.
  const takes = page.getByRole('button', { name: new RegExp(`^${profiles('profiles-her-take')} .*, ${position}\\)$`) });
  for (let left = await takes.count(); left > 0; left -= 1) {
    await takes.first().click();
    await expect(takes).toHaveCount(left - 1);
  }
  await select.selectOption(own);
  await expect(said(page)).toContainText(profiles('profiles-saved'));
  const holder = staff.find((member) => member.position === position)!;
  // The demonstration gave some people profiles besides.
  await json(page.request, 'put', `/api/organisations/${organisation}/memberships/${holder.membership_id}/profiles`, { profile_ids: [] });
  await page.goto(`/people/${holder.person_id}`);
  await expect(page.locator('.her-profiles')).toContainText('Reception of Slovenske Konjice');
  await expect(page.locator('.her-profiles')).toContainText(position);

  // One person gets another besides: what follows from both is said in words, and it is taken away and given back.
  await page.getByLabel(profiles('profiles-her-another')).selectOption({ label: 'Head of department' });
  await page.getByRole('button', { name: profiles('profiles-her-give'), exact: true }).click();
  await expect(page.locator('.notice')).toContainText('Head of department');
  await expect(page.locator('.her-profiles li')).toHaveCount(2);
  await expect(page.getByText(profiles('profiles-her-together'))).toBeVisible();
  await expect(page.locator('main')).toContainText(/at least level \d, from “/);
  await expectAccessibleInAllForms(page, '/people/:id with two profiles');
  await page.getByRole('button', { name: new RegExp(`^${profiles('profiles-her-take')}`) }).click();
  await expect(page.locator('.her-profiles li')).toHaveCount(1);
  await expect(page.locator('.notice')).toBeFocused();
  await page.getByRole('button', { name: profiles('profiles-her-undo') }).click();
  await expect(page.locator('.her-profiles li')).toHaveCount(2);

  // The gap of this person is shown when asked for, and she is told.
  await page.getByRole('button', { name: gaps('gaps-her-show') }).click();
  await expect(page.getByRole('heading', { name: gaps('gaps-her-title') })).toBeFocused();
  await expect(page.getByRole('table', { name: gaps('gaps-own-table') })).toBeVisible();

  // Who has no profile is a list that leads to each of them; here it is the only holder of another position.
  const bare = positions.find((other) => other.position && other.people === 1 && other.position !== position)!.position;
  const alone = staff.find((member) => member.position === bare)!;
  await json(page.request, 'put', `/api/organisations/${organisation}/positions`, { position: bare, profile_ids: [] });
  await json(page.request, 'put', `/api/organisations/${organisation}/memberships/${alone.membership_id}/profiles`, { profile_ids: [] });
  await page.goto('/reports/gaps');
  await page.getByRole('link', { name: gaps('gaps-without-see') }).click();
  await expect(page.getByRole('heading', { level: 1, name: gaps('gaps-without-title') })).toBeVisible();
  await expectAccessibleInAllForms(page, '/reports/gaps/without-profile');
  const table = page.getByRole('table', { name: gaps('gaps-without-title') });
  const name = (await table.getByRole('link').first().innerText()).trim();
  await table.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.locator('main')).toContainText('No role profile yet');
  await page.getByRole('button', { name: profiles('profiles-her-give'), exact: true }).click();
  await expect(page.locator('.error-summary a')).toHaveCount(1);
  await page.getByLabel(profiles('profiles-her-another')).selectOption({ label: 'Reception of Slovenske Konjice (our own)' });
  await page.getByRole('button', { name: profiles('profiles-her-give'), exact: true }).click();
  await expect(page.locator('.her-profiles')).toContainText('Reception of Slovenske Konjice');
  await page.goto('/reports/gaps/without-profile');
  await settled(page);
  await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0);
});

test('a campaign runs from its beginning over an answer to its end, and is repeated', async ({ page, browser }) => {
  test.setTimeout(240_000);
  await signIn(page, TOWN.hr);
  const { organisation, people: staff } = await home(page);
  const admin = staff.find(({ email }) => email === TOWN.admin)!;
  const shared = await json<{ id: string; title: string }[]>(page.request, 'get', `/api/organisations/${organisation}/profiles?language=en`);
  const clerk = shared.find(({ title }) => title === 'Front-desk clerk')!.id;
  await json(page.request, 'put', `/api/organisations/${organisation}/memberships/${admin.membership_id}/profiles`, { profile_ids: [clerk] });

  // By keyboard alone, with the faults of an empty form on the way.
  const title = `Round ${Date.now()}`;
  await page.goto('/campaigns');
  await settled(page);
  const begin = page.getByRole('button', { name: campaigns('campaigns-begin') });
  await press(page, begin);
  await expect(page.locator('.error-summary a')).toHaveCount(2);
  await press(page, page.locator('.error-summary a').first());
  await expect(page.getByLabel(campaigns('campaigns-field-title'), { exact: true })).toBeFocused();
  await page.keyboard.type(title);
  const profile = page.locator('select[name="profile_id"]');
  await tabTo(page, profile);
  await page.keyboard.type('Front');
  await expect(profile.locator('option:checked')).toHaveText('Front-desk clerk');
  const due = new Date(Date.now() + 9 * 86_400_000);
  await tabTo(page, page.locator('input[name="due_on"]'));
  const two = (number: number) => String(number).padStart(2, '0');
  // As the browser of these tests asks for it: the month first.
  await page.keyboard.type(`${two(due.getMonth() + 1)}${two(due.getDate())}${due.getFullYear()}`);
  await follow(page, begin, /\/campaigns\/[0-9a-f-]{36}$/);
  await expect(page.locator('main')).toContainText(campaigns('campaigns-results-later'));
  await expectAccessibleInAllForms(page, '/campaigns/:id open');
  const first = page.url();

  // Somebody who is asked answers.
  const asked = await browser.newPage();
  await assessOneself(asked, TOWN.admin);
  await asked.goto('/skills');
  await expect(asked.locator('main')).toContainText(title);
  await asked.close();
  await page.goto(first);
  await expect(page.locator('.gap-finding')).toContainText(/[1-9]\d* of \d+ have begun/);
  await page.getByRole('button', { name: campaigns('campaigns-who-show') }).click();
  const row = page.getByRole('row', { name: new RegExp(`${admin.given_name} ${admin.family_name}`) });
  await expect(row).not.toContainText(campaigns('campaigns-state-invited'));

  // It ends when that is confirmed, and only then says what is known.
  await page.getByRole('button', { name: campaigns('campaigns-close') }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('cannot be opened again');
  await expectAccessibleInAllForms(page, '/campaigns/:id closing');
  await dialog.getByRole('button', { name: campaigns('campaigns-close-not') }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: campaigns('campaigns-close') }).click();
  await dialog.getByRole('button', { name: campaigns('campaigns-close') }).click();
  const results = page.getByRole('table', { name: campaigns('campaigns-results') });
  await expect(results).toBeVisible();
  await expect(page.locator('main')).not.toContainText(campaigns('campaigns-results-later'));
  await expectAccessibleInAllForms(page, '/campaigns/:id closed');

  // The next one is compared with it.
  await page.getByRole('link', { name: campaigns('campaigns-again') }).click();
  await settled(page);
  await expect(page.locator('select[name="previous_id"] option:checked')).toContainText(title);
  await page.getByLabel(campaigns('campaigns-field-title'), { exact: true }).fill(`${title} again`);
  await page.locator('input[name="due_on"]').fill(due.toISOString().slice(0, 10));
  await begin.click();
  await expect(page.getByRole('heading', { level: 1, name: `${title} again` })).toBeVisible();
  await expect(page.locator('main')).toContainText(campaigns('campaigns-results-later'));
});

test('last year’s campaign shows what changed, and the heat map leads over people to a record', async ({ page }) => {
  test.setTimeout(240_000);
  await signIn(page, people.hr);
  await page.goto('/campaigns');
  const ended = page.getByRole('link', { name: `Letni pregled ${new Date().getFullYear() - 1}` });
  await ended.click();
  const results = page.getByRole('table', { name: campaigns('campaigns-results') });
  await expect(results).toContainText(/\d.* → \d.* \(n = \d+\)/);
  await expectAccessibleInAllForms(page, '/campaigns/:id with change');

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/reports/gaps');
  const map = page.getByRole('table', { name: gaps('gaps-map') });
  await expect(map).toBeVisible();
  // What is withheld says so to those who see it and to those who listen.
  const withheld = map.locator('td[data-withheld]').first();
  await expect(withheld).toContainText('–');
  await expect(withheld).toContainText(/withheld/);
  const units = page.getByLabel(gaps('gaps-unit'), { exact: true });
  const links = page.getByRole('link', { name: new RegExp(`^${gaps('gaps-see-people')} `) });
  const choices = await units.locator('option').count();
  let chosen = 0;
  for (; chosen < choices; chosen += 1) {
    await units.selectOption({ index: chosen });
    if (chosen > 0 && (await links.count()) > 0) break;
  }
  expect(chosen).toBeLessThan(choices);
  await links.first().click();
  await expect(page.getByRole('heading', { level: 1, name: gaps('gaps-people-title') })).toBeVisible();
  await expectAccessibleInAllForms(page, '/reports/gaps/people');
  const person = page.getByRole('table').getByRole('link').first();
  const name = (await person.innerText()).trim();
  await person.click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.getByRole('button', { name: gaps('gaps-her-show') }).click();
  await expect(page.getByRole('table', { name: gaps('gaps-own-table') })).toBeVisible();
});

test('profiles, gaps and campaigns fit a narrow window in every language', async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const language of languages) {
    await signIn(page, people.otherHr, language);
    for (const path of ['/reports/gaps', '/reports/gaps?by=profile', '/reports/gaps/without-profile', '/campaigns', '/profiles', '/profiles/positions']) {
      await page.goto(path);
      await settled(page);
      await expectNoOverflow(page, `${path}, ${language}`);
    }
  }
});
