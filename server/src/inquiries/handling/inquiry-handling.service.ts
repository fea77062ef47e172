import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import { MembershipsService } from '../../working-groups/memberships/memberships.service.js';
import * as inquiriesPolicy from '../inquiries.policy.js';
import { InquiriesRepository, type InquiryRecord } from '../inquiries.repository.js';
import type { Inquiry } from '../inquiries.schemas.js';
import { InquiriesService } from '../inquiries.service.js';
import { afterClosing, afterReopening, afterTaking } from '../rules/life-cycle.js';
import type { AssignInquiry, CloseInquiry } from './inquiry-handling.schemas.js';

/** Who deals with it, and when it is settled. */
@Injectable()
export class InquiryHandlingService {
  constructor(
    private readonly repository: InquiriesRepository,
    private readonly inquiries: InquiriesService,
    private readonly memberships: MembershipsService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  assign(actor: Actor, id: string, { memberId, version }: AssignInquiry): Promise<Inquiry> {
    return this.database.transaction(async () => {
      const inquiry = await this.inquiries.findAndLock(actor, id);
      authorize(inquiriesPolicy.handle, actor, inquiry);
      await this.inquiries.requireVersion(actor, inquiry, version);
      const standing = afterTaking(inquiry, memberId);
      if (memberId !== null) await this.requireCoordinator(inquiry.workingGroupId, memberId);
      await this.repository.save(id, version, { ...standing, responsibleId: memberId });
      await this.auditLog.record(actor, 'inquiry.assigned', id, { before: inquiry.responsibleId, after: memberId });
      return this.inquiries.show(actor, id);
    });
  }

  close(actor: Actor, id: string, { version }: CloseInquiry): Promise<Inquiry> {
    return this.database.transaction(async () => {
      const inquiry = await this.findForClosing(actor, id);
      await this.inquiries.requireVersion(actor, inquiry, version);
      await this.repository.save(id, version, afterClosing(inquiry, this.clock.now()));
      await this.auditLog.record(actor, 'inquiry.closed', id);
      return this.inquiries.show(actor, id);
    });
  }

  reopen(actor: Actor, id: string): Promise<Inquiry> {
    return this.database.transaction(async () => {
      const inquiry = await this.inquiries.findAndLock(actor, id);
      authorize(inquiriesPolicy.handle, actor, inquiry);
      await this.repository.save(id, inquiry.version, afterReopening(inquiry));
      await this.auditLog.record(actor, 'inquiry.reopened', id);
      return this.inquiries.show(actor, id);
    });
  }

  private async findForClosing(actor: Actor, id: string): Promise<InquiryRecord> {
    const inquiry = await this.inquiries.findAndLock(actor, id);
    authorize(inquiriesPolicy.close, actor, inquiry);
    return inquiry;
  }

  private async requireCoordinator(workingGroupId: string, memberId: string): Promise<void> {
    const group = await this.memberships.listAddressees(workingGroupId, calendarDay(this.clock.now()));
    const isOne = group.some((one) => one.memberId === memberId && one.roles.includes('coordinator'));
    if (!isOne) throw new Invalid([NOT_THE_COORDINATION]);
  }
}

const NOT_THE_COORDINATION = {
  pointer: '#/memberId',
  detail: 'Bitte wählen Sie jemanden aus der Koordination dieses Arbeitskreises.',
};
