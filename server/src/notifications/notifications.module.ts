import { Module } from '@nestjs/common';
import { AuditLogModule } from '../audit-log/audit-log.module.js';
import { Broadcast } from '../platform/signals/broadcast.js';
import { WorkingGroupsModule } from '../working-groups/working-groups.module.js';
import { NotificationsController } from './notifications.controller.js';
import { NotificationsListener } from './notifications.listener.js';
import { NotificationsRepository } from './notifications.repository.js';
import { NotificationsService } from './notifications.service.js';
import { StreamsService } from './streams/streams.service.js';
import { AnswerNewsService } from './telling/answer-news.service.js';
import { FactsRepository } from './telling/facts.repository.js';
import { MeetingNewsService } from './telling/meeting-news.service.js';
import { TellingRepository } from './telling/telling.repository.js';
import { TellingService } from './telling/telling.service.js';
import { WorkNewsService } from './telling/work-news.service.js';

/**
 * What happened and what is open for somebody: listens to everybody's signals, nobody imports it.
 * Hard rule: nobody hears of a group they do not belong to today, and nobody is told the same twice.
 */
@Module({
  imports: [AuditLogModule, WorkingGroupsModule],
  controllers: [NotificationsController],
  providers: [
    Broadcast,
    NotificationsListener,
    NotificationsService,
    NotificationsRepository,
    StreamsService,
    TellingService,
    TellingRepository,
    FactsRepository,
    MeetingNewsService,
    AnswerNewsService,
    WorkNewsService,
  ],
})
export class NotificationsModule {}
