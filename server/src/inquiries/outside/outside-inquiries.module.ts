import { Module } from '@nestjs/common';
import { OperatorModule } from '../../operator/operator.module.js';
import { InquiryForgettingRepository } from '../forgetting/inquiry-forgetting.repository.js';
import { InquiryForgettingService } from '../forgetting/inquiry-forgetting.service.js';
import { InquiriesModule } from '../inquiries.module.js';
import { CaseMailsListener } from '../mail/case-mails.listener.js';
import { CaseMailsRepository } from '../mail/case-mails.repository.js';
import { CaseMailsService } from '../mail/case-mails.service.js';
import { ReceivedAnswersService } from '../mail/received-answers.service.js';
import { AskerLinksService } from './asker-links.service.js';
import { OutsideDeskRepository } from './outside-desk.repository.js';
import { OutsideInquiriesService } from './outside-inquiries.service.js';
import { OutsideThrottleService } from './outside-throttle.service.js';
import { OwnInquiriesService } from './own-inquiries.service.js';

/**
 * Anfragen from outside: by a form without login, by their link, by mail. Hard rule: who asks from outside reads the own
 * inquiry and what the coordination wrote to them, and of nobody else's anything.
 */
@Module({
  imports: [InquiriesModule, OperatorModule],
  providers: [
    OutsideInquiriesService,
    OutsideThrottleService,
    OutsideDeskRepository,
    OwnInquiriesService,
    AskerLinksService,
    CaseMailsService,
    CaseMailsRepository,
    CaseMailsListener,
    ReceivedAnswersService,
    InquiryForgettingService,
    InquiryForgettingRepository,
  ],
  exports: [OutsideInquiriesService, OwnInquiriesService],
})
export class OutsideInquiriesModule {}
