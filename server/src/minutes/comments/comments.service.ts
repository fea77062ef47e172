import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { BlocksService } from '../blocks/blocks.service.js';
import * as minutesPolicy from '../minutes.policy.js';
import { MinutesService } from '../minutes.service.js';
import { MinutesCommented } from '../minutes.signals.js';
import { requireCirculated, requireOpen } from '../rules/life-cycle.js';
import * as commentsPolicy from './comments.policy.js';
import { presentComment } from './comments.presenter.js';
import { CommentsRepository } from './comments.repository.js';
import type { AddComment, MinutesComment, MinutesCommentList } from './comments.schemas.js';

/** What members say to a paragraph of circulated minutes. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly repository: CommentsRepository,
    private readonly minutes: MinutesService,
    private readonly blocks: BlocksService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, minutesId: string): Promise<MinutesCommentList> {
    await this.minutes.find(actor, minutesId);
    const comments = await this.repository.list(minutesId);
    return { items: comments.map((comment) => presentComment(actor, comment)) };
  }

  async add(actor: Actor, minutesId: string, { blockId, text }: AddComment): Promise<MinutesComment> {
    return this.database.transaction(async () => {
      const minutes = await this.minutes.findForChange(actor, minutesId);
      authorize(minutesPolicy.haveSay, actor, minutes);
      requireCirculated(minutes);
      const { agendaItemId } = this.blocks.find(minutes, blockId);
      const createdAt = this.clock.now();
      const id = await this.repository.add({ minutesId, agendaItemId, blockId, text, memberId: actor.id, createdAt });
      await this.auditLog.record(actor, 'minutes-comment.added', id, { minutesId, blockId });
      this.signals.send(new MinutesCommented(id));
      return presentComment(actor, await this.repository.find(minutesId, id));
    });
  }

  resolve(actor: Actor, minutesId: string, id: string): Promise<MinutesComment> {
    return this.settle(actor, minutesId, id, true);
  }

  reopen(actor: Actor, minutesId: string, id: string): Promise<MinutesComment> {
    return this.settle(actor, minutesId, id, false);
  }

  /** Saying it twice changes nothing. */
  private async settle(actor: Actor, minutesId: string, id: string, isResolved: boolean): Promise<MinutesComment> {
    return this.database.transaction(async () => {
      const minutes = await this.minutes.findForChange(actor, minutesId);
      const comment = await this.repository.find(minutesId, id);
      authorize(commentsPolicy.resolve, actor, comment);
      requireOpen(minutes);
      if ((comment.resolvedAt !== null) === isResolved) return presentComment(actor, comment);
      await this.repository.resolve(id, isResolved ? this.clock.now() : null);
      await this.auditLog.record(actor, isResolved ? 'minutes-comment.resolved' : 'minutes-comment.reopened', id);
      return presentComment(actor, await this.repository.find(minutesId, id));
    });
  }
}
