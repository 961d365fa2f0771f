/** A test, one question a page. Pure. */
import type { LessonBlock, Question } from '../../../lib/api/generated';

export interface QuestionPage {
  question: Question;
  /** Text that stands between the question before and this one: the case that it is about. */
  before: { id: string; html: string }[];
}

export function questionPages(blocks: readonly LessonBlock[]): QuestionPage[] {
  const pages: QuestionPage[] = [];
  let before: QuestionPage['before'] = [];
  for (const block of blocks) {
    if (block.question) {
      // What stands before the first question was read on the test's first page.
      pages.push({ question: block.question, before: pages.length === 0 ? [] : before });
      before = [];
    } else if (block.html) {
      before.push({ id: block.id, html: block.html });
    }
  }
  return pages;
}

/** The words of a piece of HTML, for lists where a question is only named. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .trim();
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };
