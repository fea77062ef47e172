import { Injectable } from '@nestjs/common';
import { Visitor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { InquiriesRepository } from '../inquiries.repository.js';
import { InquiriesService } from '../inquiries.service.js';
import { InquiryWrittenTo } from '../inquiries.signals.js';
import { afterAskersWord } from '../rules/life-cycle.js';

export type AskersWord = {
  text: string;
  /** Null: somebody from outside. */
  memberId?: string | null;
  /** Message-ID of the mail that it came with. */
  mailMessageId?: string | null;
  channel: 'link' | 'mail';
};

/** What askers write on without signing in: by their link, or in answer to a mail. */
@Injectable()
export class AskersWordsService {
  constructor(
    private readonly repository: InquiriesRepository,
    private readonly inquiries: InquiriesService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  hear(inquiryId: string, { text, memberId = null, mailMessageId = null, channel }: AskersWord): Promise<void> {
    return this.database.transaction(async () => {
      await this.repository.lock(inquiryId);
      const before = await this.repository.find(inquiryId);
      const createdAt = this.clock.now();
      const messageId = await this.repository.addMessage({
        ...{ inquiryId, kind: 'received', text, memberId, mailMessageId, createdAt },
      });
      await this.repository.save(inquiryId, before.version, afterAskersWord(before));
      await this.inquiries.renewOpenText(inquiryId);
      await this.auditLog.record(new Visitor(), 'inquiry.written-to', inquiryId, { channel });
      this.signals.send(new InquiryWrittenTo(messageId));
    });
  }
}
