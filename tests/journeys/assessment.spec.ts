import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { expectAccessibleInAllForms, expectNoOverflow, settled } from './accessible';
import { arrived, follow, press, tabTo } from './keyboard';
import { noteKeyboard } from './notes';
import { PASSWORD, message, signIn } from './people';

/** A small business that no other journey needs; its people are invited here, so that all of them can sign in. */
const OWNER = 'hr@apartmaji-lipa.example';
const FRAMEWORK = 'digcomp-2.2';
const run = Date.now().toString(36);

const assess = (key: string): string => message('en', 'assess', key);
const team = (key: string): string => message('en', 'team', key);
const ways = (key: string): string => message('en', 'ways', key);

interface Somebody {
  given: string;
  name: string;
  email: string;
}

const somebody = (given: string): Somebody => ({
  given,
  name: `${given} Presojnik`,
  email: `${given.toLowerCase()}.${run}@apartmaji-lipa.example`,
});
const [mira, vida, rok] = [somebody('Mira'), somebody('Vida'), somebody('Rok')] as const;
const raters = ['Tina', 'Jan', 'Eva'].map(somebody);

let organisation = '';

async function personId(owner: Page, email: string): Promise<string> {
  const found = await owner.request.get(`/api/organisations/${organisation}/people?limit=10&q=${encodeURIComponent(email)}`);
  const { items } = (await found.json()) as {
    items: { email: string; person_id: string }[];
  };
  return items.find((item) => item.email === email)!.person_id;
}

/** Invites somebody, who follows the link in her letter. */
async function join(owner: Page, browser: Browser, who: Somebody, more: Record<string, unknown>): Promise<void> {
  const data = {
    email: who.email,
    given_name: who.given,
    family_name: 'Presojnik',
    language: 'en',
    ...more,
  };
  const invited = await owner.request.post(`/api/organisations/${organisation}/invitations`, { data });
  expect(invited.ok(), await invited.text()).toBe(true);
  let token = '';
  await expect
    .poll(
      async () => {
        const outbox = await (await owner.request.get('/developer/outbox')).text();
        for (const [, file] of outbox.matchAll(/href="(\/developer\/outbox\/[^"]+)"/g)) {
          const letter = await (await owner.request.get(file!)).text();
          const found = /\/accept-invitation#([\w-]+)/.exec(letter);
          if (letter.includes(who.email) && found) token = found[1]!;
        }
        return token;
      },
      { timeout: 30_000 },
    )
    .not.toBe('');
  const hers = await browser.newContext({
    baseURL: new URL(owner.url()).origin,
  });
  const accepted = await hers.request.post('/api/invitations/accept', {
    data: { token, password: PASSWORD, language: 'en' },
  });
  expect(accepted.ok(), await accepted.text()).toBe(true);
  await hers.close();
}

async function signedIn(browser: Browser, baseURL: string | undefined, who: Somebody, phone = false): Promise<Page> {
  const context = await browser.newContext({
    baseURL: baseURL!,
    ...(phone ? { viewport: { width: 320, height: 640 } } : {}),
  });
  const page = await context.newPage();
  await signIn(page, who.email);
  return page;
}

/** Answers all statements of the page by the keyboard: the answer of that place in each. */
async function answerAll(page: Page, place: number): Promise<void> {
  const groups = page.locator('fieldset.statement');
  for (let index = 0; index < (await groups.count()); index += 1) {
    const radios = groups.nth(index).getByRole('radio');
    // A group of radio buttons is one stop; the arrows choose in it.
    await tabTo(page, radios.first());
    await page.keyboard.press('Space');
    for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown');
    await expect(radios.nth(place)).toBeChecked();
  }
  await expect(page.getByText(assess('assess-saved'))).toBeVisible();
}

async function choose(page: Page, colleagues: readonly Somebody[]): Promise<void> {
  for (const { given, name } of colleagues) {
    await page.getByRole('searchbox').fill(given);
    await page.getByRole('button', { name: `${team('rater-add')} ${name}` }).click();
    await expect(page.getByRole('button', { name: `${team('rater-remove')} ${name}` })).toBeVisible();
  }
}

