import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { presentMemberName } from '../../members/members.presenter.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Stale } from '../../platform/errors/stale.js';
import * as inquiriesPolicy from '../inquiries.policy.js';
import { InquiriesRepository } from '../inquiries.repository.js';
import { type InquiryNoteRecord, InquiryNotesRepository } from './inquiry-notes.repository.js';
import type { AddInquiryNote, ChangeInquiryNote, InquiryNote, InquiryNoteList } from './inquiry-notes.schemas.js';

/** Research of the coordination. What stands in a note stands nowhere else, in the history neither. */
@Injectable()
export class InquiryNotesService {
  constructor(
    private readonly repository: InquiryNotesRepository,
    private readonly inquiries: InquiriesRepository,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, inquiryId: string): Promise<InquiryNoteList> {
    await this.requireInquiry(actor, inquiryId);
    return { items: (await this.repository.list(inquiryId)).map(presentNote) };
  }

  add(actor: Actor, inquiryId: string, { text }: AddInquiryNote): Promise<InquiryNote> {
    return this.database.transaction(async () => {
      await this.requireInquiry(actor, inquiryId);
      const now = this.clock.now();
      const id = await this.repository.add({ inquiryId, text, memberId: actor.id, createdAt: now, updatedAt: now });
      await this.auditLog.record(actor, 'inquiry.note-added', inquiryId);
      return presentNote(await this.repository.find(inquiryId, id));
    });
  }

  change(actor: Actor, inquiryId: string, id: string, { text, version }: ChangeInquiryNote): Promise<InquiryNote> {
    return this.database.transaction(async () => {
      await this.requireInquiry(actor, inquiryId);
      await this.repository.find(inquiryId, id);
      const isSaved = await this.repository.save(id, version, text, this.clock.now());
      const note = presentNote(await this.repository.find(inquiryId, id));
      if (!isSaved) throw new Stale(note);
      await this.auditLog.record(actor, 'inquiry.note-changed', inquiryId);
      return note;
    });
  }

  remove(actor: Actor, inquiryId: string, id: string): Promise<void> {
    return this.database.transaction(async () => {
      await this.requireInquiry(actor, inquiryId);
      await this.repository.remove(inquiryId, id);
      await this.auditLog.record(actor, 'inquiry.note-removed', inquiryId);
    });
  }

  private async requireInquiry(actor: Actor, id: string): Promise<void> {
    authorize(inquiriesPolicy.handle, actor, await this.inquiries.findVisible(actor, id));
  }
}

const presentNote = ({ id, text, member, version, createdAt, updatedAt }: InquiryNoteRecord): InquiryNote => ({
  id,
  text,
  author: member && presentMemberName(member),
  version,
  createdAt: createdAt.toISOString(),
  updatedAt: updatedAt.toISOString(),
});
