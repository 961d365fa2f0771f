/** Asking from inside a lesson: fetched when the reader asks for it, so that no lesson waits for it. */
import { loadAreas } from '../../../lib/i18n/i18n.svelte';
import AskDialog from './AskDialog.svelte';
import { selectedPassage, type Passage } from './passage';

export { AskDialog };

/** What the dialog needs before it is shown: its words, and what the reader has selected (or what a selection's menu hands over). */
export async function prepareAsking(passage: Passage | undefined = selectedPassage()): Promise<{ passage?: Passage }> {
  await loadAreas(['lesson', 'feedback']);
  return { passage };
}
