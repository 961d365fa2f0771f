/** What follows from several profiles of one person. Pure but for the words. */
import type { ProfileSummary, RoleProfile, RoleRequirement } from '../../../lib/api/generated';
import { t } from '../../../lib/i18n/i18n.svelte';

/** A shared profile and the organisation's own may have the same title. */
export function profileName({ title, shared }: Pick<ProfileSummary, 'title' | 'shared'>): string {
  return shared ? title : t('profiles-named-own', { title });
}

/** A skill that several profiles ask for at different levels. */
export interface Stricter {
  requirement: RoleRequirement;
  /** The profile that asks for more. */
  profile: string;
  /** The level that the others ask for. */
  less: number;
}

/** The skills in which one of the profiles is stricter than another, in the order of the first. */
export function stricter(profiles: readonly RoleProfile[]): Stricter[] {
  const asked = new Map<string, { profile: RoleProfile; requirement: RoleRequirement }[]>();
  for (const profile of profiles) {
    for (const requirement of profile.requirements) {
      asked.set(requirement.skill, [...(asked.get(requirement.skill) ?? []), { profile, requirement }]);
    }
  }
  return [...asked.values()].flatMap((all) => {
    const ordered = all.toSorted((a, b) => b.requirement.min_level - a.requirement.min_level);
    const [most, next] = ordered;
    if (!most || !next || most.requirement.min_level === next.requirement.min_level) return [];
    return [{ requirement: most.requirement, profile: most.profile.title, less: next.requirement.min_level }];
  });
}
