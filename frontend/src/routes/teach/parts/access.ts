import type { Role } from '../../../lib/api/generated';

/** Who marks what people hand in. */
export const MARKING_ROLES = ['trainer'] as const satisfies readonly Role[];
