import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Forbidden } from '../../platform/errors/domain-error.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { type FileOwner, FileOwners } from '../file-owners.service.js';
import { FilesService } from '../files.service.js';
import { NoOpenRequest } from './accessible-versions.errors.js';
import { presentRequest } from './accessible-versions.presenter.js';
import { AccessibleVersionsRepository } from './accessible-versions.repository.js';
import type {
  AccessibleVersionFilter,
  AccessibleVersionRequest,
  AccessibleVersionRequestList,
  AnswerAccessibleVersion,
  RequestAccessibleVersion,
} from './accessible-versions.schemas.js';
import { AccessibleVersionAnswered, AccessibleVersionRequested } from './accessible-versions.signals.js';

@Injectable()
export class AccessibleVersionsService {
  constructor(
    private readonly repository: AccessibleVersionsRepository,
    private readonly files: FilesService,
    private readonly owners: FileOwners,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  /** One's own requests; for those who manage the files everybody's. */
  async list(actor: Actor, { ownerType, ownerId }: AccessibleVersionFilter): Promise<AccessibleVersionRequestList> {
    return this.listOf(actor, { type: ownerType, id: ownerId });
  }

  /** What somebody needs is between them and the coordination: the audit log does not keep it. */
  async request(actor: Actor, fileId: string, input: RequestAccessibleVersion): Promise<AccessibleVersionRequest> {
    return this.database.transaction(async () => {
      const { abilities } = await this.files.show(actor, fileId);
      if (!abilities.requestAccessibleVersion) throw new Forbidden();
      const request = await this.repository.put(fileId, actor.id, input.need, this.clock.now());
      await this.auditLog.record(actor, 'file.accessible-version-requested', fileId);
      this.signals.send(new AccessibleVersionRequested(request.id));
      return presentRequest(request);
    });
  }

  /** Whether there is one or not. */
  async takeBack(actor: Actor, fileId: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.files.find(actor, fileId);
      await this.repository.remove(fileId, actor.id);
      await this.auditLog.record(actor, 'file.accessible-version-request-taken-back', fileId);
    });
  }

  /** A word to everybody who waits, where there is no file to give. */
  async answer(
    actor: Actor,
    fileId: string,
    { answer }: AnswerAccessibleVersion,
  ): Promise<AccessibleVersionRequestList> {
    return this.database.transaction(async () => {
      const { reach, file } = await this.files.findChangeable(actor, fileId);
      if (reach !== 'manage') throw new Forbidden();
      if ((await this.close(fileId, answer)) === 0) throw new NoOpenRequest();
      await this.auditLog.record(actor, 'file.accessible-version-answered', fileId);
      return this.listOf(actor, { type: file.ownerType, id: file.ownerId });
    });
  }

  /** There is an accessible version that readers can open: whoever waits for it hears so. In the running transaction. */
  async offer(fileId: string): Promise<void> {
    const originalId = await this.files.lookUpOriginal(fileId);
    if (originalId !== undefined) await this.close(originalId, null);
  }

  private async listOf(actor: Actor, owner: FileOwner): Promise<AccessibleVersionRequestList> {
    const reach = await this.owners.reach(actor, owner);
    const records = await this.repository.listOf(owner, reach === 'manage' ? undefined : actor.id);
    return { items: records.map(presentRequest) };
  }

  private async close(fileId: string, answer: string | null): Promise<number> {
    const open = await this.repository.listOpen(fileId);
    if (open.length === 0) return 0;
    const ids = open.map(({ id }) => id);
    await this.repository.answer(ids, this.clock.now(), answer);
    const memberIds = open.flatMap(({ memberId }) => memberId ?? []);
    this.signals.send(new AccessibleVersionAnswered(fileId, memberIds));
    return open.length;
  }
}
