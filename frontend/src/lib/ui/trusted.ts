/**
 * The app's Trusted Types policy. It lets through what the server rendered from a course's Markdown, which is safe by
 * construction; the policy's name in the Content-Security-Policy keeps every other way to the page's HTML closed.
 */
interface Policy {
  createHTML(html: string): unknown;
}

interface Factory {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): Policy;
}

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
const policy = factory?.createPolicy('skillpact', { createHTML: (html) => html });

/** Typed as a string because that is what Svelte's `{@html}` takes; browsers with Trusted Types get the trusted object. */
export function trusted(html: string): string {
  return (policy ? policy.createHTML(html) : html) as string;
}
