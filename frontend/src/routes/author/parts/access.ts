import type { Role } from '../../../lib/api/generated';

/** Who takes versions away from learners and gives them back: courses are shared by all organisations. */
export const PUBLISHING_ROLES = ['consortium_admin'] as const satisfies readonly Role[];
