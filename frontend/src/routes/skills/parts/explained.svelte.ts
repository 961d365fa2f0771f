/** A level on a day, which stays on the screen while another day is asked for. */
import { router } from '../../../lib/router/router.svelte';
import { isPastDay } from './day';

export class Explained<Answer> {
  /** What the address asked for. */
  readonly asked = router.place.url.searchParams.get('on') ?? undefined;
  /** The day that is shown; today when there is none. */
  on = $state<string | undefined>();
  answer = $state.raw<Answer | undefined>();
  failure = $state.raw<unknown>();
  private asks = 0;

  constructor(private readonly ask: (on: string | undefined) => Promise<Answer>) {
    this.on = this.asked && isPastDay(this.asked) ? this.asked : undefined;
  }

  /** Shows a day. Fails without touching what is shown. */
  show = async (on: string | undefined): Promise<void> => {
    const own = ++this.asks;
    const answer = await this.ask(on);
    // Somebody who asks twice quickly sees the second answer.
    if (own !== this.asks) return;
    this.answer = answer;
    this.on = on;
    this.failure = undefined;
  };

  /** Shows the same day again: in another language, or after a failure. */
  again = (): void => {
    this.failure = undefined;
    this.show(this.on).catch((error: unknown) => {
      // The server's day may be another than the reader's: today can always be shown.
      if (this.on && !this.answer) {
        this.on = undefined;
        this.again();
      } else this.failure = error;
    });
  };
}
