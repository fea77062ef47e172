import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { dayToColumn } from '../../platform/clock/calendar-day.js';
import { Database } from '../../platform/database/database.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import * as inquiriesPolicy from '../inquiries.policy.js';
import { InquiriesRepository, type InquiryChange, type InquiryRecord } from '../inquiries.repository.js';
import type { ChangeInquiry, Inquiry } from '../inquiries.schemas.js';
import { InquiriesService } from '../inquiries.service.js';
import { InquiryShared } from '../inquiries.signals.js';
import { dueDay } from '../rules/due-day.js';

type Content = Omit<ChangeInquiry, 'version'>;

/** What is asked, how urgent it is, and who sees it. */
@Injectable()
export class InquiryChangesService {
  constructor(
    private readonly repository: InquiriesRepository,
    private readonly inquiries: InquiriesService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
  ) {}

  change(actor: Actor, id: string, { version, ...change }: ChangeInquiry): Promise<Inquiry> {
    return this.database.transaction(async () => {
      const before = await this.inquiries.findAndLock(actor, id);
      authorize(inquiriesPolicy.change, actor, before);
      const isNaming = change.visibility === 'members' && before.visibility !== 'members';
      if (isNaming && before.municipalityId !== null) authorize(inquiriesPolicy.name, actor, before);
      if (change.kind !== undefined && change.kind !== before.kind)
        this.requireReclassifying(actor, before, change.kind);
      await this.inquiries.requireVersion(actor, before, version);
      await this.repository.save(id, version, columnsOf(before, change));
      await this.inquiries.renewOpenText(id);
      // Words could name somebody, so the history says only which of them changed.
      const { visibility = before.visibility, kind = before.kind } = change;
      await this.auditLog.record(actor, 'inquiry.changed', id, {
        changed: Object.keys(change),
        before: { visibility: before.visibility, kind: before.kind },
        after: { visibility, kind },
      });
      if (before.visibility === 'coordination' && visibility !== 'coordination') {
        this.signals.send(new InquiryShared(id));
      }
      return this.inquiries.show(actor, id);
    });
  }

  /** A municipality stays one; what came from outside may be one thing or another by law. */
  private requireReclassifying(actor: Actor, before: InquiryRecord, kind: string): void {
    authorize(inquiriesPolicy.handle, actor, before);
    if (before.kind === 'municipality' || kind === 'municipality') {
      throw new Invalid([{ pointer: '#/kind', detail: 'Wer gefragt hat, steht fest: Diese Art passt nicht dazu.' }]);
    }
  }
}

/** A new kind brings its own deadline. */
function columnsOf(before: InquiryRecord, { wantedOn, kind, ...change }: Content): InquiryChange {
  const { title, question, topics, urgency, visibility } = change;
  const hadInterimReply = before.messages.some((message) => message.kind === 'interim_reply');
  return {
    ...(title !== undefined && { title }),
    ...(question !== undefined && { question }),
    ...(topics !== undefined && { topics }),
    ...(urgency !== undefined && { urgency }),
    ...(visibility !== undefined && { visibility }),
    ...(wantedOn !== undefined && { wantedOn: wantedOn && dayToColumn(wantedOn) }),
    ...(kind !== undefined && { kind, dueOn: dueDay({ ...before, kind }, hadInterimReply) }),
  };
}