function row(page: Page, title: string): Locator {
  return page.locator('table tbody tr').filter({ hasText: title });
}

test.describe.serial('levels as people judge them', () => {
  let skill = '';
  let title = '';

  test.beforeAll(async ({ browser, baseURL }) => {
    test.setTimeout(240_000);
    const owner = await (await browser.newContext({ baseURL: baseURL! })).newPage();
    await signIn(owner, OWNER);
    await owner.goto('/assess');
    const account = (await (await owner.request.get('/api/account')).json()) as { memberships: { organisation: { id: string } }[] };
    organisation = account.memberships[0]!.organisation.id;
    const listed = await owner.request.get(`/api/organisations/${organisation}/people?limit=50`);
    const { items } = (await listed.json()) as {
      items: { email: string; position?: string }[];
    };
    const position = items.find(({ email, position: held }) => held && email !== OWNER)!.position!;
    await join(owner, browser, mira, { roles: ['learner', 'line_manager'] });
    const manager_id = await personId(owner, mira.email);
    await join(owner, browser, vida, {
      roles: ['learner'],
      manager_id,
      position,
    });
    await join(owner, browser, rok, { roles: ['learner'], manager_id });
    for (const rater of raters) await join(owner, browser, rater, { roles: ['learner'] });
    await owner.context().close();
  });

  test('a self-assessment is begun, left, taken up on a telephone and finished, by keyboard alone', async ({ browser, baseURL }) => {
    test.setTimeout(300_000);
    const desk = await signedIn(browser, baseURL, vida);
    await desk.goto('/skills');
    await settled(desk);
    await follow(desk, desk.locator('main a[href="/assess"]').first(), /\/assess$/);
    await expectAccessibleInAllForms(desk, '/assess');
    const profile = desk.getByRole('radio', { name: /my profile asks for/ });
    await tabTo(desk, desk.getByRole('radio').first());
    await desk.keyboard.press('ArrowDown');
    await expect(profile).toBeChecked();
    await press(desk, desk.getByRole('button', { name: assess('assess-start') }));
    await expect(desk).toHaveURL(/\/assess\/[0-9a-f-]{36}/);
    await arrived(desk);
    await expectAccessibleInAllForms(desk, '/assess/:sittingId statements');
    title = (await desk.locator('main h1').innerText()).trim();
    await answerAll(desk, 3);
    await press(desk, desk.getByRole('button', { name: assess('assess-next') }));
    await expect(desk.locator('main h1')).not.toHaveText(title);
    await arrived(desk);
    const second = (await desk.locator('main h1').innerText()).trim();
    await follow(desk, desk.getByRole('link', { name: assess('assess-title'), exact: true }), /\/assess$/);
    await expect(desk.getByText('Begun on')).toBeVisible();

    // On another device it goes on where she stopped.
    const phone = await signedIn(browser, baseURL, vida, true);
    await phone.goto('/assess');
    await settled(phone);
    await follow(phone, phone.getByRole('link', { name: assess('assess-go-on') }).first(), /\/assess\/[0-9a-f-]{36}/);
    await expect(phone.locator('main h1')).toHaveText(second);
    await expectNoOverflow(phone, 'a statement on a telephone');
    for (let left = 0; left < 30; left += 1) {
      const heading = (await phone.locator('main h1').innerText()).trim();
      if (heading === assess('assess-check')) break;
      // One is left out, so that the result says so.
      if (left !== 1) await answerAll(phone, 1);
      await press(phone, phone.locator('main form button[type="submit"]'));
      await expect(phone.locator('main h1')).not.toHaveText(heading);
      await arrived(phone);
    }
    await expect(phone.locator('main h1')).toHaveText(assess('assess-check'));
    await expect(phone.getByText('1 skill is not answered completely.')).toBeVisible();
    await expectAccessibleInAllForms(phone, '/assess/:sittingId check');
    await phone.setViewportSize({ width: 320, height: 640 });
    await press(phone, phone.getByRole('button', { name: assess('assess-finish') }));
    await expect(phone.locator('main h1')).toHaveText(assess('assess-result'));
    await arrived(phone);
    await expect(phone.getByText('3 statements were left out')).toBeVisible();
    await expectNoOverflow(phone, 'the result on a telephone');
    await expectAccessibleInAllForms(phone, '/assess/:sittingId result');
    noteKeyboard('assess');

    // The first device is told that it is over, and shows the same result.
    await desk.reload();
    await settled(desk);
    await follow(desk, desk.getByRole('link', { name: /^DigComp 2\.2, / }), /\/assess\/[0-9a-f-]{36}/);
    await expect(desk.getByText('Level 8 of 8: highly specialised')).toBeVisible();
    // It leads to the plan, and to what a level follows from.
    await expect(desk.getByRole('link', { name: ways('way-on-plan') })).toHaveAttribute('href', '/plan');
    await desk.getByRole('link', { name: title }).last().click();
    await expect(desk).toHaveURL(/\/skills\/digcomp/);
    skill = decodeURIComponent(new URL(desk.url()).pathname.split('/').pop()!);
    await expect(desk.getByText(/^Level 8, because the self-assessment of/)).toBeVisible();
    await desk.context().close();
    await phone.context().close();
  });

  test('a framework without statements asks for its own levels by their names', async ({ browser, baseURL }) => {
    test.setTimeout(120_000);
    const page = await signedIn(browser, baseURL, rok);
    const found = await page.request.get('/api/frameworks/greencomp-2022?language=en');
    const { scale } = (await found.json()) as {
      scale: { levels: { level: number; name?: string }[] };
    };
    const named = scale.levels.find(({ level }) => level === 2)!.name!;
    await page.goto('/assess');
    await page.getByLabel(assess('assess-framework')).selectOption('greencomp-2022');
    await page.getByRole('button', { name: assess('assess-start') }).click();
    await expect(page.getByText(assess('assess-question')).first()).toBeVisible();
    await page.getByRole('radio', { name: named }).first().check();
    await expectAccessibleInAllForms(page, '/assess/:sittingId its own levels');
    await page.getByRole('link', { name: assess('assess-check-now') }).click();
    await expect(page.locator('dl').getByText(named)).toBeVisible();
    await page.getByRole('button', { name: assess('assess-finish') }).click();
    await expect(page.locator('main h1')).toHaveText(assess('assess-result'));
    // Nobody has said what Rok's work needs: there is no plan, but somebody to ask.
    await expect(page.getByText(ways('way-on-no-profile'))).toBeVisible();
    await expect(page.getByRole('link', { name: ways('way-on-courses') })).toHaveAttribute('href', '/catalogue');
    await page.context().close();
  });

  test('the manager assesses, both prepare a talk, hold it and confirm it, and the level follows', async ({ browser, baseURL }) => {
    test.setTimeout(300_000);
    const [manager, member] = [await signedIn(browser, baseURL, mira), await signedIn(browser, baseURL, vida)];
    await manager.goto('/team');
    await expect(row(manager, vida.name)).toBeVisible();
    await expectAccessibleInAllForms(manager, '/team');
    await manager.getByRole('link', { name: vida.name, exact: true }).click();
    await expect(manager.locator('main h1')).toHaveText(vida.name);
    await manager.getByRole('link', { name: team('member-assess') }).click();
    await manager.getByLabel(title).selectOption('3');
    await manager.getByLabel(`Note on “${title}”`).fill('Shown at the desk in May.');
    await manager.getByLabel('may read this note').check();
    await expectAccessibleInAllForms(manager, '/team/:personId/assess');
    await manager.getByRole('button', { name: 'Save 1 level' }).click();
    await expect(row(manager, title)).toContainText(team('views-differs'));
    await expectAccessibleInAllForms(manager, '/team/:personId');
    await member.goto('/assess/views');
    await member.getByText(`${mira.name}, 1 skill`).click();
    await expect(member.getByText('Shown at the desk in May.')).toBeVisible();
    await expectAccessibleInAllForms(member, '/assess/views');

    // She sees it differently, and her manager reads that beside it.
    await member.goto('/assess/views');
    await member.getByText(`${mira.name}, 1 skill`).click();
    await member.getByRole('button', { name: team('remark-see') }).click();
    await expect(member.getByLabel(team('remark-label'))).toBeFocused();
    await member.getByRole('button', { name: team('remark-send') }).click();
    await expect(member.locator('.error-summary')).toContainText(team('remark-missing'));
    await expectAccessibleInAllForms(member, '/assess/views with a remark');
    await member.getByLabel(team('remark-label')).fill('I use it every day.');
    await member.getByRole('button', { name: team('remark-send') }).click();
    await expect(member.getByText('I use it every day.')).toBeVisible();
    await manager.reload();
    await manager.getByText(`${mira.name}, 1 skill`).click();
    await expect(manager.getByText('I use it every day.')).toBeVisible();

    const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
    await manager.getByRole('button', { name: team('talk-invite') }).click();
    await expect(manager.locator('.error-summary')).toBeVisible();
    await manager.getByLabel(team('talk-day')).fill(day);
    await manager.getByRole('button', { name: team('talk-invite') }).click();
    await expect(manager).toHaveURL(/\/talks\//);
    const talk = new URL(manager.url()).pathname;
    await expect(manager.locator('main ol').getByText('self 8, manager 3')).toBeVisible();
    await manager.getByLabel(team('talk-view-label')).fill('Guests praise her.');
    await manager.getByRole('button', { name: team('talk-prepare-save') }).click();
    await expect(manager.getByText(team('talk-prepared'), { exact: true })).toBeVisible();
    await expectAccessibleInAllForms(manager, '/talks/:talkId prepared by the manager');
    await member.goto('/assess/views');
    await member.getByRole('link', { name: new RegExp(`Talk with ${mira.name}`) }).click();
    await expect(member).toHaveURL(talk);
    await expect(member.getByText('Guests praise her.')).toBeVisible();
    await member.getByLabel(team('talk-wish-label')).fill('More of the booking system.');
    await member.getByRole('button', { name: team('talk-prepare-save') }).click();
    await expect(member.getByText(team('talk-prepared'), { exact: true })).toBeVisible();
    await expectAccessibleInAllForms(member, '/talks/:talkId prepared by the member');

    await manager.reload();
    await expect(manager.getByText('More of the booking system.')).toBeVisible();
    await manager.getByRole('button', { name: team('talk-record'), exact: true }).click();
    await manager.getByLabel(title, { exact: false }).first().selectOption('5');
    await manager.getByRole('button', { name: team('talk-add-step') }).click();
    await manager.getByLabel(team('talk-step-text')).fill('She takes the course on spreadsheets.');
    await expectAccessibleInAllForms(manager, '/talks/:talkId being written down');
    await manager.getByRole('button', { name: team('talk-record-save') }).click();
    await expect(manager.getByText(team('talk-recorded'))).toBeVisible();
    await manager.getByRole('button', { name: team('talk-confirm') }).click();
    await expect(manager.getByText(team('talk-confirmed-now'))).toBeVisible();
    await expectAccessibleInAllForms(manager, '/talks/:talkId confirmed by one');

    await member.reload();
    await expect(member.getByText('She takes the course on spreadsheets.')).toBeVisible();
    await member.getByRole('button', { name: team('talk-confirm') }).click();
    await expect(member.getByText(team('talk-both-confirmed'))).toBeVisible();
    await expectAccessibleInAllForms(member, '/talks/:talkId confirmed by both');
    await member.goto(`/skills/${skill}`);
    await expect(member.getByText(/^Level 5, because in the talk of .+ both agreed on level 5/)).toBeVisible();
    await expect(member.getByText(`Agreed with ${mira.name}`).first()).toBeVisible();
    await manager.context().close();
    await member.context().close();
  });

  test('what three colleagues say is shown together, and only after the round is closed', async ({ browser, baseURL }) => {
    test.setTimeout(300_000);
    const [manager, member] = [await signedIn(browser, baseURL, mira), await signedIn(browser, baseURL, vida)];
    await member.goto('/assess/views');
    await member.getByRole('link', { name: team('round-new') }).click();
    await member.getByRole('button', { name: team('round-send') }).click();
    await expect(member.locator('.error-summary')).toContainText(team('rater-too-few'));
    await choose(member, raters);
    await expectAccessibleInAllForms(member, '/colleagues/new');
    await member.getByRole('button', { name: team('round-send') }).click();
    await expect(member).toHaveURL(/\/colleagues\/[0-9a-f-]{36}/);
    const round = new URL(member.url()).pathname;
    await expect(member.getByText(team('round-state-to_confirm'))).toBeVisible();
    await expectAccessibleInAllForms(member, '/colleagues/:roundId to be confirmed');

    await manager.goto('/team');
    await manager.getByRole('link', { name: vida.name, exact: true }).click();
    await manager.locator('a[href^="/team/rounds/"]').click();
    for (const { name } of raters) await expect(manager.getByText(name)).toBeVisible();
    await expectAccessibleInAllForms(manager, '/team/rounds/:roundId to be confirmed');
    await manager.getByRole('button', { name: team('round-confirm') }).click();
    await expect(manager.getByText(team('round-confirmed'))).toBeVisible();

    for (const [place, rater] of raters.entries()) {
      await member.goto(round);
      await expect(member.getByText(team('round-state-open'))).toBeVisible();
      await expect(member.locator('table')).toHaveCount(0);
      const page = await signedIn(browser, baseURL, rater);
      await page.goto('/assess/views');
      await page.getByRole('link', { name: vida.name, exact: true }).click();
      await page.getByRole('button', { name: team('request-send') }).click();
      await expect(page.locator('.error-summary')).toContainText(team('request-nothing'));
      await page.getByLabel(title).selectOption(String(4 + place));
      await expectAccessibleInAllForms(page, '/colleagues/requests/:requestId');
      await page.getByRole('button', { name: team('request-send') }).click();
      const last = place === raters.length - 1;
      await expect(page.getByText(team(last ? 'request-saved-last' : 'request-saved'))).toBeVisible();
      if (last) await expectAccessibleInAllForms(page, '/colleagues/requests/:requestId closed');
      await page.context().close();
    }
    for (const [page, address] of [
      [member, round],
      [manager, manager.url()],
    ] as const) {
      await page.goto(address);
      await expect(row(page, title)).toContainText('5');
      await expect(row(page, title)).toContainText(team('round-spread-few'));
      await expectAccessibleInAllForms(page, 'a round that is closed');
    }
    await member.goto(`/skills/${skill}`);
    await expect(member.getByText(/^Level 5, because in the talk of .+ both agreed on level 5/)).toBeVisible();
    await manager.context().close();
    await member.context().close();
  });

  test('what two colleagues say is withheld', async ({ browser, baseURL }) => {
    test.setTimeout(240_000);
    const [manager, member] = [await signedIn(browser, baseURL, mira), await signedIn(browser, baseURL, rok)];
    await manager.goto('/team');
    await manager.getByRole('link', { name: rok.name, exact: true }).click();
    await manager.getByRole('button', { name: team('round-ask') }).click();
    await expect(manager.getByText(team('round-state-choosing'))).toBeVisible();
    await member.goto('/assess/views');
    await member.locator('a[href^="/colleagues/"]').first().click();
    await choose(member, raters);
    await member.getByRole('button', { name: team('round-send') }).click();
    await expect(member.getByText(team('round-chosen'))).toBeVisible();
    const round = new URL(member.url()).pathname;
    await manager.reload();
    await manager.locator('a[href^="/team/rounds/"]').click();
    await manager.getByRole('button', { name: team('round-confirm') }).click();
    await expect(manager.getByText(team('round-confirmed'))).toBeVisible();
    for (const [place, rater] of raters.entries()) {
      const page = await signedIn(browser, baseURL, rater);
      await page.goto('/assess/views');
      await page.getByRole('link', { name: rok.name, exact: true }).click();
      if (place === 0) await page.getByRole('button', { name: team('request-decline') }).click();
      else {
        await page.locator('.level-fields select').first().selectOption('4');
        await page.getByRole('button', { name: team('request-send') }).click();
      }
      await expect(page.getByText(place === 0 ? team('request-declined') : /^Saved\./)).toBeVisible();
      await page.context().close();
    }
    await member.goto(round);
    await expect(member.getByText(team('round-too-few'))).toBeVisible();
    await expect(member.locator('table')).toHaveCount(0);
    await expectAccessibleInAllForms(member, 'a round that withholds');
    await manager.context().close();
    await member.context().close();
  });
});
