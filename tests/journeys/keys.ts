import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';

/** What is right in a question, read from the course's source as its author wrote it. */
export interface Key {
  id: string;
  prompt: string;
  right: number[];
  wrong: number[];
  gaps: string[];
}

const courses = fileURLToPath(new URL('../../courses', import.meta.url));

/** The file of a lesson by its key. */
export function lessonFile(course: string, language: string, lesson: string): string {
  const folder = `${courses}/${course}/${language}`;
  const name = readdirSync(folder).find((file) => file.replace(/^\d+-/, '') === `${lesson}.md`);
  if (!name) throw new Error(`${folder} has no lesson ${lesson}`);
  return readFileSync(`${folder}/${name}`, 'utf8');
}

/** The keys of a lesson's questions, in order. */
export function keys(course: string, language: string, lesson: string): Key[] {
  return lessonFile(course, language, lesson)
    .split(/^(?=#{2,3} )/m)
    .flatMap((section) => {
      const head = /^### (.+?) \{#([\w-]+) \.(choice|gap)/.exec(section);
      if (!head) return [];
      const options = [...section.matchAll(/^- \[([ x])\]/gm)].map((match, index) => ({ number: index + 1, right: match[1] === 'x' }));
      return [
        {
          id: head[2]!,
          prompt: plain(head[1]!),
          right: options.filter(({ right }) => right).map(({ number }) => number),
          wrong: options.filter(({ right }) => !right).map(({ number }) => number),
          gaps: [...section.matchAll(/\[\[(.+?)\]\]/g)].map((match) => modelAnswer(match[1]!)),
        },
      ];
    });
}

/** The answer that an author gives first: `= 42 ± 0.5` is 42, `word|other` is word. */
function modelAnswer(gap: string): string {
  const number = /^=\s*([\d.,-]+)/.exec(gap);
  if (number) return number[1]!;
  return gap.split('|').find((part) => !part.startsWith('*'))!.trim();
}

function plain(markdown: string): string {
  return markdown.replace(/[`*_\\]/g, '').replace(/\s+/g, ' ').trim();
}

/** Fills the one question in `place` with the right answer. */
export async function answerRight(place: Locator, key: Key): Promise<void> {
  for (const number of key.right) await place.locator(`input[value="${number}"]`).check();
  for (const [index, text] of key.gaps.entries()) {
    const control = place.locator('.gaps input, .gaps select').nth(index);
    if ((await control.evaluate((element) => element.tagName)) === 'SELECT') await control.selectOption(text);
    else await control.fill(text);
  }
}

/** Chooses one wrong option of the question in `place`. */
export async function answerWrong(place: Locator, key: Key): Promise<void> {
  await place.locator(`input[value="${key.wrong[0]}"]`).check();
}

/** The key of the question that a test's page shows. */
export async function shownKey(page: Page, all: readonly Key[]): Promise<Key> {
  const prompt = plain(await page.locator('fieldset.question legend').innerText());
  const key = all.find((one) => one.prompt === prompt);
  if (!key) throw new Error(`no question is called "${prompt}"`);
  return key;
}
