import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

/** The browser of the system: the tests download none. */
function chromium(): string {
  const known = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  const found = known.find((path) => existsSync(path));
  if (!found) throw new Error('Chromium is needed: run scripts/install-test-tools chromium');
  return found;
}

const port = Number(process.env['JOURNEYS_PORT'] ?? 18765);
const address = `http://127.0.0.1:${port}`;
// Playwright reads this file in several processes; the folder is made in the first and handed on.
if (!process.env['JOURNEYS_FOLDER']) {
  const made = mkdtempSync(join(tmpdir(), 'skillpact-journeys-'));
  // The courses that ship, and one with every kind of question.
  for (const courses of ['../../courses', 'courses']) {
    cpSync(fileURLToPath(new URL(courses, import.meta.url)), join(made, 'courses'), { recursive: true });
  }
  // Its sessions lie ahead on whatever day the tests run.
  const manifest = join(made, 'courses', 'counter-days', 'course.toml');
  const inDays = (days: string): string => new Date(Date.now() + Number(days) * 86_400_000).toISOString().slice(0, 10);
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/2099-01-01 # in (\d+) days/g, (_, days: string) => inDays(days)));
  process.env['JOURNEYS_FOLDER'] = made;
}
const folder = process.env['JOURNEYS_FOLDER'];

export default defineConfig({
  testDir: '.',
  outputDir: 'results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  reporter: [['list']],
  use: {
    baseURL: address,
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: chromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    // The real program with the demo consortium, on a database of its own.
    command: '../../target/debug/skillpact serve',
    url: `${address}/health/ready`,
    timeout: 60_000,
    reuseExistingServer: false,
    env: {
      SKILLPACT_SERVER_ADDRESS: `127.0.0.1:${port}`,
      SKILLPACT_SERVER_PUBLIC_URL: address,
      SKILLPACT_METRICS_ENABLED: 'false',
      SKILLPACT_DATABASE_URL: `sqlite://${folder}/journeys.db`,
      SKILLPACT_STORAGE_FOLDER: `${folder}/blobs`,
      SKILLPACT_MAIL_FOLDER: `${folder}/outbox`,
      SKILLPACT_COURSES_FOLDER: `${folder}/courses`,
      SKILLPACT_DEMO_ENABLED: 'true',
      SKILLPACT_LOG_LEVEL: 'warn',
    },
  },
});
