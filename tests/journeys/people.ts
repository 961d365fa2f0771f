import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';

export const PASSWORD = 'demo-password-2026';

/** The demo's sign-ins, by what they do. */
export const people = {
  learner: 'ana.novak@kocevje.example',
  hr: 'hr@kocevje.example',
  manager: 'manager@kocevje.example',
  trainer: 'trainer@kocevje.example',
  admin: 'admin@kocevje.example',
  otherHr: 'hr@logatec.example',
  consortium: 'consortium@skillpact.example',
} as const;

/** A message of the app in a language, as its file has it; only for texts without arguments. */
export function message(language: string, area: string, key: string): string {
  const file = fileURLToPath(new URL(`../../frontend/messages/${language}/${area}.ftl`, import.meta.url));
  const line = readFileSync(file, 'utf8')
    .split('\n')
    .find((text) => text.startsWith(`${key} =`));
  if (!line) throw new Error(`${file} has no ${key}`);
  return line.slice(line.indexOf('=') + 1).trim();
}

/** Signs in through the API, as a quick way to a page that is not about signing in. */
export async function signIn(page: Page, email: string, language = 'en'): Promise<void> {
  const answer = await page.request.post('/api/sign-in', { data: { email, password: PASSWORD } });
  expect(answer.status(), await answer.text()).toBe(200);
  const changed = await page.request.patch('/api/account', { data: { language } });
  expect(changed.ok()).toBe(true);
}

/** An id as a client makes it, for requests that a test sends itself. */
export function newIdFor(): string {
  return crypto.randomUUID();
}
