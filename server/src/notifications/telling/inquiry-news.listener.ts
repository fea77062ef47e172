import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  InquiryDueSoon,
  InquiryLongOverdue,
  InquiryOverdue,
  InquiryReceived,
  InquiryReplied,
  InquiryShared,
  InquiryWrittenTo,
} from '../../inquiries/inquiries.signals.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { InquiryNewsService } from './inquiry-news.service.js';

@Injectable()
export class InquiryNewsListener implements OnModuleInit {
  constructor(
    private readonly signals: SignalBus,
    private readonly news: InquiryNewsService,
  ) {}

  onModuleInit(): void {
    const { signals, news } = this;
    signals.onSurely(InquiryReceived, 'notifications', ({ inquiryId }) => news.received(inquiryId));
    signals.onSurely(InquiryDueSoon, 'notifications', ({ inquiryId }) => news.due(inquiryId, 'soon'));
    signals.onSurely(InquiryOverdue, 'notifications', ({ inquiryId }) => news.due(inquiryId, 'overdue'));
    signals.onSurely(InquiryLongOverdue, 'notifications', ({ inquiryId }) => news.due(inquiryId, 'final'));
    signals.onSurely(InquiryReplied, 'notifications', ({ messageId }) => news.replied(messageId));
    signals.onSurely(InquiryWrittenTo, 'notifications', ({ messageId }) => news.writtenTo(messageId));
    signals.onSurely(InquiryShared, 'notifications', ({ inquiryId }) => news.shared(inquiryId));
  }
}
