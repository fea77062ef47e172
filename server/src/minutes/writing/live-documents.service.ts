import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { applyUpdate, type Doc, encodeStateAsUpdate, type Transaction } from 'yjs';
import { Database } from '../../platform/database/database.js';
import { isDatabaseUnavailable } from '../../platform/database/failures.js';
import { Broadcast } from '../../platform/signals/broadcast.js';
import { touchedFragments } from './rules/changed-sections.js';
import { LiveDocument } from './rules/live-document.js';
import { CHANGES_STORED } from './rules/topics.js';
import { STORED, StoredDocumentsService } from './stored-documents.service.js';

/** So long changes are gathered. */
const GATHERING = 300;
/** After a failure, when the database is away. */
const PAUSE = 1_000;

/** After so many a section may be the reason, although the database only says that it took too long. */
const MOST_FAILURES = 5;

type Open = LiveDocument & { timer?: NodeJS.Timeout; saving?: Promise<void> };
type AuthorOf = (origin: unknown) => string | null;

/** The documents that somebody has open on this replica: what is typed into them is stored, what others store comes in. */
@Injectable()
export class LiveDocumentsService implements OnModuleInit {
  private readonly logger = new Logger(LiveDocumentsService.name);
  private readonly documents = new Map<string, Open>();
  private readonly latecomers: Array<(minutesId: string) => void> = [];
  private readonly endings: Array<(minutesId: string) => void> = [];

  constructor(
    private readonly stored: StoredDocumentsService,
    private readonly database: Database,
    private readonly broadcast: Broadcast,
  ) {}

  onModuleInit(): void {
    this.broadcast.on(CHANGES_STORED, ([minutesId = '', position = '0']) =>
      this.catchUp(new Map([[minutesId, BigInt(position)]])),
    );
    this.broadcast.onGap(() => this.catchUp(new Map([...this.documents.keys()].map((id) => [id, undefined]))));
  }

  /** Told when a document is over while somebody has it open. */
  onEnd(listener: (minutesId: string) => void): void {
    this.endings.push(listener);
  }

  /** Told when a document that could not be let go may be. */
  onLateStore(listener: (minutesId: string) => void): void {
    this.latecomers.push(listener);
  }

  /** Fills a document and stores what is typed into it from now on. */
  async open(minutesId: string, document: Doc, authorOf: AuthorOf): Promise<void> {
    const loaded = await this.stored.load(minutesId);
    applyUpdate(document, encodeStateAsUpdate(loaded.document), STORED);
    const live: Open = new LiveDocument(minutesId, document, loaded.position);
    document.on('afterTransaction', (transaction: Transaction) => {
      if (transaction.origin === STORED) return;
      for (const name of touchedFragments(transaction)) live.touch(name, authorOf(transaction.origin));
    });
    document.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === STORED) return;
      live.add(update, authorOf(origin));
      this.schedule(live, GATHERING);
    });
    this.documents.set(minutesId, live);
    await this.catchUp(new Map([[minutesId, undefined]]));
  }

  /** The last one left. Throws when something is not stored yet: then the document stays. */
  async close(minutesId: string): Promise<void> {
    const live = this.documents.get(minutesId);
    if (!live) return;
    live.isLeft = true;
    await this.save(live);
    live.isLeft = !live.isStored;
    if (!live.isStored) throw new Error('not stored yet');
    await this.stored.close(minutesId).catch((error) => this.logger.error('a revision was not kept', error));
  }

  /** The document is not in memory any more. */
  forget(minutesId: string): void {
    this.documents.delete(minutesId);
  }

  /** Everything received up to now is stored. Throws when the database says no. */
  async settle(minutesId: string): Promise<void> {
    if (this.database.isInTransaction) throw new Error('flush before the transaction: it would wait for itself');
    const live = this.documents.get(minutesId);
    if (!live || live.isStored) return;
    // The one that runs may have begun before the last word came.
    await live.saving?.catch(() => undefined);
    await this.save(live);
  }

  async settleAll(): Promise<void> {
    await Promise.all([...this.documents.keys()].map((id) => this.settle(id)));
  }

  /** Nothing is tried again. */
  stop(): void {
    for (const { timer } of this.documents.values()) clearTimeout(timer);
    this.documents.clear();
  }

  /** False when it never will be. */
  untilStored(minutesId: string): Promise<boolean> {
    return this.documents.get(minutesId)?.untilStored() ?? Promise.resolve(false);
  }

  has(minutesId: string): boolean {
    return this.documents.has(minutesId);
  }

  /** Bytes of the document with all its history. */
  sizeOf(minutesId: string): number {
    const live = this.documents.get(minutesId);
    return live ? encodeStateAsUpdate(live.document).length : 0;
  }

  /** What other replicas stored, by the positions they told of, as far as they did. */
  async catchUp(told: ReadonlyMap<string, bigint | undefined>): Promise<void> {
    for (const [minutesId, position] of told) {
      const live = this.documents.get(minutesId);
      await live?.saving?.catch(() => undefined);
      if (!live || live.isOver || (position !== undefined && position <= live.position)) continue;
      const reached = await this.stored.catchUp(minutesId, live.document, live.position);
      if (reached > live.position) live.position = reached;
    }
  }

  private schedule(live: Open, pause: number): void {
    live.timer ??= setTimeout(() => {
      live.timer = undefined;
      this.save(live).then(
        () => (live.isStored ? this.letGo(live) : this.schedule(live, GATHERING)),
        (error) => {
          this.logger.error(`minutes ${live.minutesId} could not be stored`, error);
          this.schedule(live, PAUSE);
        },
      );
    }, pause);
  }

  private letGo(live: Open): void {
    if (!live.isLeft) return;
    live.isLeft = false;
    for (const listener of this.latecomers) listener(live.minutesId);
  }

  private save(live: Open): Promise<void> {
    live.saving ??= this.saveOnce(live).finally(() => {
      live.saving = undefined;
    });
    return live.saving;
  }

  private async saveOnce(live: Open): Promise<void> {
    if (live.isOver || live.isStored) return;
    try {
      const position = await this.stored.store(live.minutesId, live, live.failures >= MOST_FAILURES);
      if (position === undefined) this.end(live);
      else live.confirm(position);
      if (live.failures < MOST_FAILURES) live.failures = 0;
    } catch (error) {
      live.giveBack();
      live.failures += isDatabaseUnavailable(error) ? 1 : MOST_FAILURES;
      throw error;
    }
  }

  private end(live: Open): void {
    live.end();
    this.documents.delete(live.minutesId);
    for (const listener of this.endings) listener(live.minutesId);
  }
}
