/** Begins what works beside the pages: the state line, sending what waits, looking after what is kept. */
import { mount } from 'svelte';
import { takeDetour } from '../api/client';
import { loadAreas } from '../i18n/i18n.svelte';
import { mayFetchAhead } from '../later';
import { session } from '../session/session.svelte';
import { detour } from './detour';
import { lookForKept, refreshKept } from './keeping.svelte';
import { network } from './network.svelte';
import { news } from './news.svelte';
import { currentPerson, keptPerson, rememberPerson } from './person';
import { look, queue, sendAll } from './queue.svelte';
import { whoIsThere } from './sender';
import StateLine from './StateLine.svelte';
import { nameApp, registerWorker, watchForVersions } from './worker';

let started = false;
let readyFor: string | undefined;

/** May be called again: when somebody signed in, it looks at what is hers. */
export function start(): void {
  if (!started) {
    started = true;
    if (navigator.onLine === false) network.lost();
    window.addEventListener('offline', () => network.lost());
    window.addEventListener('online', () => void back());
    // Phones put pages to sleep instead of telling them that the network is back.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible' && (queue.all.length > 0 || network.isLost)) void back();
    });
    navigator.serviceWorker?.addEventListener('message', () => void look());
    void loadAreas(['offline']).then(show);
  }
  const person = currentPerson();
  if (person === readyFor) return;
  readyFor = person;
  void prepare();
}

async function prepare(): Promise<void> {
  // Somebody else has signed in on this device: from now on it opens what is hers.
  const person = session.account?.person.id;
  const before = keptPerson();
  await Promise.all([look(), lookForKept()]);
  if (person && before && before !== person) rememberPerson(person);
  if (queue.all.length > 0) {
    network.keeps = true;
    takeDetour(detour);
  }
  if (!session.account) return;
  nameApp();
  await back();
  if (mayFetchAhead() || network.keeps) {
    await watchForVersions((takeOver) => (news.takeOver = takeOver));
    await registerWorker();
  }
}

/** The network may be there again. */
async function back(): Promise<void> {
  if (navigator.onLine !== false) network.found();
  if (!session.account) return;
  await sendAll();
  // In the background nobody is sent to the sign-in page: an ended session is said where she is.
  if ((await whoIsThere(session.account.person.id)) === 'done')
    news.renewed = [...news.renewed, ...(await refreshKept())];
}

function show(): void {
  const shell = document.querySelector('#main')?.parentElement;
  if (shell) mount(StateLine, { target: shell });
  // The server's text still stands where the app will.
  else setTimeout(show, 300);
}
