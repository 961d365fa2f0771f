/** Matching an address against a route's pattern. Pure; the browser's history is in `router.svelte.ts`. */
export type Parameters = Record<string, string>;

/** The parameters when `path` fits `pattern` (`/courses/:slug`), else nothing. A slash at the end makes no difference. */
export function match(pattern: string, path: string): Parameters | undefined {
  const wanted = segments(pattern);
  const given = segments(path);
  if (wanted.length !== given.length) return undefined;
  const parameters: Parameters = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':')) {
      const decoded = decode(value);
      if (decoded === undefined) return undefined;
      parameters[part.slice(1)] = decoded;
    } else if (part !== value) {
      return undefined;
    }
  }
  return parameters;
}

function segments(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * A return address from the query is followed only when it stays in this app: a path, not `//host` and not `/\host`,
 * which browsers read as another host.
 */
export function safeReturn(address: string | null): string {
  return address && /^\/(?![/\\])/.test(address) ? address : '/';
}
