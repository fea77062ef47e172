import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { presentMemberName } from '../../members/members.presenter.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { DraftChanged, InquiryClosed } from '../inquiries.errors.js';
import * as inquiriesPolicy from '../inquiries.policy.js';
import { InquiriesRepository } from '../inquiries.repository.js';
import { type InquiryDraftRecord, InquiryDraftsRepository } from './inquiry-drafts.repository.js';
import type { InquiryDraft, SaveInquiryDraft } from './inquiry-drafts.schemas.js';

/** One draft per inquiry, so that two who answer find each other. */
@Injectable()
export class InquiryDraftsService {
  constructor(
    private readonly repository: InquiryDraftsRepository,
    private readonly inquiries: InquiriesRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor, inquiryId: string): Promise<InquiryDraft> {
    authorize(inquiriesPolicy.handle, actor, await this.inquiries.findVisible(actor, inquiryId));
    return presentDraft(await this.repository.lookUp(inquiryId));
  }

  save(actor: Actor, inquiryId: string, { text, version }: SaveInquiryDraft): Promise<InquiryDraft> {
    return this.database.transaction(async () => {
      const inquiry = await this.inquiries.findVisible(actor, inquiryId);
      authorize(inquiriesPolicy.handle, actor, inquiry);
      if (inquiry.state === 'closed') throw new InquiryClosed();
      const draft = { text, updatedById: actor.id, updatedAt: this.clock.now() };
      const isSaved = await this.repository.save(inquiryId, version, draft);
      const current = presentDraft(await this.repository.lookUp(inquiryId));
      if (!isSaved) throw new DraftChanged(current);
      return current;
    });
  }

  /** What was sent is no draft any more; what somebody else wrote meanwhile is not thrown away. */
  async settle({ id }: { id: string }, version: number): Promise<void> {
    const isCurrent =
      version === 0 ? (await this.repository.lookUp(id)) === null : await this.repository.remove(id, version);
    if (!isCurrent) throw new DraftChanged(presentDraft(await this.repository.lookUp(id)));
  }
}

const presentDraft = (draft: InquiryDraftRecord | null): InquiryDraft => ({
  text: draft?.text ?? '',
  version: draft?.version ?? 0,
  updatedBy: draft?.updatedBy ? presentMemberName(draft.updatedBy) : null,
  updatedAt: draft?.updatedAt.toISOString() ?? null,
});
