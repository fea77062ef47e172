import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { dayFromColumn } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { BlocksService } from '../blocks/blocks.service.js';
import { MinutesBlockChanged } from '../minutes.errors.js';
import * as minutesPolicy from '../minutes.policy.js';
import { MinutesService } from '../minutes.service.js';
import { ChangeRequested } from '../minutes.signals.js';
import { requireObjectable } from '../rules/life-cycle.js';
import { blockText } from '../text/plain-text.js';
import { presentChangeRequest } from './change-requests.presenter.js';
import { ChangeRequestsRepository } from './change-requests.repository.js';
import type { ChangeRequest, ChangeRequestList, RequestChange } from './change-requests.schemas.js';
import { saysTheSame } from './rules/deciding.js';

/** Members say what circulated minutes should say instead, paragraph by paragraph, until the period is over. */
@Injectable()
export class ChangeRequestsService {
  constructor(
    private readonly repository: ChangeRequestsRepository,
    private readonly minutes: MinutesService,
    private readonly blocks: BlocksService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, minutesId: string): Promise<ChangeRequestList> {
    await this.minutes.find(actor, minutesId);
    const requests = await this.repository.list(minutesId);
    return { items: requests.map((request) => presentChangeRequest(actor, request)) };
  }

  async request(actor: Actor, minutesId: string, input: RequestChange): Promise<ChangeRequest> {
    return this.database.transaction(async () => {
      const minutes = await this.minutes.findForChange(actor, minutesId);
      authorize(minutesPolicy.haveSay, actor, minutes);
      const now = this.clock.now();
      const objectionsUntil = minutes.objectionsUntil && dayFromColumn(minutes.objectionsUntil);
      requireObjectable({ ...minutes, objectionsUntil }, now);
      const { agendaItemId, block } = this.blocks.find(minutes, input.blockId);
      const original = blockText(block);
      if (!saysTheSame(original, input.original)) throw new MinutesBlockChanged(original);
      this.blocks.requireFitting(block, input.proposed, '#/proposed');
      const wish = { ...input, original, minutesId, agendaItemId, memberId: actor.id, createdAt: now };
      const id = await this.repository.add(wish);
      await this.auditLog.record(actor, 'change-request.made', id, { minutesId, blockId: input.blockId });
      this.signals.send(new ChangeRequested(id));
      return presentChangeRequest(actor, await this.repository.find(minutesId, id));
    });
  }
}
