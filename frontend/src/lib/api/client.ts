/** The one place where a request leaves the browser and where its failures get their names. */
import { ApiProblem, NetworkLost, problemOf } from './failures';
import { noteServerTime } from './server-time';

export { ApiProblem, NetworkLost, problemOf };

export interface RequestOptions {
  signal?: AbortSignal;
  /** Is sent to its end even when the page is left. */
  keepalive?: boolean;
}

interface Request extends RequestOptions {
  query?: Record<string, string | number | boolean | undefined>;
  body?: unknown;
  answer?: 'json' | 'blob';
}

/** What is done with every request while the network is lost or something is kept on this device; see lib/offline. */
export type Detour = <T>(method: string, address: string, body: unknown, go: () => Promise<T>) => Promise<T>;

let detour: Detour | undefined;

export function takeDetour(way: Detour | undefined): void {
  detour = way;
}

type SignInAgain = (method: string) => Promise<boolean>;

/** Says whether the person signed in again, so that the request is worth repeating. */
let signInAgain: SignInAgain = () => Promise.resolve(false);

/** The shell sets what happens when the server no longer knows the person. */
export function onSignInNeeded(handler: SignInAgain): void {
  signInAgain = handler;
}

/** A wrong password is answered with 401 too; only these say that the person must sign in. */
const SIGN_IN_CODES = ['not_signed_in', 'sign_in_expired'];

export function request<T>(method: string, path: string, options: Request): Promise<T> {
  return withSignIn(method, () => pass<T>(method, path, options));
}

async function pass<T>(method: string, path: string, options: Request): Promise<T> {
  const address = path + queryText(options.query);
  const go = () => send<T>(method, address, options);
  if (detour) {
    // What waits is not sent by us; that something changes is known all the same.
    if (method !== 'GET') prepared(method, address);
    return detour(method, address, options.body, go);
  }
  try {
    return await go();
  } catch (error) {
    if (!(error instanceof NetworkLost)) throw error;
    const { lost } = await import('../offline/offline').catch(() => {
      throw error;
    });
    return lost(method, address, options.body, go, error);
  }
}

/** Runs a request, and once more when it was refused for an expired sign-in and the person signed in again. */
export async function withSignIn<T>(method: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const expired = error instanceof ApiProblem && SIGN_IN_CODES.includes(error.code);
    if (expired && (await signInAgain(method))) return run();
    throw error;
  }
}

let block: Element | null | undefined;
let answers: Record<string, unknown> = {};

/**
 * What the server wrote into the page because the app asks for it first: by address, each good once, and none once something
 * was changed.
 */
function prepared(method: string, address: string): unknown {
  if (block === undefined) {
    block = document.getElementById('prepared');
    if (block) answers = JSON.parse(block.textContent) as typeof answers;
  }
  if (method !== 'GET') answers = {};
  const known = answers[address];
  delete answers[address];
  return known;
}

async function send<T>(method: string, address: string, options: Request): Promise<T> {
  const known = prepared(method, address);
  if (known !== undefined) return known as T;
  let response: Response;
  try {
    response = await fetch(address, {
      method,
      signal: options.signal,
      keepalive: options.keepalive,
      credentials: 'same-origin',
      headers: options.body === undefined ? undefined : { 'Content-Type': 'application/json' },
      body: options.body === undefined ? undefined : JSON.stringify(options.body),
    });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new NetworkLost(String(error));
  }
  noteServerTime(response.headers);
  if (!response.ok) throw new ApiProblem(await problemOf(response));
  if (options.answer === 'blob') return (await response.blob()) as T;
  if (!response.headers.get('Content-Type')?.includes('json')) return undefined as T;
  return (await response.json()) as T;
}

function queryText(query: Request['query']): string {
  const text = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== '') text.set(name, String(value));
  }
  return text.size > 0 ? `?${text}` : '';
}
