import { randomUUID } from 'node:crypto';
import { expect, type APIRequestContext, type Browser, type Page } from '@playwright/test';
import type { Language } from './accessible';
import { keys } from './keys';
import { PASSWORD, signIn } from './people';

/** The course of these tests that has every kind of question. */
export const EVERY_KIND = 'every-kind';
const ROLES = ['learner', 'line_manager', 'hr_officer', 'organisation_admin', 'trainer'];

/** A town per language that no other journey needs, so that journeys beside each other do not change one another's account. */
const towns: Record<Language, string> = {
  en: 'ajdovscina',
  sl: 'grosuplje',
  bg: 'lasko',
  sv: 'vojnik',
  it: 'ravne-na-koroskem',
};

/** What addresses name and states need: made through the API for one person, whose learning is hers alone. */
export interface World {
  language: Language;
  organisation: string;
  /** Somebody of her organisation. */
  person: string;
  /** An open attempt at a test, and one that was handed in without an answer. */
  openAttempt: string;
  failedAttempt: string;
  /** A course that she completed, by her enrolment. */
  completed: string;
  /** Somebody else's work that waits to be marked. */
  work: string;
  /** A question of her own to the trainers, and one that somebody else asked. */
  ownThread: string;
  thread: string;
  /** A certificate of her own that waits for its review. */
  certificate: string;
  /** A role profile, and a campaign on it. */
  profile: string;
  campaign: string;
  /** A programme that everybody has. */
  programme: string;
  /** A self-assessment that is open, and a finished one. */
  sitting: string;
  assessed: string;
  /** A talk with `person`, and a round of colleagues about her; she is of the team. */
  talk: string;
  round: string;
}

interface Enrolment {
  id: string;
  course_slug: string;
  lessons: { lesson: string }[];
  attempts: { id: string; lesson: string; state: string }[];
}

