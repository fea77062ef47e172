import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Visitor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Queue } from '../../platform/jobs/queue.js';
import { InquiriesRepository } from '../inquiries.repository.js';
import { InquiriesService } from '../inquiries.service.js';
import { namesOf, withoutNames } from '../rules/anonymity.js';
import { InquiryForgettingRepository, type InquiryTexts } from './inquiry-forgetting.repository.js';

const DAY = 86_400_000;

/** Days after an inquiry from outside is over. */
const AGES = { names: 180, inquiry: 3 * 365 };

/** Every night: who asked from outside is forgotten half a year after the answer, what was asked after three years. */
@Injectable()
export class InquiryForgettingService implements OnModuleInit {
  constructor(
    private readonly repository: InquiryForgettingRepository,
    private readonly inquiries: InquiriesService,
    private readonly records: InquiriesRepository,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define('forget-askers', () => this.forgetDue(), { cron: '7 3 * * *' });
  }

  async forgetDue(): Promise<void> {
    for (let ids = await this.listDue(); ids.length > 0; ids = await this.listDue()) {
      for (const id of ids) await this.database.transaction(() => this.forget(id));
    }
    while ((await this.repository.remove(this.before(AGES.inquiry))) > 0);
  }

  private listDue(): Promise<string[]> {
    return this.repository.listToForget(this.before(AGES.names));
  }

  /** The names go out of the texts as well: once nobody knows them, nothing could leave them out for a reader. */
  private async forget(id: string): Promise<void> {
    await this.records.lock(id);
    const inquiry = await this.repository.lookUp(id);
    if (!inquiry) return;
    await this.repository.forget(id, nameless(inquiry), this.clock.now());
    await this.inquiries.renewOpenText(id);
    await this.auditLog.record(new Visitor(), 'inquiry.forgotten', id);
  }

  private before(days: number): Date {
    return new Date(this.clock.now().getTime() - days * DAY);
  }
}

function nameless({ title, question, messages, notes, ...asker }: InquiryTexts) {
  const names = namesOf({ ...asker, member: null, municipality: null });
  const cleaned = ({ id, text }: { id: string; text: string }) => ({ id, text: withoutNames(text, names) });
  return {
    title: withoutNames(title, names),
    question: withoutNames(question, names),
    messages: messages.map(cleaned),
    notes: notes.map(cleaned),
  };
}
