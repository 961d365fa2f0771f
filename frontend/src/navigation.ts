/** The header's links, in their order. A link with roles is shown to those who hold one of them. */
import type { Role } from './lib/api/generated';

export interface NavigationEntry {
  href: string;
  /** Key of the label in `app.ftl`. */
  label: string;
  roles?: readonly Role[];
}

export const navigation: readonly NavigationEntry[] = [
  { href: '/', label: 'nav-home' },
  { href: '/catalogue', label: 'nav-catalogue' },
  { href: '/skills', label: 'nav-skills' },
  { href: '/plan', label: 'nav-plan' },
  { href: '/team', label: 'nav-team', roles: ['line_manager'] },
  { href: '/reports', label: 'nav-reports', roles: ['hr_officer', 'line_manager'] },
  { href: '/people', label: 'nav-people', roles: ['hr_officer', 'line_manager', 'organisation_admin'] },
  { href: '/teach', label: 'nav-teach', roles: ['trainer'] },
  { href: '/author', label: 'nav-author', roles: ['trainer', 'consortium_admin'] },
  { href: '/admin', label: 'nav-administration', roles: ['hr_officer', 'organisation_admin', 'consortium_admin'] },
];

/** The entry the reader is in: the longest address that the path begins with. */
export function currentEntry(path: string, entries: readonly NavigationEntry[]): string | undefined {
  return entries
    .map(({ href }) => href)
    .filter((href) => (href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)))
    .sort((a, b) => b.length - a.length)[0];
}
