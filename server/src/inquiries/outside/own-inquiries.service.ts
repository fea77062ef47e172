import { Injectable } from '@nestjs/common';
import { type Outsider, Visitor } from '../../access/actor.js';
import { LinkSpent } from '../../access/link-spent.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { InquiriesRepository } from '../inquiries.repository.js';
import { InquiryMessagesService } from '../messages/inquiry-messages.service.js';
import { presentOwnInquiry } from './outside-inquiries.presenter.js';
import type { OwnInquiry, WriteOn } from './outside-inquiries.schemas.js';

/** The inquiry behind the link of whoever asked from outside. */
@Injectable()
export class OwnInquiriesService {
  constructor(
    private readonly repository: InquiriesRepository,
    private readonly messages: InquiryMessagesService,
  ) {}

  /** Of an inquiry that is gone the link is dead, too. */
  async show({ subject }: Outsider): Promise<OwnInquiry> {
    const inquiry = await this.repository.find(subject).catch((error: unknown) => {
      throw error instanceof NotFound ? new LinkSpent() : error;
    });
    return presentOwnInquiry(inquiry);
  }

  async writeOn({ subject }: Outsider, { text }: WriteOn): Promise<void> {
    await this.messages.receive(new Visitor(), subject, { text });
  }
}
