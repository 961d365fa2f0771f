/** Given by scripts/fluent-plugin.mjs. */
declare module 'virtual:message-files' {
  /** The texts of an area in a language: key → pattern. */
  export function loadMessages(language: string, area: string): Promise<Record<string, import('./pattern').Pattern>>;
}
