import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { AgendaAdditionsService } from '../../meetings/agenda/agenda-additions.service.js';
import { AgendaContributionsService } from '../../meetings/agenda/agenda-contributions.service.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { Database } from '../../platform/database/database.js';
import { InquiryNotShared, InquiryOnAgenda } from '../inquiries.errors.js';
import * as inquiriesPolicy from '../inquiries.policy.js';
import { InquiriesRepository, type InquiryRecord } from '../inquiries.repository.js';
import type { Inquiry } from '../inquiries.schemas.js';
import { InquiriesService } from '../inquiries.service.js';
import { inquiryItem } from '../rules/agenda-item.js';
import type { PutInquiryOnAgenda } from './inquiry-handling.schemas.js';

/** "In die Sitzung": onto the next agenda, or, while none is planned, onto the one that the portal prepares. */
@Injectable()
export class InquiryAgendaService implements OnModuleInit {
  constructor(
    private readonly repository: InquiriesRepository,
    private readonly inquiries: InquiriesService,
    private readonly meetings: MeetingsService,
    private readonly additions: AgendaAdditionsService,
    private readonly contributions: AgendaContributionsService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
  ) {}

  onModuleInit(): void {
    this.contributions.register(async ({ workingGroupId }) =>
      (await this.repository.listForMeeting(workingGroupId)).map((inquiry) => ({
        ...inquiryItem(inquiry),
        joins: null,
      })),
    );
  }

  async put(actor: Actor, id: string, { version }: PutInquiryOnAgenda): Promise<Inquiry> {
    const { workingGroupId } = await this.findSharable(actor, id, version);
    const { items } = await this.meetings.list(actor, { workingGroupId, when: 'upcoming', limit: 10 });
    const next = items.find(({ isCancelled }) => !isCancelled);
    const mark = async () => {
      await this.repository.save(id, version, { forMeeting: true });
      await this.auditLog.record(actor, 'inquiry.put-on-agenda', id, { meetingId: next?.id ?? null });
    };
    if (next) {
      await this.additions.add(
        actor,
        next.id,
        async () => inquiryItem(await this.findSharable(actor, id, version)),
        mark,
      );
    } else {
      await this.database.transaction(async () => {
        await this.findSharable(actor, id, version);
        await mark();
      });
    }
    return this.inquiries.show(actor, id);
  }

  /** It waits no longer; from an agenda it is taken there. */
  takeBack(actor: Actor, id: string): Promise<Inquiry> {
    return this.database.transaction(async () => {
      const inquiry = await this.inquiries.findAndLock(actor, id);
      authorize(inquiriesPolicy.handle, actor, inquiry);
      await this.repository.save(id, inquiry.version, { forMeeting: false });
      await this.auditLog.record(actor, 'inquiry.taken-from-agenda', id);
      return this.inquiries.show(actor, id);
    });
  }

  /** What only the coordination sees stands on no agenda, and nothing stands on one twice. */
  private async findSharable(actor: Actor, id: string, version: number): Promise<InquiryRecord> {
    const inquiry = await this.inquiries.findAndLock(actor, id);
    authorize(inquiriesPolicy.handle, actor, inquiry);
    await this.inquiries.requireVersion(actor, inquiry, version);
    if (inquiry.visibility === 'coordination') throw new InquiryNotShared();
    if (await this.repository.isOnPlannedAgenda(id)) throw new InquiryOnAgenda();
    return inquiry;
  }
}
