import type { Role } from '../../../lib/api/generated';

export const PEOPLE_ROLES = ['hr_officer', 'organisation_admin', 'line_manager'] as const satisfies readonly Role[];
export const INVITING_ROLES = ['hr_officer', 'organisation_admin'] as const satisfies readonly Role[];
export const TOKEN_ROLES = ['hr_officer', 'organisation_admin'] as const satisfies readonly Role[];

/** What a program may be allowed at all, and the roles that may allow it: nobody gives what they do not have. */
const TOKEN_PERMISSIONS = {
  'organisation:read': undefined,
  'people:read': ['hr_officer', 'organisation_admin', 'line_manager'],
  'reports:read': ['hr_officer', 'line_manager'],
} as const satisfies Record<string, readonly Role[] | undefined>;

export type TokenPermission = keyof typeof TOKEN_PERMISSIONS;

export function permissionsToGive(held: ReadonlySet<Role>): TokenPermission[] {
  return (Object.keys(TOKEN_PERMISSIONS) as TokenPermission[]).filter((permission) => {
    const roles: readonly Role[] | undefined = TOKEN_PERMISSIONS[permission];
    return !roles || roles.some((role) => held.has(role));
  });
}
