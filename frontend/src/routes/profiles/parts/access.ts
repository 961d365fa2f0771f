import type { Role } from '../../../lib/api/generated';

/** Who writes profiles and says who has which. */
export const PROFILE_ROLES = [
  'hr_officer',
  'organisation_admin',
  'consortium_admin',
] as const satisfies readonly Role[];
