import { Body, Controller, Get, Post } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Asker } from '../../access/actor.js';
import { CurrentAsker } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { OwnInquiry, WriteOn } from './outside-inquiries.schemas.js';
import { OwnInquiriesService } from './own-inquiries.service.js';

/** What the link of whoever asked from outside opens. Reading changes nothing, so that mail scanners may follow it. */
@Controller('own-inquiry')
export class OwnInquiryController {
  constructor(private readonly inquiries: OwnInquiriesService) {}

  @Get()
  @Access('asker')
  @Responds(200, OwnInquiry)
  show(@CurrentAsker() asker: Asker): Promise<OwnInquiry> {
    return this.inquiries.show(asker);
  }

  @Post('messages')
  @Access('asker')
  @Responds(201, OwnInquiry)
  writeOn(@CurrentAsker() asker: Asker, @Body({ schema: WriteOn }) input: WriteOn): Promise<OwnInquiry> {
    return this.inquiries.writeOn(asker, input);
  }
}
