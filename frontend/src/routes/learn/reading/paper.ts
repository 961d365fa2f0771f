/** Makes of a lesson's text what paper can show. */
import { t } from '../../../lib/i18n/i18n.svelte';

/** Films and sound become their picture and their address; transcripts and everything else that is folded is opened. */
export function forPaper(text: HTMLElement): void {
  for (const player of text.querySelectorAll<HTMLMediaElement>('video, audio')) {
    const source = player.currentSrc || player.querySelector('source')?.src || player.src;
    const line = document.createElement('p');
    line.className = 'paper-address';
    line.textContent = t(player instanceof HTMLVideoElement ? 'study-print-film' : 'study-print-sound', {
      address: source,
    });
    if (player instanceof HTMLVideoElement && player.poster) {
      const picture = document.createElement('img');
      picture.src = player.poster;
      picture.alt = '';
      line.prepend(picture, document.createElement('br'));
    }
    player.replaceWith(line);
  }
  for (const details of text.querySelectorAll('details')) details.open = true;
  for (const picture of text.querySelectorAll('img')) picture.loading = 'eager';
}
