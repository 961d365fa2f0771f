/** The way in which the organisation of the reader shows levels, asked once for each organisation. */
import { getLevelStyle } from '../api/operations/frameworks';
import type { LevelDisplay } from '../api/generated';
import { session } from '../session/session.svelte';

const known = $state<Record<string, LevelDisplay>>({});
const asked = new Set<string>();

/** Numbers until the answer is there, and where there is none. */
export function levelStyle(): LevelDisplay {
  const id = session.organisation?.id;
  if (!id) return 'numbers';
  if (!asked.has(id)) {
    asked.add(id);
    getLevelStyle({ organisation_id: id }).then(
      ({ style }) => (known[id] = style),
      () => asked.delete(id),
    );
  }
  return known[id] ?? 'numbers';
}

/** After somebody chose another way. */
export function tookLevelStyle(organisation: string, style: LevelDisplay): void {
  asked.add(organisation);
  known[organisation] = style;
}
