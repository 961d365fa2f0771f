/** What an editor does to a framework before it is sent; the server checks all of it again. */
import type { AreaSource, FrameworkSource, FrameworkTitle, Language, SkillSource } from '../../../lib/api/generated';

export function titleIn(titles: readonly FrameworkTitle[], language: Language): FrameworkTitle | undefined {
  return titles.find((title) => title.language === language);
}

/** What something is called for who edits: in the language, else in the framework's own, else its code. */
export function nameOf(entry: AreaSource | SkillSource, ...languages: Language[]): string {
  for (const language of languages) {
    const text = titleIn(entry.titles, language)?.text;
    if (text) return text;
  }
  return entry.titles[0]?.text ?? entry.code;
}

export function isReviewed(title: FrameworkTitle | undefined): boolean {
  return title?.status.startsWith('confirmed') ?? false;
}

/** Puts a title in a language; without text there is none. A changed title has to be reviewed again, unless it is the source's own. */
export function withTitle(
  titles: readonly FrameworkTitle[],
  language: Language,
  text: string,
  source: Language,
): FrameworkTitle[] {
  const rest = titles.filter((title) => title.language !== language);
  if (!text) return rest;
  return [...rest, { language, text, status: language === source ? 'confirmed' : 'to verify' }];
}

export function withReview(titles: readonly FrameworkTitle[], language: Language, reviewed: boolean): FrameworkTitle[] {
  return titles.map((title) =>
    title.language === language ? { ...title, status: reviewed ? 'confirmed' : 'to verify' } : title,
  );
}

/** The next free code in an area: `2.4` after `2.1` and `2.3`. */
export function nextCode(area: string, skills: readonly SkillSource[]): string {
  const numbers = skills
    .filter((skill) => skill.code.startsWith(`${area}.`))
    .map((skill) => Number(skill.code.slice(area.length + 1)))
    .filter((number) => Number.isInteger(number));
  return `${area}.${Math.max(0, ...numbers) + 1}`;
}

export function nextArea(areas: readonly AreaSource[]): string {
  const numbers = areas.map((area) => Number(area.code)).filter((number) => Number.isInteger(number));
  return String(Math.max(0, ...numbers) + 1);
}

/** Moves an entry past its neighbour of the same kind. */
export function moved<T>(entries: readonly T[], entry: T, by: -1 | 1, isPeer: (other: T) => boolean): T[] {
  const from = entries.indexOf(entry);
  let to = from + by;
  while (to >= 0 && to < entries.length && !isPeer(entries[to]!)) to += by;
  if (from < 0 || to < 0 || to >= entries.length) return [...entries];
  const next = [...entries];
  next.splice(from, 1);
  next.splice(to, 0, entry);
  return next;
}

/** As many levels as wanted; those that stay keep their names. */
export function withLevels(source: FrameworkSource, count: number): FrameworkSource['levels'] {
  return Array.from({ length: count }, (_, index) => source.levels[index] ?? { level: index + 1, names: [] });
}
