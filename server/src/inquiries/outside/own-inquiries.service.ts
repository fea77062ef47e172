import { Injectable } from '@nestjs/common';
import { type Asker, Visitor } from '../../access/actor.js';
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

  async show({ inquiryId }: Asker): Promise<OwnInquiry> {
    return presentOwnInquiry(await this.repository.find(inquiryId));
  }

  async writeOn(asker: Asker, { text }: WriteOn): Promise<OwnInquiry> {
    await this.messages.receive(new Visitor(), asker.inquiryId, { text });
    return this.show(asker);
  }
}
