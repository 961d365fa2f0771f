/** What the form of a programme reads out of its fields. Pure. */

/** Days as they are written, with commas or spaces between them; nothing when one is no number. */
export function numbers(text: string): number[] | undefined {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  if (parts.some((part) => !/^\d{1,3}$/.test(part)) || parts.length > 8) return undefined;
  return [...new Set(parts.map(Number))].sort((a, b) => a - b);
}

/** A name for a new step that no other step has; it stays when steps are moved. */
export function stepKey(known: readonly string[]): string {
  for (let number = known.length + 1; ; number += 1) {
    const key = `step-${number}`;
    if (!known.includes(key)) return key;
  }
}
