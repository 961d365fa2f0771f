import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { EVERY_KIND, type World } from './world';

/** One thing that can be looked at: a route, and the state it is in. */
export interface Screen {
  /** As the tables of routes in `frontend/src` have it; `*` is what no route knows. */
  route: string;
  /** What is shown there, in a few words, where a route has more than one state. */
  state?: string;
  /** Nobody signed in, a person with every role of an organisation, or the consortium's administrator. */
  who: 'anybody' | 'person' | 'consortium';
  path?: (world: World) => string;
  /** Brings the state about, by hand. */
  prepare?: (page: Page) => Promise<void>;
}

/** Sends the form of a page as it is: empty. */
async function sendEmpty(page: Page): Promise<void> {
  await page.locator('main form button[type="submit"]').first().click();
  await expect(page.locator('main .error-summary, main .ds-error-summary, main [role="alert"]').first()).toBeVisible();
}

/** Begins a placement, or goes on with the one over the same area. */
async function begin(page: Page): Promise<void> {
  await page.locator('.placement-areas button').first().click();
  await expect(page.locator('.placement form')).toBeVisible();
}

/** Shows an earlier result or, the first time, begins a placement and ends it after one answer. */
async function begunAndEnded(page: Page): Promise<void> {
  await page.locator('.placement-areas').first().waitFor();
  if ((await page.locator('.placement-ended a').count()) > 0) {
    await page.locator('.placement-ended a').first().click();
    await expect(page.locator('.levels').first()).toBeVisible();
    return;
  }
  await begin(page);
  const first = (await page.locator('h1').textContent()) ?? '';
  await page.locator('.placement form .actions button[type="button"]').click();
  // The next question is a new page of the test: what was opened below the one before is closed with it.
  await expect(page.locator('h1')).not.toHaveText(first);
  await expect(page.locator('.placement form')).toBeVisible();
  await page.locator('.placement-end summary').click();
  await page.locator('.placement-end button').click();
  await expect(page.locator('.levels').first()).toBeVisible();
}

const lesson = (key: string) => () => `/courses/${EVERY_KIND}/lessons/${key}`;

