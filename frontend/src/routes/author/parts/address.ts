/** The addresses of a course's pages for authors. */
export const PARTS = ['problems', 'translations', 'versions', 'preview'] as const;
export type Part = (typeof PARTS)[number];

export function partAddress(slug: string, part: Part): string {
  const course = `/author/courses/${encodeURIComponent(slug)}`;
  return part === 'problems' ? course : `${course}/${part}`;
}