async function json<T>(request: APIRequestContext, method: 'get' | 'post' | 'put' | 'patch', path: string, data?: unknown): Promise<T> {
  const answer = await request[method](path, data === undefined ? undefined : { data });
  expect(answer.ok(), `${method} ${path}: ${answer.ok() ? '' : await answer.text()}`).toBe(true);
  const text = await answer.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

async function organisationOf(request: APIRequestContext): Promise<string> {
  const account = await json<{ memberships: { organisation: { id: string } }[] }>(request, 'get', '/api/account');
  return account.memberships[0]!.organisation.id;
}

export async function enrolled(request: APIRequestContext, slug: string): Promise<Enrolment> {
  const course = await json<{ id: string }>(request, 'get', `/api/courses/${slug}?language=en`);
  const data = { id: randomUUID(), course_id: course.id, organisation_id: await organisationOf(request) };
  return json<Enrolment>(request, 'post', '/api/enrolments', data);
}

export async function attemptAt(request: APIRequestContext, enrolment: Enrolment, lesson: string): Promise<string> {
  const { id } = await json<{ id: string }>(request, 'post', `/api/enrolments/${enrolment.id}/attempts`, { id: randomUUID(), lesson });
  return id;
}

export async function finish(request: APIRequestContext, enrolment: Enrolment, lessons: readonly string[]): Promise<void> {
  for (const lesson of lessons) {
    await json(request, 'put', `/api/enrolments/${enrolment.id}/lessons/${lesson}`, { finished: true });
  }
}

/** One answer to each kind of question, most of them wrong or partly right: every verdict is on the page. */
const ANSWERS: Record<string, unknown> = {
  belong: { choice: [2, 3] },
  complete: { gaps: [{ number: 1, text: 'day' }, { number: 2, text: '7' }, { number: 3, text: 'lawyers' }] },
  making: { order: [2, 1, 3, 4] },
  together: { pairs: [{ left: 1, choice: 1 }, { left: 2, choice: 3 }, { left: 3, choice: 2 }] },
  word: { text: 'an announcement' },
  rewrite: { text: 'The road is closed.' },
  sure: { choice: [3] },
};

export async function answerEverything(request: APIRequestContext, enrolment: Enrolment): Promise<void> {
  for (const [question, answer] of Object.entries(ANSWERS)) {
    const body = { id: randomUUID(), question, language: 'en', answer };
    await json(request, 'post', `/api/enrolments/${enrolment.id}/lessons/questions/answers`, body);
  }
}

/** Completes a course whose keys can be read from its source. */
async function complete(request: APIRequestContext, slug: string): Promise<string> {
  const enrolment = await enrolled(request, slug);
  const course = await json<{ lessons: { key: string; kind: string }[] }>(request, 'get', `/api/courses/${slug}?language=en`);
  await finish(request, enrolment, course.lessons.filter(({ kind }) => kind === 'lesson').map(({ key }) => key));
  const final = course.lessons.find(({ kind }) => kind === 'test')!.key;
  if (enrolment.attempts.some(({ lesson, state }) => lesson === final && state !== 'open')) return enrolment.id;
  const attempt = await attemptAt(request, enrolment, final);
  for (const { id, right, gaps } of keys(slug, 'en', final)) {
    const answer = { choice: right, gaps: gaps.map((text, index) => ({ number: index + 1, text })) };
    await json(request, 'put', `/api/attempts/${attempt}/answers/${id}`, { id: randomUUID(), language: 'en', answer });
  }
  await json(request, 'post', `/api/attempts/${attempt}/submit`);
  return enrolment.id;
}

/** Hands in the assignment of the course, so that the trainer has something to mark. */
async function handIn(request: APIRequestContext): Promise<string> {
  const enrolment = await enrolled(request, EVERY_KIND);
  const known = enrolment.attempts.find(({ lesson }) => lesson === 'own-notice');
  if (known) return known.id;
  const attempt = await attemptAt(request, enrolment, 'own-notice');
  const data = { id: randomUUID(), language: 'en', answer: { text: 'I put the date first.' } };
  await json(request, 'put', `/api/attempts/${attempt}/answers/why`, data);
  await json(request, 'post', `/api/attempts/${attempt}/submit`);
  return attempt;
}

/** A programme of one course that everybody has. */
async function programmeOf(request: APIRequestContext, organisation: string): Promise<string> {
  const home = `/api/organisations/${organisation}/programmes`;
  const known = await json<{ id: string }[]>(request, 'get', home);
  if (known[0]) return known[0].id;
  const [course] = await json<{ id: string }[]>(request, 'get', '/api/courses?language=en');
  const [id, rule] = [randomUUID(), randomUUID()];
  await json(request, 'post', home, {
    id,
    content: {
      titles: [{ language: 'en', text: 'Welcome' }],
      purposes: [],
      mandatory: true,
      steps: [{ key: 'step-1', courses: [course!.id], needed: 1, after: [] }],
      due: { kind: 'after_rule', days: 30 },
      window_days: 60,
      remind_before: [7],
      remind_after: [1],
    },
  });
  await json(request, 'post', `${home}/${id}/rules`, { id: rule, conditions: [{ kind: 'everybody', negated: false }] });
  await json(request, 'put', `${home}/${id}/rules/${rule}`, { state: 'on' });
  return id;
}

/** A shared profile, and a campaign that asks the whole organisation. */
async function campaignOf(request: APIRequestContext, organisation: string): Promise<{ profile: string; campaign: string }> {
  const home = `/api/organisations/${organisation}`;
  const profiles = await json<{ id: string; title: string }[]>(request, 'get', `${home}/profiles?language=en`);
  const profile = profiles.find(({ title }) => title === 'Case officer')!.id;
  const known = await json<{ id: string }[]>(request, 'get', `${home}/campaigns`);
  if (known[0]) return { profile, campaign: known[0].id };
  const due = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const data = { id: randomUUID(), title: 'Autumn', profile_id: profile, due_on: due, everybody: true };
  return { profile, campaign: (await json<{ id: string }>(request, 'post', `${home}/campaigns`, data)).id };
}

/** Asks the trainers about a course. */
async function ask(request: APIRequestContext): Promise<string> {
  const enrolment = await enrolled(request, EVERY_KIND);
  const id = randomUUID();
  const data = { id, message_id: randomUUID(), kind: 'question', language: 'en', text: 'Who puts up the notice?\nAnd where?' };
  await json(request, 'post', `/api/enrolments/${enrolment.id}/feedback`, data);
  return id;
}

/** Begins a self-assessment, or goes on with the one that is open. */
async function sittingOf(request: APIRequestContext, organisation: string, framework: string): Promise<string> {
  const data = { id: randomUUID(), organisation_id: organisation, framework, only_profile: false };
  return (await json<{ sitting: { id: string } }>(request, 'post', '/api/self-assessments', data)).sitting.id;
}

interface Overview {
  sittings: { id: string; framework: string; finished_at?: string }[];
}

/** A finished self-assessment. Two walks of the same person may make it at once, so it is of another framework than the open one. */
async function assessedOf(request: APIRequestContext, organisation: string): Promise<string> {
  const framework = 'digcomp-3.0';
  for (let tries = 0; ; tries += 1) {
    const { sittings } = await json<Overview>(request, 'get', '/api/self-assessments');
    const finished = sittings.find((one) => one.framework === framework && one.finished_at);
    if (finished) return finished.id;
    try {
      const id = await sittingOf(request, organisation, framework);
      const answers = [1, 2, 3].map((statement) => ({ skill: `${framework}:4.1`, statement, answer: 2 }));
      await json(request, 'put', `/api/self-assessments/${id}/answers`, { answers });
      await json(request, 'post', `/api/self-assessments/${id}/finish`);
    } catch (error) {
      if (tries > 2) throw error;
    }
  }
}

/** What a line manager has begun with one of her team, and her own self-assessments. */
async function judged(request: APIRequestContext, organisation: string, person: string) {
  const assessed = await assessedOf(request, organisation);
  const sitting = await sittingOf(request, organisation, 'digcomp-2.2');
  const team = `/api/organisations/${organisation}/team/${person}`;
  const seen = await json<{ talks: { id: string }[]; rounds: { id: string }[] }>(request, 'get', team);
  const framework = 'digcomp-2.2';
  const [talk, round] = [seen.talks[0]?.id ?? randomUUID(), seen.rounds[0]?.id ?? randomUUID()];
  if (seen.talks.length === 0) {
    const planned_on = new Date(Date.now() + 864e6).toISOString().slice(0, 10);
    await json(request, 'post', `${team}/talks`, { id: talk, framework, planned_on });
  }
  if (seen.rounds.length === 0) await json(request, 'post', `${team}/colleague-rounds`, { id: round, framework });
  return { sitting, assessed, talk, round };
}

/** Signs in the one person of a language's town who has every role of an organisation, with something begun everywhere. */
export async function signInEverywhere(page: Page, browser: Browser, baseURL: string, language: Language): Promise<World> {
  const town = towns[language];
  await signIn(page, `admin@${town}.example`, language);
  const { request } = page;
  const organisation = await organisationOf(request);
  const people = `/api/organisations/${organisation}/people`;
  const find = async (email: string) => {
    const { items } = await json<{ items: { email: string; person_id: string; membership_id: string }[] }>(
      request,
      'get',
      `${people}?limit=100&q=${encodeURIComponent(email)}`,
    );
    return items.find((item) => item.email === email)!;
  };
  const self = await find(`admin@${town}.example`);
  await json(request, 'patch', `/api/organisations/${organisation}/memberships/${self.membership_id}`, { roles: ROLES });

  const colleague = await browser.newContext({ baseURL });
  const signedIn = await colleague.request.post('/api/sign-in', { data: { email: `hr@${town}.example`, password: PASSWORD } });
  expect(signedIn.status()).toBe(200);
  const work = await handIn(colleague.request);
  const thread = await ask(colleague.request);
  await colleague.close();

  const enrolment = await enrolled(request, EVERY_KIND);
  await finish(request, enrolment, ['writing', 'questions']);
  await answerEverything(request, enrolment);
  const timed = enrolment.attempts.filter(({ lesson }) => lesson === 'timed-test');
  const failed = timed.find(({ state }) => state !== 'open');
  const failedAttempt = failed?.id ?? (await attemptAt(request, enrolment, 'timed-test'));
  if (!failed) await json(request, 'post', `/api/attempts/${failedAttempt}/submit`);
  const openAttempt = await attemptAt(request, enrolment, 'timed-test');
  const completed = await complete(request, 'recognise-phishing');
  const member = await find(`hr@${town}.example`);
  const person = member.person_id;
  const led = { manager_id: self.person_id, roles: ['hr_officer'] };
  await json(request, 'patch', `/api/organisations/${organisation}/memberships/${member.membership_id}`, led);
  const judgements = await judged(request, organisation, person);
  const ownThread = await ask(request);
  const certificate = randomUUID();
  await json(page.request, 'post', '/api/external-certificates', {
    id: certificate,
    organisation_id: organisation,
    title: 'ECDL Base',
    issuer: 'ECDL',
    issued_on: '2026-03-04',
    claims: [{ skill: 'digcomp-2.2:3.1', level: 4 }],
  });
  const file = await page.request.post(`/api/external-certificates/${certificate}/file?name=certificate.pdf`, {
    headers: { 'content-type': 'application/octet-stream' },
    data: Buffer.from('%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n'),
  });
  expect(file.ok(), await file.text()).toBe(true);
  const { profile, campaign } = await campaignOf(request, organisation);
  const programme = await programmeOf(request, organisation);
  return { language, organisation, person, openAttempt, failedAttempt, completed, work, ownThread, thread, certificate, profile, campaign, programme, ...judgements };
}
