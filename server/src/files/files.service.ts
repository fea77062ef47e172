import { Inject, Injectable } from '@nestjs/common';
import type { Contributor as Actor, Visitor } from '../access/actor.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { calendarDay, dayToColumn } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { Forbidden, Invalid, NotFound } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';
import { SignalBus } from '../platform/signals/signal-bus.js';
import { type FileOwner, FileOwners } from './file-owners.service.js';
import { FileAlreadyWithdrawn, FileWithdrawn } from './files.errors.js';
import type { Reach } from './files.policy.js';
import * as filesPolicy from './files.policy.js';
import { newestOf, presentFile, stateOf } from './files.presenter.js';
import { type FileRecord, FilesRepository, type VersionRecord } from './files.repository.js';
import type { File, RecordRights, UpdateFile } from './files.schemas.js';
import { FileReleaseChanged, FileTakenBack } from './files.signals.js';
import { mayStandInFor } from './rules/alternatives.js';
import { toldPreview } from './rules/preview-told.js';

/** A file that the actor may look at, and how far his arm reaches. */
export type FoundFile = { file: FileRecord; reach: Reach };

@Injectable()
export class FilesService {
  constructor(
    private readonly repository: FilesRepository,
    private readonly owners: FileOwners,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Largest file that is taken in, in bytes. */
  get uploadLimit(): number {
    return this.config.uploadLimit;
  }

  /** How far its preview is, as those who look are told. */
  previewOf(version: VersionRecord): File['preview']['state'] {
    return toldPreview(version, this.clock.now(), this.config.processesFiles);
  }

  async show(actor: Actor, id: string): Promise<File> {
    const { file, reach } = await this.find(actor, id);
    return this.present(reach, file);
  }

  /** The files of an owner that the actor sees or will see, and how many wait for their release. The caller has shown the owner. */
  async listOf(owner: FileOwner, reach: Reach): Promise<{ files: File[]; pending: number }> {
    const files = (await this.repository.listOf(owner)).map((file) => this.present(reach, file));
    return {
      files: files.filter(({ state, scan }) => filesPolicy.announce(reach, state, scan.state)),
      pending: files.filter(({ state }) => state === 'rights_pending').length,
    };
  }

  /** The same for many owners of one type at once, each with the actor's reach. */
  async listOfMany(type: string, reaches: ReadonlyMap<string, Reach>): Promise<Map<string, File[]>> {
    const files = await this.repository.listOfMany(type, [...reaches.keys()]);
    const byOwner = Map.groupBy(files, ({ ownerId }) => ownerId);
    return new Map(
      [...byOwner].map(([ownerId, owned]) => {
        const reach = reaches.get(ownerId) ?? 'read';
        const shown = owned.map((file) => this.present(reach, file));
        return [ownerId, shown.filter(({ state, scan }) => filesPolicy.list(reach, state, scan.state))];
      }),
    );
  }

  /** Releases a file, or holds it back again: nobody but the coordination sees it without this record. */
  async recordRights(actor: Actor, id: string, { version, ...input }: RecordRights): Promise<File> {
    if (input.grantedOn > this.today()) {
      throw new Invalid([{ pointer: '#/grantedOn', detail: 'Dieses Datum liegt in der Zukunft.' }]);
    }
    return this.database.transaction(async () => {
      const { file } = await this.findChangeable(actor, id);
      if (file.version !== version) throw new Stale(await this.show(actor, id));
      await this.repository.saveRights(id, version, {
        ...input,
        grantedOn: dayToColumn(input.grantedOn),
        validUntil: input.validUntil === null ? null : dayToColumn(input.validUntil),
        recordedById: actor.kind === 'member' ? actor.id : null,
        recordedAt: this.clock.now(),
      });
      await this.auditLog.record(actor, 'file.rights-recorded', id, input);
      this.signals.send(new FileReleaseChanged(id));
      return this.show(actor, id);
    });
  }

  /** What a page of the group takes in, for the members at once: it says so before somebody chooses a file. */
  releaseToMembers(actor: Actor, id: string, holder: string): Promise<void> {
    return this.release(actor, id, holder, 'members');
  }

  /** The same for what everybody is to see. */
  releaseToEverybody(actor: Actor, id: string, holder: string): Promise<void> {
    return this.release(actor, id, holder, 'public');
  }

  /** When readers may open it, and whether it stands in for another file. */
  async update(actor: Actor, id: string, { version, publishedFrom, alternativeOfId }: UpdateFile): Promise<File> {
    return this.database.transaction(async () => {
      const { file, reach } = await this.findChangeable(actor, id);
      if (reach !== 'manage') throw new Forbidden();
      if (file.version !== version) throw new Stale(await this.show(actor, id));
      if (alternativeOfId) await this.requireAlternative(file, alternativeOfId);
      await this.repository.save(id, version, {
        ...(publishedFrom !== undefined && {
          publishedFrom: publishedFrom === null ? null : dayToColumn(publishedFrom),
        }),
        ...(alternativeOfId !== undefined && { alternativeOfId }),
      });
      await this.auditLog.record(actor, 'file.updated', id, { publishedFrom, alternativeOfId });
      this.signals.send(new FileReleaseChanged(id));
      return this.show(actor, id);
    });
  }

  /** From now on the content is gone for everybody; the record says who took it back. */
  async withdraw(actor: Actor, id: string): Promise<File> {
    return this.database.transaction(async () => {
      const { file, reach } = await this.findChangeable(actor, id);
      if (reach !== 'manage') throw new Forbidden();
      await this.repository.withdraw(id, file.version, this.clock.now());
      await this.auditLog.record(actor, 'file.withdrawn', id);
      this.signals.send(new FileTakenBack(id));
      return this.show(actor, id);
    });
  }

  /** With their owner, whose module has decided so. In the running transaction. */
  async withdrawAllOf(actor: Actor | Visitor, owner: FileOwner): Promise<void> {
    for (const { id, version, withdrawnAt } of await this.repository.listOf(owner)) {
      if (withdrawnAt !== null) continue;
      await this.repository.withdraw(id, version, this.clock.now());
      await this.auditLog.record(actor, 'file.withdrawn', id);
      this.signals.send(new FileTakenBack(id));
    }
  }

  /** Some of an owner's files belong to another, as if they had come there. In the running transaction. */
  async handOver(actor: Actor, from: FileOwner, to: FileOwner, ids: readonly string[]): Promise<void> {
    for (const { id } of await this.repository.listOf(from)) {
      if (!ids.includes(id)) continue;
      await this.repository.giveTo(id, to);
      await this.owners.added(actor, to, id);
    }
  }

  /** A file that may be looked at: withdrawn ones are Gone for all but those who manage them. */
  async find(actor: Actor, id: string): Promise<FoundFile> {
    const file = await this.repository.find(id);
    const reach = await this.owners.reach(actor, { type: file.ownerType, id: file.ownerId }, id);
    const state = stateOf(file, this.today());
    if (!filesPolicy.list(reach, state, newestOf(file).scanState))
      throw state === 'withdrawn' ? new FileWithdrawn() : new NotFound();
    return { file, reach };
  }

  async findChangeable(actor: Actor, id: string): Promise<FoundFile> {
    const found = await this.find(actor, id);
    if (found.reach === 'read') throw new Forbidden();
    if (found.file.withdrawnAt !== null) throw new FileAlreadyWithdrawn();
    return found;
  }

  /** The file that this one stands in for, once readers may open it. For listeners, who are nobody. */
  async lookUpOriginal(id: string): Promise<string | undefined> {
    const file = await this.repository.lookUp(id);
    const isOpen = file && filesPolicy.open('read', stateOf(file, this.today()));
    return (isOpen && file.alternativeOfId) || undefined;
  }

  private async requireAlternative(file: FileRecord, originalId: string): Promise<void> {
    const siblings = await this.repository.listOf({ type: file.ownerType, id: file.ownerId });
    if (!mayStandInFor(file.id, originalId, siblings)) {
      throw new Invalid([{ pointer: '#/alternativeOfId', detail: 'Bitte wählen Sie eine andere Datei.' }]);
    }
  }

  private present(reach: Reach, file: FileRecord): File {
    const shown = presentFile(reach, file, this.today());
    return { ...shown, preview: { ...shown.preview, state: this.previewOf(newestOf(file)) } };
  }

  private async release(actor: Actor, id: string, holder: string, scope: RecordRights['scope']): Promise<void> {
    await this.recordRights(actor, id, {
      ...{ holder, scope, licence: 'all_rights_reserved', thirdParty: 'none', attribution: null },
      ...{ grantedBy: actor.name, grantedOn: this.today(), grantedHow: 'upload_form', validUntil: null, version: 1 },
    });
  }

  private today(): string {
    return calendarDay(this.clock.now());
  }
}
