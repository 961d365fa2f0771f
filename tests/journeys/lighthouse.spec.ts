import { expect, test, chromium } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { signIn } from './people';
import { attemptAt, enrolled, EVERY_KIND, finish } from './world';

/** Somebody whom no other journey needs. */
const LEARNER = 'hr@sofia.example';

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

test('Lighthouse finds nothing to better in accessibility and best practices', async ({ baseURL }, { project }) => {
  test.setTimeout(300_000);
  const port = await freePort();
  const { launchOptions } = project.use;
  const profile = mkdtempSync(join(tmpdir(), 'skillpact-lighthouse-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), `--remote-debugging-port=${port}`],
    baseURL: baseURL!,
  });
  try {
    const page = await context.newPage();
    await signIn(page, LEARNER);
    const enrolment = await enrolled(page.request, EVERY_KIND);
    await finish(page.request, enrolment, ['writing', 'questions']);
    const attempt = await attemptAt(page.request, enrolment, 'timed-test');
    const found: Record<string, Audited> = {};
    for (const path of [
      '/',
      '/catalogue',
      '/courses/recognise-phishing',
      `/courses/${EVERY_KIND}/lessons/questions`,
      `/tests/${attempt}`,
    ]) {
      found[path] = await audit(`${baseURL!}${path}`, port);
    }
    for (const [path, { scores, failed }] of Object.entries(found)) {
      console.log(`${path.padEnd(52)} ${Object.entries(scores).map(([name, score]) => `${name} ${score}`).join(', ')}`);
      expect.soft(failed, path).toEqual([]);
      expect.soft(scores['accessibility'], path).toBe(100);
      expect.soft(scores['best-practices'], path).toBe(100);
    }
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
});

interface Audited {
  scores: Record<string, number>;
  failed: string[];
}

/** The pages are looked at as the one who is signed in sees them: nothing that the browser keeps is thrown away. */
async function audit(address: string, port: number): Promise<Audited> {
  const result = await lighthouse(address, {
    port,
    output: 'json',
    logLevel: 'error',
    disableStorageReset: true,
    onlyCategories: ['accessibility', 'best-practices', 'performance'],
  });
  const { categories, audits, finalDisplayedUrl, runtimeError } = result!.lhr;
  expect(runtimeError, address).toBeUndefined();
  expect(finalDisplayedUrl).toBe(address);
  const scores = Object.fromEntries(Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]));
  const judged = Object.values(categories).filter(({ id }) => id !== 'performance');
  const failed = judged
    .flatMap(({ auditRefs }) => auditRefs)
    .map(({ id }) => audits[id]!)
    .filter(({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode !== 'informative')
    .map(({ id, title, details }) => `${id}: ${title} ${JSON.stringify(details ?? {}).slice(0, 600)}`);
  return { scores, failed };
}
