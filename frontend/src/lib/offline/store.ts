/**
 * What this device keeps for one person, in a database of her own: another person on the same device opens another one.
 * Written by hand on IndexedDB; works in pages and in the service worker.
 */

/** A course that was taken along, or is being taken along. */
export interface KeptCourse {
  slug: string;
  title: string;
  /** The language of the course's title. */
  titleLanguage: string;
  version: string;
  /** The language that it is kept in. */
  language: string;
  enrolment: string;
  /** Minutes of each lesson, for how long is left. */
  minutes: Record<string, number>;
  bytes: number;
  withRecordings: boolean;
  /** `loading` until the last byte is here; only `ready` courses are opened without a network. */
  state: 'loading' | 'ready';
  /** The addresses that belong to it: content in `contents`, files in the cache. */
  contents: string[];
  files: string[];
  keptAt: number;
}

/** An answer of the API as it was. */
export interface Content {
  address: string;
  value: unknown;
}

/** A request that waits for the network. */
export interface Waiting {
  /** Made by the database, ascending: the order in which they are sent. */
  number: number;
  method: string;
  address: string;
  body: unknown;
  kind: string;
  /** When it was written: by the device's clock, and by a clock that nobody sets, which belongs to one page. */
  at: number;
  page: string;
  tick: number;
}

/** One that the server will never take, with what it said. */
export interface Refused extends Waiting {
  code: string;
  detail: string;
}

interface Tables {
  kept: KeptCourse;
  contents: Content;
  waiting: Waiting;
  refused: Refused;
}

type Table = keyof Tables;

const KEYS: Record<Table, { keyPath: string; autoIncrement?: boolean }> = {
  kept: { keyPath: 'slug' },
  contents: { keyPath: 'address' },
  waiting: { keyPath: 'number', autoIncrement: true },
  refused: { keyPath: 'number' },
};

const databaseName = (person: string) => `skillpact-${person}`;
export const cacheName = (person: string) => `skillpact-kept-${person}`;

export class Store {
  private opened: Promise<IDBDatabase> | undefined;

  constructor(readonly person: string) {}

  get<T extends Table>(table: T, key: string | number): Promise<Tables[T] | undefined> {
    return this.run(table, 'readonly', (rows) => rows.get(key) as IDBRequest<Tables[T] | undefined>);
  }

  all<T extends Table>(table: T): Promise<Tables[T][]> {
    return this.run(table, 'readonly', (rows) => rows.getAll() as IDBRequest<Tables[T][]>);
  }

  count(table: Table): Promise<number> {
    return this.run(table, 'readonly', (rows) => rows.count());
  }

  /** Returns when the row is on disk. */
  put<T extends Table>(table: T, row: Tables[T]): Promise<IDBValidKey> {
    return this.run(table, 'readwrite', (rows) => rows.put(row));
  }

  /** Adds a row that gets its key from the database; returns when it is on disk. */
  async add(row: Omit<Waiting, 'number'>): Promise<number> {
    return (await this.run('waiting', 'readwrite', (rows) => rows.add(row))) as number;
  }

  delete(table: Table, key: string | number): Promise<undefined> {
    return this.run(table, 'readwrite', (rows) => rows.delete(key));
  }

  /** Puts a request that will never be taken aside, in one step: it is in one of the two lists at any moment. */
  async setAside(row: Refused): Promise<void> {
    const database = await this.open();
    const transaction = database.transaction(['waiting', 'refused'], 'readwrite', { durability: 'strict' });
    transaction.objectStore('refused').put(row);
    transaction.objectStore('waiting').delete(row.number);
    await finished(transaction);
  }

  /** Closes the connection, so that the database can be removed. */
  async close(): Promise<void> {
    (await this.opened?.catch(() => undefined))?.close();
    this.opened = undefined;
  }

  private async run<R>(
    table: Table,
    mode: IDBTransactionMode,
    work: (rows: IDBObjectStore) => IDBRequest<R>,
  ): Promise<R> {
    const transaction = (await this.open()).transaction(table, mode, { durability: 'strict' });
    const request = work(transaction.objectStore(table));
    await finished(transaction);
    return request.result;
  }

  private open(): Promise<IDBDatabase> {
    this.opened ??= new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(databaseName(this.person), 1);
      request.onupgradeneeded = () => {
        for (const [table, key] of Object.entries(KEYS)) request.result.createObjectStore(table, key);
      };
      request.onsuccess = () => {
        // Somebody signs out in another tab: the database goes, and this connection must not stand in the way.
        request.result.onversionchange = () => void this.close();
        request.result.onclose = () => (this.opened = undefined);
        resolve(request.result);
      };
      request.onerror = () => reject(request.error ?? new Error('the database cannot be opened'));
    }).catch((error: unknown) => {
      this.opened = undefined;
      throw error;
    });
    return this.opened;
  }
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
  });
}

const stores = new Map<string, Store>();

export function storeOf(person: string): Store {
  const known = stores.get(person) ?? new Store(person);
  stores.set(person, known);
  return known;
}

/** Removes everything that is kept for a person. */
export async function removeAll(person: string): Promise<void> {
  await storeOf(person).close();
  stores.delete(person);
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(databaseName(person));
    request.onsuccess = () => resolve();
    // Another tab has it open for a moment; the browser removes it when that tab lets go.
    request.onblocked = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('the database cannot be removed'));
  });
  if ('caches' in globalThis) await caches.delete(cacheName(person));
}

/** Whether something failed because the device is full. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
