/** Where a result leads. Pure. */
import type { PersonGaps } from '../../../lib/api/generated';

export interface WayOn {
  /** The plan; nothing is missing; or nobody has said what is needed. */
  to: 'plan' | 'met' | 'profile';
  /** The position that has no profile. */
  position?: string;
}

/** What is not known counts as missing for a plan, so it leads there as well. */
export function wayOn(homes: readonly PersonGaps[], organisationId: string): WayOn {
  const home = homes.find(({ organisation }) => organisation.id === organisationId);
  if (!home || home.profiles.length === 0) return { to: 'profile', position: home?.position };
  return { to: home.largest || home.assessed < home.expected ? 'plan' : 'met' };
}
