/**
 * What stands beside a lesson's text and is not needed to read it: notes, reading settings, shortcuts, and the measuring of
 * how long the lesson is in view. Loaded when the lesson is readable; see `lib/later.ts`.
 */
import { loadAreas } from '../../../lib/i18n/i18n.svelte';
import Beside from './Beside.svelte';
import { Reading, type ReadingPlace } from './reading.svelte';
import { listenForKeys } from './shortcuts';
import { measureReading } from './time';
import { passageActions } from './selection';
import Tools from './Tools.svelte';

export interface Started {
  reading: Reading;
  Beside: typeof Beside;
  Tools: typeof Tools;
  stop: () => void;
}

/** `since` is when the lesson could first be read, by `performance.now()`. */
export async function startReading(place: ReadingPlace, since: number): Promise<Started> {
  await loadAreas(['reading', ...passageActions.map(({ area }) => area)]);
  const reading = new Reading(place);
  const ends = [
    reading.watch(),
    listenForKeys(place),
    measureReading(place.enrolment.id, place.content.key, place.content.kind === 'lesson', since),
  ];
  return { reading, Beside, Tools, stop: () => ends.forEach((end) => end()) };
}
