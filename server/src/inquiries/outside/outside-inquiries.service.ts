import { Injectable } from '@nestjs/common';
import { Visitor } from '../../access/actor.js';
import { dayFromColumn } from '../../platform/clock/calendar-day.js';
import { Database } from '../../platform/database/database.js';
import { InquiriesRepository } from '../inquiries.repository.js';
import { InquiryIntakeService } from '../inquiry-intake.service.js';
import { CaseMailsService } from '../mail/case-mails.service.js';
import { AskerLinksService } from './asker-links.service.js';
import { OutsideDeskRepository } from './outside-desk.repository.js';
import { NobodyToAsk } from './outside-inquiries.errors.js';
import type { OutsideQuestion, OutsideReceipt } from './outside-inquiries.schemas.js';
import { OutsideThrottleService } from './outside-throttle.service.js';

/** Citizens, the press and whoever met a barrier ask without an account. */
@Injectable()
export class OutsideInquiriesService {
  constructor(
    private readonly throttle: OutsideThrottleService,
    private readonly desk: OutsideDeskRepository,
    private readonly intake: InquiryIntakeService,
    private readonly repository: InquiriesRepository,
    private readonly links: AskerLinksService,
    private readonly mails: CaseMailsService,
    private readonly database: Database,
  ) {}

  /** `address` is where it comes from. Throws TooManyInquiries and NobodyToAsk. */
  async ask(question: OutsideQuestion, address: string | undefined): Promise<OutsideReceipt> {
    await this.throttle.countInquiry(question.kind, address);
    const isMailed = question.email !== null && (await this.throttle.mayConfirm(question.email));
    return this.database.transaction(async () => {
      const id = await this.receive(question);
      const url = await this.links.issue(id);
      const inquiry = await this.repository.find(id);
      if (isMailed) await this.mails.confirm(inquiry, url);
      const { caseNumber, dueOn } = inquiry;
      return { caseNumber, dueOn: dueOn && dayFromColumn(dueOn), isMailed, url };
    });
  }

  private async receive({ kind, title, question, name, organization, email }: OutsideQuestion): Promise<string> {
    const workingGroupId = await this.desk.lookUpGroup();
    if (workingGroupId === undefined) throw new NobodyToAsk();
    return this.intake.receive(new Visitor(), {
      ...{ workingGroupId, kind, title, question, channel: 'form', visibility: 'coordination' },
      ...{ askerName: name, askerOrganization: organization, askerEmail: email },
    });
  }
}
