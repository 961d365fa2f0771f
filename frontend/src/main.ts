import { mount } from 'svelte';
import './app.css';
import App from './App.svelte';
import { preferredLanguage } from './lib/i18n/languages';
import { setLanguage } from './lib/i18n/i18n.svelte';
import { onFirstArrival } from './lib/router/arrive';
import { startRouter } from './lib/router/router.svelte';
import { apply, preferences } from './lib/session/preferences.svelte';
import { restoreSession } from './lib/session/session.svelte';
import { routes } from './routes';

async function start(): Promise<void> {
  apply();
  const root = document.getElementById('app');
  if (!root) throw new Error('index.html has no element with the id "app"');
  const served = root.childElementCount > 0;
  const language = preferredLanguage([
    preferences.language,
    served ? document.documentElement.lang : null,
    ...navigator.languages,
  ]);
  startRouter(routes, async () => (await import('./office-routes')).officeRoutes);
  // The account may not be there (network lost); App then says so where the page would stand.
  const restored = restoreSession();
  restored.catch(() => undefined);
  await setLanguage(language);

  // The server may have written the lesson's text into the page. It stays until our own first page is complete.
  const holder = document.createElement('div');
  holder.className = 'shell';
  const show = () => root.replaceChildren(holder);
  if (served) onFirstArrival(show);
  else show();
  mount(App, { target: holder, props: { restored } });
}

void start();
