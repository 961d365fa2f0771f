/** What the person holds in which organisation. Who is asked about several organisations chooses among them. */
import type { Account, OrganisationRef, Role } from '../api/generated';

export function rolesIn(account: Account | undefined, organisationId: string | undefined): ReadonlySet<Role> {
  const own = (account?.memberships ?? []).filter(({ organisation }) => organisation.id === organisationId);
  return new Set(own.flatMap(({ roles }) => roles));
}

/** The organisations in which the person holds one of the roles, each once. */
export function organisationsWith(account: Account | undefined, roles: readonly Role[]): OrganisationRef[] {
  const found = (account?.memberships ?? []).filter((membership) =>
    membership.roles.some((role) => roles.includes(role)),
  );
  return [...new Map(found.map(({ organisation }) => [organisation.id, organisation])).values()];
}

/** Everything but the consortium's role, in the order in which people look for it. */
export const ORGANISATION_ROLES = [
  'learner',
  'line_manager',
  'hr_officer',
  'trainer',
  'organisation_admin',
] as const satisfies readonly Role[];

/** The roles that a person with these roles may give in the organisation. The server has the last word. */
export function rolesToGive(held: ReadonlySet<Role>): readonly Role[] {
  if (held.has('organisation_admin')) return ORGANISATION_ROLES;
  return held.has('hr_officer') ? ['learner', 'line_manager'] : [];
}
