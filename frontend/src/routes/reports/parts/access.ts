import type { Role } from '../../../lib/api/generated';

/** Who reads reports: of the whole organisation, or of the own team. */
export const REPORT_ROLES = ['hr_officer', 'line_manager'] as const satisfies readonly Role[];
