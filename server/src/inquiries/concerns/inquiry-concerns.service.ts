import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Forbidden } from '../../platform/errors/domain-error.js';
import * as inquiriesPolicy from '../inquiries.policy.js';
import type { Inquiry } from '../inquiries.schemas.js';
import { InquiriesService } from '../inquiries.service.js';
import { InquiryConcernsRepository } from './inquiry-concerns.repository.js';
import type { SayConcern } from './inquiry-concerns.schemas.js';

/** Which municipalities have the same question. */
@Injectable()
export class InquiryConcernsService {
  constructor(
    private readonly repository: InquiryConcernsRepository,
    private readonly inquiries: InquiriesService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  say(actor: Actor, id: string, { note }: SayConcern): Promise<Inquiry> {
    return this.database.transaction(async () => {
      const municipalityId = await this.requireSeat(actor, id);
      const createdAt = this.clock.now();
      await this.repository.say({ inquiryId: id, municipalityId, memberId: actor.id, note, createdAt });
      await this.auditLog.record(actor, 'inquiry.concern-said', id, { municipalityId });
      return this.inquiries.show(actor, id);
    });
  }

  takeBack(actor: Actor, id: string): Promise<Inquiry> {
    return this.database.transaction(async () => {
      const municipalityId = await this.requireSeat(actor, id);
      await this.repository.takeBack(id, municipalityId);
      await this.auditLog.record(actor, 'inquiry.concern-taken-back', id, { municipalityId });
      return this.inquiries.show(actor, id);
    });
  }

  private async requireSeat(actor: Actor, id: string): Promise<string> {
    const inquiry = await this.inquiries.findAndLock(actor, id);
    authorize(inquiriesPolicy.concern, actor, inquiry);
    const seat = inquiriesPolicy.seatOf(actor, inquiry);
    if (seat === undefined) throw new Forbidden();
    return seat;
  }
}
