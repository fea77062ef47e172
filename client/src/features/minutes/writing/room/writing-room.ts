import { HocuspocusProvider } from '@hocuspocus/provider';
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector, type Transaction } from 'yjs';
import { dropOddCarets } from './caret-states';
import { areTheSame, type PersonHere, peopleIn } from './people-here';
import { StorageWatch } from './storage-watch';
import { rootsOf, wordsIn } from './touched-text';
import { UnsentChanges } from './unsent-changes';

export type RoomState = {
  link: 'connecting' | 'open' | 'lost';
  /** The text has been fetched once. */
  isReady: boolean;
  access: 'write' | 'read' | 'gone';
  isBehind: boolean;
  /** When everything was stored last. */
  savedAt: string | null;
  people: PersonHere[];
};

type Author = { id: string; name: string };

const MARK_AFTER = 300;
const GONE = 4403;

/** The document of one minutes in this window, its connection, and how far it is stored. */
export class WritingRoom {
  readonly document = new Doc();
  readonly provider: HocuspocusProvider;

  private state: RoomState = {
    link: 'connecting',
    isReady: false,
    access: 'write',
    isBehind: false,
    savedAt: null,
    people: [],
  };
  private readonly watch = new StorageWatch();
  private readonly unsent: UnsentChanges;
  private readonly listeners = new Set<() => void>();
  private storedVector: Uint8Array | null = null;
  /** Names of the items that were changed here and are not stored yet. */
  private readonly touched = new Set<string>();
  private marking: ReturnType<typeof setTimeout> | undefined;

  constructor(
    minutesId: string,
    author: Author,
    /** Somebody changed what this person may do: the page looks for itself. */
    private readonly onRightsChange: () => void,
  ) {
    this.unsent = new UnsentChanges(`${author.id}:${minutesId}`);
    this.provider = new HocuspocusProvider({
      url: `${window.location.origin.replace(/^http/, 'ws')}/api/minutes/${minutesId}/writing`,
      name: minutesId,
      document: this.document,
      token: 'session',
      onAuthenticated: ({ scope }) => this.change({ access: scope === 'readonly' ? 'read' : 'write' }),
      onSynced: () => void this.enter(),
      onStateless: ({ payload }) => this.hear(payload),
      onClose: ({ event }) => this.leave(event.code),
      onAwarenessChange: () => this.lookAround(),
    });
    this.provider.setAwarenessField('user', author);
    this.document.on('update', this.keep);
    window.addEventListener('offline', this.loseNetwork);
    window.addEventListener('online', this.findNetwork);
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly snapshot = (): RoomState => this.state;

  /** The words of the items that were changed here and that the portal has not taken over. */
  unsentText(): string {
    return [...this.touched].map((name) => wordsIn(this.document.getXmlFragment(name))).join('\n\n');
  }

  close(): void {
    clearTimeout(this.marking);
    window.removeEventListener('offline', this.loseNetwork);
    window.removeEventListener('online', this.findNetwork);
    this.document.off('update', this.keep);
    this.listeners.clear();
    this.provider.destroy();
  }

  /** Before any editor does: it heard of the others first. */
  private lookAround(): void {
    const states = this.provider.awareness?.getStates() ?? new Map();
    dropOddCarets(states);
    const people = peopleIn(states.values());
    if (!areTheSame(people, this.state.people)) this.change({ people });
  }

  private async enter(): Promise<void> {
    this.watch.connect();
    this.storedVector ??= encodeStateVector(this.document);
    if (!this.state.isReady) {
      const kept = await this.unsent.read();
      // Counts as typed here, and is sent and stored like that.
      if (kept) applyUpdate(this.document, kept, this);
    }
    this.change({ link: 'open', isReady: true });
    this.markSoon();
  }

  private readonly keep = (_: Uint8Array, origin: unknown, __: Doc, transaction: Transaction): void => {
    if (origin === this.provider || (!transaction.local && origin !== this)) return;
    for (const name of rootsOf(this.document, transaction)) this.touched.add(name);
    this.watch.change();
    // The page is drawn anew when something is new, not with every letter.
    if (!this.state.isBehind) this.change({ isBehind: true });
    this.markSoon();
  };

  private markSoon(): void {
    this.marking ??= setTimeout(() => this.mark(), MARK_AFTER);
  }

  /** Asks only when the portal has received everything: only then does its answer speak of everything. */
  private mark(): void {
    this.marking = undefined;
    if (!this.watch.isBehind) return;
    void this.unsent.keep(encodeStateAsUpdate(this.document, this.storedVector ?? undefined));
    if (!this.provider.synced) return;
    if (this.provider.hasUnsyncedChanges) this.markSoon();
    else this.provider.sendStateless(this.watch.mark);
  }

  private hear(payload: string): void {
    const savedAt = this.watch.hear(payload);
    if (savedAt === null) return;
    this.storedVector = encodeStateVector(this.document);
    this.touched.clear();
    void this.unsent.forget();
    this.change({ isBehind: false, savedAt });
  }

  private leave(code: number): void {
    if (code >= 4400 && code < 4410) this.onRightsChange();
    this.change({ link: 'lost', people: [], ...(code === GONE && { access: 'gone' }) });
    if (code === GONE) this.provider.disconnect();
    else if (navigator.onLine) void this.provider.connect();
  }

  private readonly loseNetwork = () => {
    this.change({ link: 'lost' });
    this.provider.disconnect();
  };

  private readonly findNetwork = () => void this.provider.connect();

  private change(news: Partial<RoomState>): void {
    this.state = { ...this.state, ...news };
    for (const listener of this.listeners) listener();
  }
}
