import { Injectable } from '@nestjs/common';
import type { Actor, Member } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { InquiryDraftsService } from '../drafts/inquiry-drafts.service.js';
import * as inquiriesPolicy from '../inquiries.policy.js';
import { InquiriesRepository, type InquiryRecord } from '../inquiries.repository.js';
import type { Inquiry } from '../inquiries.schemas.js';
import { InquiriesService } from '../inquiries.service.js';
import { InquiryReplied, InquiryWrittenTo } from '../inquiries.signals.js';
import { dueAfterReply } from '../rules/due-day.js';
import { afterAskersWord, afterReply } from '../rules/life-cycle.js';
import type { ReplyToInquiry, WriteToInquiry } from './inquiry-messages.schemas.js';

type AskersWord = { text: string; mailMessageId?: string };

/** What goes to and fro: replies of the coordination, further words of the asker, comments. */
@Injectable()
export class InquiryMessagesService {
  constructor(
    private readonly repository: InquiriesRepository,
    private readonly inquiries: InquiriesService,
    private readonly drafts: InquiryDraftsService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  /** Of two replies that cross, or one that crosses a word of the asker, the later is refused. */
  reply(actor: Member, id: string, { kind, text, version, draftVersion }: ReplyToInquiry): Promise<Inquiry> {
    return this.database.transaction(async () => {
      const inquiry = await this.inquiries.findAndLock(actor, id);
      authorize(inquiriesPolicy.handle, actor, inquiry);
      await this.inquiries.requireVersion(actor, inquiry, version);
      const createdAt = this.clock.now();
      const standing = afterReply(inquiry, kind, createdAt);
      if (draftVersion !== null) await this.drafts.settle(inquiry, draftVersion);
      const messageId = await this.repository.addMessage({ inquiryId: id, kind, text, memberId: actor.id, createdAt });
      const responsibleId = inquiry.responsibleId ?? actor.id;
      await this.repository.save(id, version, { ...standing, responsibleId, ...dueAfterReply(inquiry, kind) });
      await this.inquiries.renewOpenText(id);
      await this.auditLog.record(actor, 'inquiry.replied', id, { kind });
      this.signals.send(new InquiryReplied(messageId));
      return this.inquiries.show(actor, id);
    });
  }

  write(actor: Member, id: string, { text }: WriteToInquiry): Promise<Inquiry> {
    return this.database.transaction(async () => {
      const inquiry = await this.inquiries.findAndLock(actor, id);
      authorize(inquiriesPolicy.write, actor, inquiry);
      const isAsker = inquiriesPolicy.isAsker(actor, inquiry) && !inquiriesPolicy.handle(actor, inquiry);
      if (isAsker) await this.receiveFor(actor, inquiry, { text });
      else await this.comment(actor, inquiry, text);
      return this.inquiries.show(actor, id);
    });
  }

  /** For what comes by link or by mail: a further word of the asker, to whom the caller has listened. */
  receive(actor: Actor, id: string, word: AskersWord): Promise<string> {
    return this.database.transaction(async () => {
      await this.repository.lock(id);
      return this.receiveFor(actor, await this.repository.find(id), word);
    });
  }

  private async receiveFor(actor: Actor, inquiry: InquiryRecord, word: AskersWord): Promise<string> {
    const { id, version } = inquiry;
    const memberId = actor.kind === 'member' ? actor.id : null;
    const added = { inquiryId: id, kind: 'received' as const, memberId, createdAt: this.clock.now(), ...word };
    const messageId = await this.repository.addMessage(added);
    await this.repository.save(id, version, afterAskersWord(inquiry));
    await this.inquiries.renewOpenText(id);
    await this.auditLog.record(actor, 'inquiry.written-to', id, { kind: 'received' });
    this.signals.send(new InquiryWrittenTo(messageId));
    return messageId;
  }

  /** Answers nothing, so it crosses nothing: the version stays. */
  private async comment(actor: Member, { id }: InquiryRecord, text: string): Promise<void> {
    const createdAt = this.clock.now();
    const comment = { inquiryId: id, kind: 'comment' as const, text, memberId: actor.id, createdAt };
    const messageId = await this.repository.addMessage(comment);
    await this.inquiries.renewOpenText(id);
    await this.auditLog.record(actor, 'inquiry.written-to', id, { kind: 'comment' });
    this.signals.send(new InquiryWrittenTo(messageId));
  }
}
