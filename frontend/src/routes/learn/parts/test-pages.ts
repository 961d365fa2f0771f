/** What stands in a test beside its questions: an introduction, or a case that they are about. Pure. */
import type { LessonBlock } from '../../../lib/api/generated';

export interface TextBlock {
  id: string;
  html: string;
}

/** The text that is worth reading: a heading that stands alone, because its questions come with the attempt, says nothing. */
export function material(blocks: readonly LessonBlock[]): TextBlock[] {
  return blocks.flatMap(({ id, html }) =>
    html && /<(p|ul|ol|dl|table|figure|pre|blockquote|math)\b/.test(html) ? [{ id, html }] : [],
  );
}
