/** Where requests go once a network was lost or something is kept on this device: past what is kept, or to it. */
import { NetworkLost, takeDetour, type Detour } from '../api/client';
import { loadAreas } from '../i18n/i18n.svelte';
import { isOneOf, NEEDS_SERVER, queueRule } from './addresses';
import { network } from './network.svelte';
import { currentPerson } from './person';
import { submit } from './queue.svelte';
import { answer, NOTHING, remember } from './stand-in';
import { storeOf } from './store';

export const detour: Detour = async (method, address, body, go) => {
  const queued = queueRule(method, address);
  if (queued) return submit(method, address, body, queued, go);
  try {
    const value = await go();
    // What never changes may come from the browser's own store.
    if (!address.includes('/versions/')) network.found();
    const person = currentPerson();
    // Only for whom something is kept; not remembering costs nothing now.
    if (method === 'GET' && person && network.keeps)
      void remember(storeOf(person), address, value).catch(() => undefined);
    return value;
  } catch (error) {
    if (error instanceof NetworkLost) return instead(method, address, error);
    throw error;
  }
};

/** What is done about a request that found no network. */
async function instead<T>(method: string, address: string, error: NetworkLost): Promise<T> {
  network.lost();
  const person = currentPerson();
  if (method === 'GET' && person) {
    const known = await answer(storeOf(person), address).catch(() => NOTHING);
    if (known !== NOTHING) return known as T;
  }
  if (!isOneOf(NEEDS_SERVER, address)) throw error;
  await loadAreas(['offline']);
  throw new NetworkLost(error.message, 'offline-needs-network');
}

/** What is done about the request that found out that the network is lost. */
export async function detourOf<T>(
  method: string,
  address: string,
  body: unknown,
  go: () => Promise<T>,
  error: NetworkLost,
): Promise<T> {
  takeDetour(detour);
  const queued = queueRule(method, address);
  // Only what takes effect once is sent a second time.
  return queued ? submit(method, address, body, queued, go) : instead(method, address, error);
}
