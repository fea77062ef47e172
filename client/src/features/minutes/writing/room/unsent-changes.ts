const DATABASE = 'minutes-unsent';
const STORE = 'changes';

/**
 * What was typed and is not yet stored at the portal, in this browser, so that it is still there after a reload. A
 * browser that keeps nothing (private window) is no reason to fail: the page warns before it is left, too.
 */
export class UnsentChanges {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly key: string) {}

  async read(): Promise<Uint8Array | null> {
    const found: unknown = await this.run('readonly', (store) => store.get(this.key)).catch(() => null);
    return found instanceof Uint8Array ? found : null;
  }

  keep(change: Uint8Array): Promise<unknown> {
    return this.after((store) => store.put(change, this.key));
  }

  forget(): Promise<unknown> {
    return this.after((store) => store.delete(this.key));
  }

  /** One after the other: what was kept last stays. */
  private after(work: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
    this.last = this.last.then(() => this.run('readwrite', work)).catch(() => null);
    return this.last;
  }

  private async run(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
    const database = await open();
    try {
      return await result(work(database.transaction(STORE, mode).objectStore(STORE)));
    } finally {
      database.close();
    }
  }
}

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return result(request);
}

const result = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
