/** The service worker: registered when the page is idle, renewed in words, never under somebody's hands. */

interface Factory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): {
    createScriptURL(address: string): unknown;
  };
}

const ADDRESS = '/service-worker.js';
const HOUR = 3_600_000;

/** The one script address that this policy lets through; its name stands in the Content-Security-Policy. */
const address = (globalThis as { trustedTypes?: Factory }).trustedTypes
  ?.createPolicy('skillpact-worker', {
    createScriptURL: (asked) => {
      if (asked !== ADDRESS) throw new TypeError('no other script runs as a worker');
      return asked;
    },
  })
  .createScriptURL(ADDRESS) as string | undefined;

let registering: Promise<ServiceWorkerRegistration | undefined> | undefined;

/** Resolves when a worker is active, so that what is kept can be opened without a network. */
export function registerWorker(): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return Promise.resolve(undefined);
  registering ??= navigator.serviceWorker
    .register(address ?? ADDRESS, { scope: '/', updateViaCache: 'none' })
    .then(() => navigator.serviceWorker.ready)
    .catch(() => {
      registering = undefined;
      return undefined;
    });
  return registering;
}

/**
 * Calls `onnews` when a version is ready that is another than this page's. A page that came from the server is often as new
 * as the worker that waits; that one takes over without a word.
 */
export async function watchForVersions(onnews: (takeOver: () => void) => void): Promise<void> {
  const registration = await registerWorker();
  if (!registration) return;
  const look = async () => {
    const waiting = registration.waiting;
    if (!waiting || !navigator.serviceWorker.controller) return;
    if (await knows(waiting)) waiting.postMessage({ type: 'take-over' });
    else onnews(() => takeOver(waiting));
  };
  registration.addEventListener('updatefound', () => {
    const next = registration.installing;
    next?.addEventListener('statechange', () => void (next.state === 'installed' && look()));
  });
  setInterval(() => void registration.update().catch(() => undefined), HOUR);
  await look();
}

function takeOver(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  waiting.postMessage({ type: 'take-over' });
}

/** Whether this page is made of the same files as the worker keeps. */
function knows(worker: ServiceWorker): Promise<boolean> {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true);
    worker.postMessage({ type: 'is-yours', address: script ? new URL(script.src).pathname : '' }, [port2]);
    setTimeout(() => resolve(false), 3000);
  });
}

/** Names the app for the browser's "install"; not part of a first visit, which has a budget. */
export function nameApp(): void {
  for (const [rel, href] of [
    ['manifest', '/manifest.webmanifest'],
    ['apple-touch-icon', '/icons/icon-192.png'],
  ] as const) {
    if (document.head.querySelector(`link[rel="${rel}"]`)) continue;
    const link = document.createElement('link');
    link.rel = rel;
    link.href = href;
    document.head.append(link);
  }
}
