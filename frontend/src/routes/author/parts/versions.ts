/** A course's versions: which one learners see, and what withdrawing or restoring one leads to. Pure. */
import type { CourseVersion } from '../../../lib/api/generated';

export function newestFirst(versions: readonly CourseVersion[]): CourseVersion[] {
  return versions.toSorted((a, b) => b.number - a.number);
}

export function liveOf(versions: readonly CourseVersion[]): CourseVersion | undefined {
  return versions.find(({ live }) => live);
}

/** How many people are on the course, whichever version they saw last. */
export function peopleOn(versions: readonly CourseVersion[]): number {
  return versions.reduce((sum, { people }) => sum + people, 0);
}

/** The versions before a version, the nearest first: what its changes can be counted from. */
export function before(versions: readonly CourseVersion[], version: CourseVersion): CourseVersion[] {
  return newestFirst(versions).filter(({ number }) => number < version.number);
}

/** The version that learners see when this one is withdrawn: the newest that is left. */
export function liveWithout(versions: readonly CourseVersion[], withdrawn: CourseVersion): CourseVersion | undefined {
  return newestFirst(versions).find(({ version, withdrawn_at }) => version !== withdrawn.version && !withdrawn_at);
}

/** Whether learners see this version once it is restored: it is newer than all that are left. */
export function liveAfterRestoring(versions: readonly CourseVersion[], restored: CourseVersion): boolean {
  return !versions.some(({ number, withdrawn_at }) => number > restored.number && !withdrawn_at);
}

export type VersionState = 'live' | 'earlier' | 'withdrawn';

export function stateOf({ live, withdrawn_at }: CourseVersion): VersionState {
  if (withdrawn_at) return 'withdrawn';
  return live ? 'live' : 'earlier';
}