export const screens: readonly Screen[] = [
  { route: '/sign-in', who: 'anybody' },
  { route: '/sign-in', state: 'refused', who: 'anybody', prepare: sendEmpty },
  { route: '/reset-password', who: 'anybody' },
  { route: '/reset-password', state: 'refused', who: 'anybody', prepare: sendEmpty },
  { route: '/accept-invitation', who: 'anybody' },
  { route: '/open/:slug', who: 'anybody' },
  { route: '/open/:slug/lessons/:lesson', who: 'anybody' },
  { route: '/register', state: 'nobody may sign up', who: 'anybody' },
  // In this order: an address that differs in what follows # alone is no new page.
  { route: '/confirm-email', who: 'anybody', path: () => '/confirm-email#anything' },
  { route: '/confirm-email', state: 'link incomplete', who: 'anybody' },
  { route: '/accessibility', who: 'anybody' },
  { route: '/privacy', who: 'anybody' },
  { route: '*', state: 'no such page', who: 'anybody', path: () => '/no-such-page' },

  { route: '/', who: 'person' },
  { route: '/me', who: 'person' },
  { route: '/notifications', who: 'person' },
  { route: '/me/notifications', who: 'person' },
  { route: '/me/details', who: 'person' },
  {
    route: '/me/details',
    state: 'refused',
    who: 'person',
    prepare: async (page) => {
      await page.locator('main form input').first().fill('');
      await sendEmpty(page);
    },
  },
  { route: '/me/sign-ins', who: 'person' },
  { route: '/me/data', who: 'person' },
  {
    route: '/me/data',
    state: 'unfolded',
    who: 'person',
    prepare: async (page) => {
      await page.locator('details.holding > summary').first().click();
      await expect(page.locator('details.holding[open] dl').first()).toBeVisible();
    },
  },
  { route: '/me/data/access', who: 'person' },
  { route: '/me/erasure', who: 'person' },
  { route: '/catalogue', who: 'person' },
  { route: '/notes', who: 'person' },
  { route: '/courses/:slug/print', who: 'person', path: () => `/courses/${EVERY_KIND}/print` },
  { route: '/courses/:slug', state: 'not begun', who: 'person', path: () => '/courses/open-data-for-municipalities' },
  { route: '/courses/:slug', state: 'begun', who: 'person', path: () => `/courses/${EVERY_KIND}` },
  { route: '/courses/:slug', state: 'completed', who: 'person', path: () => '/courses/recognise-phishing' },
  { route: '/courses/:slug', state: 'no such course', who: 'person', path: () => '/courses/no-such-course' },
  { route: '/courses/:slug/lessons/:lesson', state: 'everything a text can hold', who: 'person', path: lesson('writing') },
  { route: '/courses/:slug/lessons/:lesson', state: 'every kind of question, answered', who: 'person', path: lesson('questions') },
  {
    route: '/courses/:slug/lessons/:lesson',
    state: 'questions, one sent empty',
    who: 'person',
    path: () => '/courses/recognise-phishing/lessons/why-a-town-hall',
    prepare: async (page) => {
      await page.locator('form.practice button[type="submit"]').first().click();
      await expect(page.locator('.field-error').first()).toBeVisible();
    },
  },
  { route: '/courses/:slug/lessons/:lesson', state: 'assignment', who: 'person', path: lesson('own-notice') },
  { route: '/courses/:slug/lessons/:lesson', state: 'introduction of a test', who: 'person', path: lesson('timed-test') },
  { route: '/tests/:attemptId', state: 'question', who: 'person', path: ({ openAttempt }) => `/tests/${openAttempt}` },
  { route: '/tests/:attemptId', state: 'answers checked', who: 'person', path: ({ openAttempt }) => `/tests/${openAttempt}?step=check` },
  { route: '/tests/:attemptId', state: 'result', who: 'person', path: ({ failedAttempt }) => `/tests/${failedAttempt}` },
  { route: '/questions', who: 'person' },
  { route: '/questions/:threadId', who: 'person', path: ({ ownThread }) => `/questions/${ownThread}` },
  { route: '/skills', who: 'person' },
  { route: '/assess', who: 'person' },
  { route: '/assess/views', who: 'person' },
  { route: '/assess/:sittingId', state: 'statements', who: 'person', path: ({ sitting }) => `/assess/${sitting}?skill=4.1` },
  { route: '/assess/:sittingId', state: 'answers checked', who: 'person', path: ({ sitting }) => `/assess/${sitting}?step=check` },
  { route: '/assess/:sittingId', state: 'result', who: 'person', path: ({ assessed }) => `/assess/${assessed}` },
  { route: '/talks/:talkId', who: 'person', path: ({ talk }) => `/talks/${talk}` },
  { route: '/colleagues/new', who: 'person' },
  { route: '/colleagues/new', state: 'refused', who: 'person', prepare: sendEmpty },
  { route: '/colleagues/requests/:requestId', state: 'not there', who: 'person', path: () => '/colleagues/requests/00000000-0000-7000-8000-000000000000' },
  { route: '/colleagues/:roundId', state: 'not there', who: 'person', path: () => '/colleagues/00000000-0000-7000-8000-000000000000' },
  { route: '/team', who: 'person' },
  { route: '/team/:personId', who: 'person', path: ({ person }) => `/team/${person}` },
  { route: '/team/:personId/assess', who: 'person', path: ({ person }) => `/team/${person}/assess` },
  { route: '/team/:personId/assess', state: 'refused', who: 'person', path: ({ person }) => `/team/${person}/assess`, prepare: sendEmpty },
  { route: '/team/rounds/:roundId', who: 'person', path: ({ round }) => `/team/rounds/${round}` },
  { route: '/placement', who: 'person' },
  { route: '/placement/:id', state: 'a question', who: 'person', path: () => '/placement', prepare: begin },
  { route: '/placement/:id', state: 'the result', who: 'person', path: () => '/placement', prepare: begunAndEnded },
  { route: '/author/questions', who: 'person' },
  {
    route: '/author/questions/:slug/:question',
    who: 'person',
    path: () => '/author/questions/accessible-documents-and-web/item-scan',
  },
  { route: '/plan', who: 'person' },
  {
    route: '/plan',
    state: 'settings refused',
    who: 'person',
    prepare: async (page) => {
      await page.locator('#plan-hours_per_week').fill('0');
      await page.locator('form.plan-form button[type="submit"]').click();
      await expect(page.locator('.field-error').first()).toBeVisible();
    },
  },
  { route: '/skills/:skill', who: 'person', path: () => '/skills/digcomp-2.2:2.4' },
  { route: '/skills/:skill', state: 'nothing known on that day', who: 'person', path: () => '/skills/digcomp-2.2:2.4?on=2020-01-01' },
  { route: '/evidence', who: 'person' },
  { route: '/evidence/new', who: 'person' },
  { route: '/evidence/new', state: 'refused', who: 'person', prepare: sendEmpty },
  { route: '/evidence/:id', who: 'person', path: ({ certificate }) => `/evidence/${certificate}` },
  { route: '/evidence/review', who: 'person' },
  { route: '/evidence/review/:id', state: 'her own', who: 'person', path: ({ certificate }) => `/evidence/review/${certificate}` },
  { route: '/level-policy', who: 'person' },
  { route: '/level-policy', state: 'for all organisations', who: 'consortium' },
  { route: '/certificates', who: 'person' },
  { route: '/certificates/:enrolmentId', who: 'person', path: ({ completed }) => `/certificates/${completed}` },
  { route: '/review', who: 'person' },
  { route: '/review/today', state: 'nothing is due', who: 'person' },

  { route: '/reports', who: 'person' },
  { route: '/reports/competencies', who: 'person' },
  { route: '/reports/unit-plan', who: 'person' },
  {
    route: '/reports/unit-plan',
    state: 'worked out',
    who: 'person',
    prepare: async (page) => {
      await page.locator('form.plan-form button[type="submit"]').click();
      await expect(page.locator('#unit-plan-result')).toBeVisible({ timeout: 60_000 });
    },
  },
  { route: '/team/:personId/plan', who: 'person', path: ({ person }) => `/team/${person}/plan` },
  { route: '/reports/gaps', who: 'person' },
  {
    route: '/reports/gaps',
    state: 'by profile',
    who: 'person',
    path: () => '/reports/gaps?by=profile',
  },
  { route: '/reports/gaps/people', who: 'person', path: () => '/reports/gaps/people?skill=digcomp-2.2%3A4.2' },
  { route: '/reports/gaps/without-profile', who: 'person' },
  { route: '/profiles', who: 'person' },
  { route: '/profiles/positions', who: 'person' },
  { route: '/profiles/new', who: 'person' },
  { route: '/profiles/new', state: 'refused', who: 'person', prepare: sendEmpty },
  { route: '/profiles/:id', who: 'person', path: ({ profile }) => `/profiles/${profile}` },
  { route: '/campaigns', who: 'person' },
  { route: '/campaigns', state: 'refused', who: 'person', prepare: sendEmpty },
  { route: '/campaigns/:id', who: 'person', path: ({ campaign }) => `/campaigns/${campaign}` },
  { route: '/programmes', who: 'person' },
  { route: '/programmes/new', who: 'person' },
  { route: '/programmes/new', state: 'refused', who: 'person', prepare: sendEmpty },
  { route: '/programmes/mine', who: 'person' },
  { route: '/programmes/:id', who: 'person', path: ({ programme }) => `/programmes/${programme}` },
  { route: '/programmes/:id/edit', who: 'person', path: ({ programme }) => `/programmes/${programme}/edit` },
  { route: '/reports/consortium', who: 'consortium' },
  { route: '/people', who: 'person' },
  { route: '/people/:id', who: 'person', path: ({ person }) => `/people/${person}` },
  {
    route: '/people/:id/skills/:skill',
    who: 'person',
    path: ({ person }) => `/people/${person}/skills/digcomp-2.2:2.4`,
  },
  { route: '/people/invite', who: 'person' },
  { route: '/people/invite', state: 'refused', who: 'person', prepare: sendEmpty },
  { route: '/admin', who: 'person' },
  { route: '/admin/organisations', who: 'person' },
  { route: '/admin/organisations/:id', who: 'person', path: ({ organisation }) => `/admin/organisations/${organisation}` },
  { route: '/admin/tokens', who: 'person' },
  { route: '/admin/tokens/new', who: 'person' },
  { route: '/admin/tokens/new', state: 'refused', who: 'person', prepare: sendEmpty },
  { route: '/admin/audit', who: 'person' },
  { route: '/admin/erasure-requests', state: 'nobody has asked', who: 'person' },
  { route: '/admin/frameworks', who: 'consortium' },
  { route: '/admin/frameworks/new', who: 'consortium' },
  { route: '/admin/frameworks/new', state: 'refused', who: 'consortium', prepare: sendEmpty },
  { route: '/admin/frameworks/import', who: 'consortium' },
  { route: '/admin/frameworks/import', state: 'refused', who: 'consortium', prepare: sendEmpty },
  { route: '/admin/frameworks/:key/mapping', who: 'consortium', path: () => '/admin/frameworks/digcomp-2.2/mapping' },
  {
    route: '/admin/frameworks/:key/mapping/:id',
    who: 'consortium',
    path: () => '/admin/frameworks/digcomp-2.2/mapping',
    prepare: async (page) => {
      await page.locator('main table a').first().click();
      await expect(page.locator('main .framework-entry').first()).toBeVisible();
    },
  },
  { route: '/admin/frameworks/:key', who: 'consortium', path: () => '/admin/frameworks/digcomp-3.0' },
  { route: '/admin/frameworks/:key/edit', state: 'published', who: 'consortium', path: () => '/admin/frameworks/greencomp-2022/edit' },
  { route: '/admin/frameworks/:key/compare', who: 'consortium', path: () => '/admin/frameworks/digcomp-3.0/compare?with=digcomp-2.2' },
  { route: '/frameworks/:key', who: 'person', path: () => '/frameworks/digcomp-2.2' },
  { route: '/author', who: 'person' },
  { route: '/author/courses/:slug', who: 'person' },
  { route: '/author/courses/:slug/translations', who: 'person' },
  { route: '/author/courses/:slug/versions', who: 'person' },
  { route: '/author/courses/:slug/versions/:number', who: 'person' },
  { route: '/author/courses/:slug/preview', who: 'person' },
  { route: '/author/courses/:slug/preview/:lesson', who: 'person' },
  { route: '/teach', who: 'person' },
  { route: '/teach/questions', who: 'person' },
  { route: '/teach/questions/:threadId', who: 'person', path: ({ thread }) => `/teach/questions/${thread}` },
  { route: '/teach/:attemptId', who: 'person', path: ({ work }) => `/teach/${work}` },

  { route: '/admin/mail', who: 'consortium' },
  { route: '/admin/organisations', state: 'all of them', who: 'consortium' },
  { route: '/admin/organisations/new', who: 'consortium' },
  { route: '/admin/organisations/new', state: 'refused', who: 'consortium', prepare: sendEmpty },
];

const PARAMETERS: Record<string, string> = { ':slug': 'recognise-phishing', ':number': '1', ':lesson': 'why-a-town-hall' };

/** Where a screen is to be found. */
export function addressOf(screen: Screen, world: World | undefined): string {
  if (screen.path) return screen.path(world!);
  return screen.route.replace(/:\w+/g, (name) => {
    const value = PARAMETERS[name];
    if (!value) throw new Error(`${screen.route} needs a path: nothing is known for ${name}`);
    return value;
  });
}

export function nameOf({ route, state }: Screen): string {
  return state ? `${route} (${state})` : route;
}

/** Every address that the app knows, from its own tables. */
export function routes(): string[] {
  const files = ['routes.ts', 'office-routes.ts'].map((name) =>
    fileURLToPath(new URL(`../../frontend/src/${name}`, import.meta.url)),
  );
  const tables = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  return [...tables.matchAll(/\bpath: '([^']+)'/g)].map(([, path]) => path!);
}
