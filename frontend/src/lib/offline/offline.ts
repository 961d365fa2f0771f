/**
 * What works without a network: courses taken along, answers that wait, signing out of a device that keeps them. The one door:
 * it is loaded beside the page once that can be read, when the network is lost, or on use, and comes in one piece.
 *
 * `addresses` says what may wait and what is remembered, `store` keeps it for one person, `queue` and `sender` send it,
 * `stand-in`, `overlay` and `judge` answer in the server's place, `keeping` takes courses along, `worker` and
 * `src/service-worker.ts` keep the app itself.
 */
import { detourOf } from './detour';
import { start } from './start';

export { default as KeepCourse } from './KeepCourse.svelte';
export { default as KeptCourses } from './KeptCourses.svelte';
export { leave } from './leaving';
export { start };

/** The first request of a page that found no network: from here on all of them pass by here. */
export const lost: typeof detourOf = (...request) => {
  start();
  return detourOf(...request);
};
