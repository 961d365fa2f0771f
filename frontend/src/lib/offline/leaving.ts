/** Signing out of a device that keeps something: she is warned of what would be lost, and nothing of hers stays. */
import { mount, unmount } from 'svelte';
import { NetworkLost, takeDetour } from '../api/client';
import { loadAreas } from '../i18n/i18n.svelte';
import { keep } from '../session/preferences.svelte';
import { forgetKept } from './keeping.svelte';
import { network } from './network.svelte';
import { currentPerson, forgetPerson } from './person';
import { forgetLists, look, queue, sendNow } from './queue.svelte';
import SignOutQuestion from './SignOutQuestion.svelte';
import { removeAll } from './store';

/** Says whether she has left. Without a network the server is told when it is back, before anybody else comes in. */
export async function leave(signOut: () => Promise<void>): Promise<boolean> {
  const person = currentPerson();
  await look();
  if (queue.all.length > 0) await sendNow();
  const lost = queue.count + queue.refused.length;
  if (lost > 0 && !(await ask(lost))) return false;
  try {
    await signOut();
  } catch (error) {
    if (!(error instanceof NetworkLost)) throw error;
    keep('sign-out', 'waits');
  }
  forgetPerson();
  takeDetour(undefined);
  network.keeps = false;
  if (person) await removeAll(person);
  forgetLists();
  forgetKept();
  return true;
}

async function ask(count: number): Promise<boolean> {
  await loadAreas(['offline']);
  return new Promise((resolve) => {
    const question = mount(SignOutQuestion, {
      target: document.body,
      props: {
        count,
        onanswer: (leaves: boolean) => {
          void unmount(question);
          resolve(leaves);
        },
      },
    });
  });
}
