/** What changes about a membership: only what differs is sent, and `null` empties. Pure. */
import type { MembershipPatch, PersonInOrganisation, Role } from '../../../lib/api/generated';

export interface Placement {
  unit: string;
  position: string;
  manager: string;
  roles: readonly string[];
}

export function placementOf(person: PersonInOrganisation): Placement {
  return {
    unit: person.unit?.id ?? '',
    position: person.position ?? '',
    manager: person.manager_id ?? '',
    roles: person.roles,
  };
}

export function changesTo(person: PersonInOrganisation, wanted: Placement): MembershipPatch {
  const before = placementOf(person);
  const patch: MembershipPatch = {};
  const position = wanted.position.trim();
  if (wanted.unit !== before.unit) patch.unit_id = wanted.unit || null;
  if (position !== before.position) patch.position = position || null;
  if (wanted.manager !== before.manager) patch.manager_id = wanted.manager || null;
  if (!sameRoles(wanted.roles, before.roles)) patch.roles = [...wanted.roles] as Role[];
  return patch;
}

function sameRoles(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((role) => b.includes(role));
}
