import { Injectable } from '@nestjs/common';
import { applyUpdate, Doc, encodeStateAsUpdate, mergeUpdates } from 'yjs';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Broadcast } from '../../platform/signals/broadcast.js';
import { readBlocks } from '../text/read-blocks.js';
import { writeSection } from '../text/sections-in-document.js';
import { RevisionKeepingService } from './revision-keeping.service.js';
import { type Changed, type ChangedSection, changedSections, watch } from './rules/changed-sections.js';
import { CHANGES_STORED } from './rules/topics.js';
import { SectionSavingService } from './section-saving.service.js';
import { type NewUpdate, type Standing, type StoredUpdate, WritingRepository } from './writing.repository.js';

/** Origin of what came out of the database: it is not stored again. */
export const STORED = Symbol('stored');
/** So many single changes are folded into one when somebody opens the document, or a revision was kept. */
const MOST_ROWS = 300;
/** So many in any case, however long the document stays open. */
const MOST_ROWS_EVER = 3_000;
const CAREFUL_TIMEOUT = 30_000;

export type Loaded = { document: Doc; position: bigint };
/** `take` hands over what was typed and is not stored yet. */
export type OpenDocument = Loaded & { take(): { updates: NewUpdate[]; changed: Changed } };
type Locked = Omit<Standing, 'position'>;

/** The documents as the database has them. */
@Injectable()
export class StoredDocumentsService {
  constructor(
    private readonly repository: WritingRepository,
    private readonly sections: SectionSavingService,
    private readonly revisions: RevisionKeepingService,
    private readonly database: Database,
    private readonly broadcast: Broadcast,
    private readonly clock: Clock,
  ) {}

  /** Brings a document up to date and returns the position where it stands now. */
  async catchUp(minutesId: string, document: Doc, position: bigint): Promise<bigint> {
    return applied(document, await this.repository.listUpdates(minutesId, position), position);
  }

  /** From the stored changes; where there are none it is made from the sections, once for all replicas. */
  async load(minutesId: string): Promise<Loaded> {
    const updates = await this.repository.listUpdates(minutesId, 0n);
    if (updates.length > 0 && updates.length <= MOST_ROWS) return open(updates);
    return this.database.transaction(async () => {
      await this.requireLocked(minutesId);
      return this.openLocked(minutesId);
    });
  }

  /** Changes the document in a transaction, whether or not somebody has it open. */
  async change(minutesId: string, memberId: string | null, work: (document: Doc) => void): Promise<void> {
    await this.database.transaction(async () => {
      const standing = await this.requireLocked(minutesId);
      const { document } = await this.openLocked(minutesId);
      const { updates, fragments } = watch(document, () => work(document));
      if (updates.length === 0) return;
      const changed: Changed = new Map([...fragments].map((name) => [name, memberId]));
      const items = await this.repository.listAgendaItemIds(standing.meetingId);
      const sections = changedSections(document, changed, items);
      await this.append(standing, [{ memberId, change: mergeUpdates(updates) }], sections);
    });
  }

  /**
   * Stores what was typed into an open document. Taken and projected are in one breath, after everything others stored:
   * sections say exactly what the stored changes say. Undefined when these minutes are no draft any more. With care:
   * after it failed, so that what is typed is stored even when a section cannot be.
   */
  async store(minutesId: string, open: OpenDocument, isCareful = false): Promise<bigint | undefined> {
    return this.database.transaction(
      async () => {
        const standing = await this.repository.lock(minutesId);
        if (standing?.state !== 'draft') return undefined;
        const items = await this.repository.listAgendaItemIds(standing.meetingId);
        open.position = await this.catchUp(minutesId, open.document, open.position);
        const { updates, changed } = open.take();
        return this.append(standing, updates, changedSections(open.document, changed, items), isCareful);
      },
      isCareful ? CAREFUL_TIMEOUT : undefined,
    );
  }

  /** When the last one leaves. */
  async close(minutesId: string): Promise<void> {
    await this.revisions.keepUnkept(minutesId);
  }

  /** Stores changes with what they make of the sections; every replica hears of it after the commit. */
  private async append(
    minutes: Locked,
    updates: readonly NewUpdate[],
    sections: readonly ChangedSection[],
    isCareful = false,
  ): Promise<bigint> {
    const { id, meeting } = minutes;
    const now = this.clock.now();
    const wasKept = await this.revisions.keepBefore(
      id,
      updates.flatMap(({ memberId }) => memberId ?? []),
    );
    const rows = await this.repository.countUpdates(id);
    if (rows > (wasKept ? MOST_ROWS : MOST_ROWS_EVER)) await this.openLocked(id);
    const position = await this.repository.append(id, updates, now);
    const place = { minutesId: id, workingGroupId: meeting.workingGroupId };
    if (isCareful) await this.sections.saveSound(place, sections, now);
    else await this.sections.save(place, sections, now);
    await this.repository.touch(id, now);
    await this.broadcast.tell(CHANGES_STORED, [id, String(position)]);
    return position;
  }

  private async openLocked(minutesId: string): Promise<Loaded> {
    const updates = await this.repository.listUpdates(minutesId, 0n);
    if (updates.length === 0) return this.create(minutesId);
    const loaded = open(updates);
    if (updates.length <= MOST_ROWS) return loaded;
    const { document, position } = loaded;
    await this.revisions.keepUnkept(minutesId);
    const folded = encodeStateAsUpdate(document);
    return { document, position: await this.repository.fold(minutesId, position, folded, this.clock.now()) };
  }

  private async create(minutesId: string): Promise<Loaded> {
    const document = new Doc();
    for (const { agendaItemId, content } of await this.repository.listSections(minutesId)) {
      writeSection(document, agendaItemId, readBlocks(content));
    }
    const change = encodeStateAsUpdate(document);
    return {
      document,
      position: await this.repository.append(minutesId, [{ memberId: null, change }], this.clock.now()),
    };
  }

  private async requireLocked(minutesId: string): Promise<Locked> {
    const standing = await this.repository.lock(minutesId);
    if (!standing) throw new NotFound();
    return standing;
  }
}

function open(updates: readonly StoredUpdate[]): Loaded {
  const document = new Doc();
  return { document, position: applied(document, updates, 0n) };
}

function applied(document: Doc, updates: readonly StoredUpdate[], position: bigint): bigint {
  document.transact(() => {
    for (const { change } of updates) applyUpdate(document, change, STORED);
  }, STORED);
  return updates.at(-1)?.position ?? position;
}
