import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Database } from '../../platform/database/database.js';
import * as minutesPolicy from '../minutes.policy.js';
import { isLongPast } from '../rules/long-past.js';
import { MinutesNotApproved, NobodyToServe } from './distribution.errors.js';
import { DistributionRepository } from './distribution.repository.js';
import type { MinutesDistribution } from './distribution.schemas.js';
import { DistributionMailsService } from './distribution-mails.service.js';

/** Approved minutes on their way to the Verteiler: by themselves, and once more by hand for who came onto it later. */
@Injectable()
export class DistributionService {
  constructor(
    private readonly repository: DistributionRepository,
    private readonly mails: DistributionMailsService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
  ) {}

  async show(actor: Actor, minutesId: string): Promise<MinutesDistribution> {
    const minutes = await this.repository.findVisible(actor, minutesId);
    authorize(minutesPolicy.approve, actor, minutes);
    const { memberIds, emails, lastSentAt } = await this.repository.served(minutes.meeting.id);
    const { members, addresses } = await this.mails.listWaiting(minutes);
    return {
      sentCount: memberIds.size + emails.size,
      lastSentAt: lastSentAt?.toISOString() ?? null,
      waiting: [...members, ...addresses].map(({ name, municipality }) => ({ name, municipality: municipality.name })),
    };
  }

  /** Only whoever has not got them yet. */
  async send(actor: Actor, minutesId: string): Promise<MinutesDistribution> {
    const minutes = await this.repository.findVisible(actor, minutesId);
    authorize(minutesPolicy.approve, actor, minutes);
    if (minutes.state !== 'approved') throw new MinutesNotApproved();
    const printed = await this.mails.print(minutesId);
    await this.database.transaction(async () => {
      await this.repository.lock(minutesId);
      const count = await this.mails.send(actor.id, minutes, printed);
      if (count === 0) throw new NobodyToServe();
      await this.auditLog.record(actor, 'minutes.distributed', minutesId, { count });
    });
    return this.show(actor, minutesId);
  }

  /** A job: of two that run at once the second finds everybody served. Nobody waits for minutes of long ago. */
  async distribute(minutesId: string): Promise<void> {
    const minutes = await this.repository.lookUpApproved(minutesId);
    if (!minutes || (minutes.approvedAt && isLongPast(minutes.meeting.startsAt, minutes.approvedAt))) return;
    const printed = await this.mails.print(minutesId);
    await this.database.transaction(async () => {
      await this.repository.lock(minutesId);
      await this.mails.send(null, minutes, printed);
    });
  }
}
