/** What a page of this area reads when it opens, again in another language and after a failure. */
import { i18n } from '../../../lib/i18n/i18n.svelte';
import type { Language } from '../../../lib/api/generated';

export class Loading<T> {
  found = $state.raw<T | undefined>();
  failure = $state.raw<unknown>();
  private attempt = $state(0);

  constructor(read: (language: Language, signal: AbortSignal) => Promise<T>) {
    $effect(() => {
      void this.attempt;
      const wanted = new AbortController();
      read(i18n.language, wanted.signal).then(
        (found) => {
          if (wanted.signal.aborted) return;
          this.found = found;
          this.failure = undefined;
        },
        (error: unknown) => {
          if (!wanted.signal.aborted) this.failure = error;
        },
      );
      return () => wanted.abort();
    });
  }

  again = (): void => {
    this.attempt += 1;
  };
}
