/** Who is signed in, for which organisation they look at things, and signing in and out. */
import { ApiProblem } from '../api/client';
import { getAccount, signIn, signOut, updateAccount } from '../api/generated';
import type { Account, Language, OrganisationRef, ReadingSettings, Role } from '../api/generated';
import { i18n, setLanguage } from '../i18n/i18n.svelte';
import { keep, preferences, recall } from './preferences.svelte';

let account = $state.raw<Account | undefined>();
let chosen = $state<string | null>(recall('organisation'));

export const session = {
  get account(): Account | undefined {
    return account;
  },
  /** The organisations the person belongs to now, each once. */
  get organisations(): OrganisationRef[] {
    const byId = new Map((account?.memberships ?? []).map(({ organisation }) => [organisation.id, organisation]));
    return [...byId.values()];
  },
  /** The organisation that reports and administration are about: the one chosen in the header, else the first. */
  get organisation(): OrganisationRef | undefined {
    return session.organisations.find(({ id }) => id === chosen) ?? session.organisations[0];
  },
  /** How much the person was told and has not read. */
  get unread(): number {
    return account?.unread_notifications ?? 0;
  },
  set unread(count: number) {
    if (account) account = { ...account, unread_notifications: count };
  },
  choose(organisationId: string): void {
    chosen = organisationId;
    keep('organisation', organisationId);
  },
  /** Whether the person has one of the roles, in the chosen organisation or, where a role spans all, anywhere. */
  hasRole(...roles: readonly Role[]): boolean {
    return (account?.memberships ?? []).some(
      (membership) =>
        membership.roles.some((role) => roles.includes(role) && role === 'consortium_admin') ||
        (membership.organisation.id === session.organisation?.id &&
          membership.roles.some((role) => roles.includes(role))),
    );
  },
};

/** Asks the server who is signed in. Nobody is an answer, not a failure. */
export async function restoreSession(): Promise<void> {
  try {
    // She left while there was no network.
    if (recall('sign-out')) {
      await signOut();
      keep('sign-out', null);
    }
    account = await getAccount();
    await use(account);
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.problem.status !== 401) throw error;
    keep('sign-out', null);
    account = undefined;
  }
}

export async function openSession(email: string, password: string): Promise<void> {
  account = await signIn({ body: { email, password } });
  await use(account);
}

/** Says whether she has left: where answers wait on this device she is asked first. */
export async function closeSession(): Promise<boolean> {
  if (recall('offline-person')) {
    const { leave } = await import('../offline/offline');
    if (!(await leave(signOut))) return false;
  } else await signOut();
  account = undefined;
  forgetDevice();
  return true;
}

/** What was begun here and not sent: drafts of answers, and what an open course left on the device. */
function forgetDevice(): void {
  keep('open', null);
  try {
    sessionStorage.clear();
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** The server no longer knows the person. */
export function forgetSession(): void {
  account = undefined;
}

/** Language and look are the person's, on whatever device. */
function use({ person, reading }: Account): Promise<void> {
  if (reading) preferences.reading = reading;
  return useLanguage(person.language);
}

/** The reader's own choice: shown at once, and kept with the account when there is one. */
export async function chooseReading(reading: ReadingSettings): Promise<void> {
  preferences.reading = reading;
  if (account) account = await updateAccount({ body: { reading } });
}

async function useLanguage(language: Language): Promise<void> {
  preferences.language = language;
  if (language !== i18n.language) await setLanguage(language);
}

/** The reader's own choice: shown at once, and kept with the account when there is one. */
export async function chooseLanguage(language: Language): Promise<void> {
  await useLanguage(language);
  if (account) account = await updateAccount({ body: { language } });
}
