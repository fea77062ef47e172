import { Injectable } from '@nestjs/common';
import type { AuditAction } from '../../audit-log/audit-log.service.js';
import { calendarDay, dayFromColumn, dayToColumn } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import type { NotificationKind } from '../rules/kinds.js';
import type { Details } from '../rules/sentences.js';
import { InquiryFactsRepository } from './inquiry-facts.repository.js';
import { TellingService } from './telling.service.js';

type Inquiry = NonNullable<Awaited<ReturnType<InquiryFactsRepository['inquiry']>>>;
type Told = { action: AuditAction; memberIds?: string[]; details?: Details };

/** News of inquiries, in open words: who asked is told to the coordination alone. */
@Injectable()
export class InquiryNewsService {
  constructor(
    private readonly facts: InquiryFactsRepository,
    private readonly telling: TellingService,
    private readonly clock: Clock,
  ) {}

  async received(inquiryId: string): Promise<void> {
    const inquiry = await this.facts.inquiry(inquiryId);
    if (!inquiry) return;
    const names = inquiry.municipality ? [inquiry.municipality.name] : [];
    await this.tell('inquiry-received', inquiry, {
      action: 'inquiry.received',
      details: { names, outcome: inquiry.kind },
    });
  }

  /** What was answered meanwhile is not told. */
  async due(inquiryId: string, stage: 'soon' | 'overdue' | 'final'): Promise<void> {
    const inquiry = await this.facts.inquiry(inquiryId);
    if (!inquiry?.dueOn || inquiry.state === 'answered' || inquiry.state === 'closed') return;
    const details = { outcome: `inquiry_${stage}`, until: dayFromColumn(inquiry.dueOn) };
    await this.tell('inquiry-due', inquiry, { action: 'inquiry.due', details });
  }

  /** To who asked: a query back, an interim reply, the answer. */
  async replied(messageId: string): Promise<void> {
    const message = await this.facts.message(messageId);
    if (!message) return;
    const today = dayToColumn(calendarDay(this.clock.now()));
    const memberIds = await this.facts.listAskers(message.inquiry, today);
    const details = { outcome: message.kind };
    await this.tell('inquiry-answered', message.inquiry, { action: 'inquiry.replied', memberIds, details });
  }

  /** A further word of the asker goes to the coordination, a comment to the asker, too. */
  async writtenTo(messageId: string): Promise<void> {
    const message = await this.facts.message(messageId);
    if (!message) return;
    const { kind, inquiry, member } = message;
    const isComment = kind === 'comment';
    const today = dayToColumn(calendarDay(this.clock.now()));
    const writer = isComment ? member?.municipality.name : inquiry.municipality?.name;
    await this.tell('inquiry-written-to', inquiry, {
      action: 'inquiry.written-to',
      memberIds: isComment ? await this.facts.listAskers(inquiry, today) : [],
      details: { names: writer === undefined ? [] : [writer] },
    });
  }

  /** Nobody is named; what was taken back meanwhile is not told. */
  async shared(inquiryId: string): Promise<void> {
    const inquiry = await this.facts.inquiry(inquiryId);
    if (!inquiry || inquiry.visibility === 'coordination') return;
    const today = dayToColumn(calendarDay(this.clock.now()));
    const memberIds = await this.facts.listAskers(inquiry, today);
    await this.tell('inquiry-shared', inquiry, { action: 'inquiry.received', memberIds });
  }

  private async tell(
    kind: NotificationKind,
    { id, workingGroupId, caseNumber, openTitle }: Inquiry,
    { action, memberIds, details }: Told,
  ): Promise<void> {
    await this.telling.tell({
      ...{ kind, workingGroupId, subjectType: 'inquiry', subjectId: id, memberIds },
      details: { text: `${openTitle} (${caseNumber})`, ...details },
      act: { action, subjectId: id },
    });
  }
}
