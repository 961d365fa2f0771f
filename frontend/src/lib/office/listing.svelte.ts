/** A list that the server gives page by page: what has been fetched, and whether there is more. */

interface PageOf<T> {
  items: readonly T[];
  next?: string;
}

export class Listing<T, P extends PageOf<T> = PageOf<T>> {
  items = $state.raw<readonly T[]>([]);
  /** The last page that came, with what it says besides its rows. Absent until the first has come. */
  page = $state.raw<P | undefined>();
  busy = $state(false);
  failure = $state.raw<unknown>();
  private wanted: AbortController | undefined;
  private repeat: () => Promise<boolean> = () => Promise.resolve(false);

  get more(): boolean {
    return this.page?.next !== undefined;
  }

  /** Fetches the first page. What an earlier call still waits for no longer counts. Says whether this one still does. */
  async start(fetchPage: (cursor: string | undefined, signal: AbortSignal) => Promise<P>): Promise<boolean> {
    this.fetchPage = fetchPage;
    return this.fetch(undefined);
  }

  /** Fetches the page after what is shown. */
  async next(): Promise<boolean> {
    return this.more && !this.busy ? this.fetch(this.page?.next) : false;
  }

  /** Tries again what failed. */
  async again(): Promise<boolean> {
    return this.repeat();
  }

  private fetchPage: (cursor: string | undefined, signal: AbortSignal) => Promise<P> = () => Promise.reject();

  private async fetch(cursor: string | undefined): Promise<boolean> {
    this.wanted?.abort();
    const wanted = new AbortController();
    this.wanted = wanted;
    this.repeat = () => this.fetch(cursor);
    this.busy = true;
    this.failure = undefined;
    try {
      const page = await this.fetchPage(cursor, wanted.signal);
      if (this.wanted !== wanted) return false;
      this.items = cursor === undefined ? page.items : [...this.items, ...page.items];
      this.page = page;
    } catch (error) {
      if (this.wanted !== wanted) return false;
      this.failure = error;
    }
    this.busy = false;
    return true;
  }
}
