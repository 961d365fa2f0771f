/** Whose device this is while there is no network: who is signed in, else who was and did not sign out. */
import { keep, recall } from '../session/preferences.svelte';
import { session } from '../session/session.svelte';

/** One page among several of the same browser; its clock is not theirs. */
export const PAGE = `${Date.now()}-${Math.random()}`;

const KEY = 'offline-person';

/** The person for whom something is kept here and who did not sign out. */
export function keptPerson(): string | undefined {
  return recall(KEY) ?? undefined;
}

export function currentPerson(): string | undefined {
  return session.account?.person.id ?? keptPerson();
}

/** From now on this device keeps something for her; only then the app looks for it when it starts. */
export function rememberPerson(person: string): void {
  keep(KEY, person);
}

export function forgetPerson(): void {
  keep(KEY, null);
}
