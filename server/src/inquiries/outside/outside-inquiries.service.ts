import { Injectable } from '@nestjs/common';
import { Visitor } from '../../access/actor.js';
import { dayFromColumn } from '../../platform/clock/calendar-day.js';
import { Database } from '../../platform/database/database.js';
import { InquiriesRepository } from '../inquiries.repository.js';
import { InquiryIntakeService } from '../inquiry-intake.service.js';
import { CaseMailsService } from '../mail/case-mails.service.js';
import { AskerLinksService } from './asker-links.service.js';
import { OutsideDeskRepository } from './outside-desk.repository.js';
import { OutsideGateService } from './outside-gate.service.js';
import { NobodyToAsk } from './outside-inquiries.errors.js';
import type { AskFromOutside, OutsideReceipt, Puzzle } from './outside-inquiries.schemas.js';

type Address = string | undefined;

/** Citizens, the press and whoever met a barrier ask without an account. */
@Injectable()
export class OutsideInquiriesService {
  constructor(
    private readonly gate: OutsideGateService,
    private readonly desk: OutsideDeskRepository,
    private readonly intake: InquiryIntakeService,
    private readonly repository: InquiriesRepository,
    private readonly links: AskerLinksService,
    private readonly mails: CaseMailsService,
    private readonly database: Database,
  ) {}

  posePuzzle(address: Address): Promise<Puzzle> {
    return this.gate.pose(address);
  }

  async ask({ proof, website, ...input }: AskFromOutside, address: Address): Promise<OutsideReceipt> {
    await this.gate.enter(proof, address);
    const isMailed = input.email !== null && (await this.gate.mayConfirm(input.email));
    return this.database.transaction(async () => {
      await this.gate.spend(proof);
      const id = await this.receive(input);
      const url = await this.links.issue(id);
      const inquiry = await this.repository.find(id);
      if (isMailed) await this.mails.confirm(inquiry, url);
      const { caseNumber, dueOn } = inquiry;
      return { caseNumber, dueOn: dueOn && dayFromColumn(dueOn), isMailed, url };
    });
  }

  private async receive(input: Omit<AskFromOutside, 'proof' | 'website'>): Promise<string> {
    const workingGroupId = await this.desk.lookUpGroup();
    if (workingGroupId === undefined) throw new NobodyToAsk();
    const { kind, title, question, name, organization, email } = input;
    return this.intake.receive(new Visitor(), {
      ...{ workingGroupId, kind, title, question, channel: 'form', visibility: 'coordination' },
      ...{ askerName: name, askerOrganization: organization, askerEmail: email },
    });
  }
}
