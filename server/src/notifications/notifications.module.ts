import { Module } from '@nestjs/common';
import { AuditLogModule } from '../audit-log/audit-log.module.js';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { MinutesRemindersModule } from '../minutes/reminders/minutes-reminders.module.js';
import { WorkingGroupsModule } from '../working-groups/working-groups.module.js';
import { DigestMailsService } from './mails/digest-mails.service.js';
import { DigestsService } from './mails/digests.service.js';
import { MailLinksService } from './mails/mail-links.service.js';
import { MailReadersRepository } from './mails/mail-readers.repository.js';
import { NewsMailsService } from './mails/news-mails.service.js';
import { NotificationsController } from './notifications.controller.js';
import { NotificationsListener } from './notifications.listener.js';
import { NotificationsRepository } from './notifications.repository.js';
import { NotificationsService } from './notifications.service.js';
import { OpenMattersController } from './open-matters/open-matters.controller.js';
import { OpenMattersRepository } from './open-matters/open-matters.repository.js';
import { OpenMattersService } from './open-matters/open-matters.service.js';
import { PreferencesController } from './preferences/preferences.controller.js';
import { PreferencesRepository } from './preferences/preferences.repository.js';
import { PreferencesService } from './preferences/preferences.service.js';
import { StreamsService } from './streams/streams.service.js';
import { AnswerNewsService } from './telling/answer-news.service.js';
import { ArticleFactsRepository } from './telling/article-facts.repository.js';
import { ArticleNewsService } from './telling/article-news.service.js';
import { ArticleRemindersService } from './telling/article-reminders.service.js';
import { CampaignFactsRepository } from './telling/campaign-facts.repository.js';
import { CampaignNewsListener } from './telling/campaign-news.listener.js';
import { CampaignNewsService } from './telling/campaign-news.service.js';
import { CampaignRemindersService } from './telling/campaign-reminders.service.js';
import { DispatchedNewsService } from './telling/dispatched-news.service.js';
import { EventFactsRepository } from './telling/event-facts.repository.js';
import { EventNewsListener } from './telling/event-news.listener.js';
import { EventNewsService } from './telling/event-news.service.js';
import { FactsRepository } from './telling/facts.repository.js';
import { FundingFactsRepository } from './telling/funding-facts.repository.js';
import { FundingNewsListener } from './telling/funding-news.listener.js';
import { FundingNewsService } from './telling/funding-news.service.js';
import { FundingRemindersService } from './telling/funding-reminders.service.js';
import { InquiryFactsRepository } from './telling/inquiry-facts.repository.js';
import { InquiryNewsListener } from './telling/inquiry-news.listener.js';
import { InquiryNewsService } from './telling/inquiry-news.service.js';
import { MeasureFactsRepository } from './telling/measure-facts.repository.js';
import { MeasureNewsListener } from './telling/measure-news.listener.js';
import { MeasureNewsService } from './telling/measure-news.service.js';
import { MeetingNewsService } from './telling/meeting-news.service.js';
import { MinutesFactsRepository } from './telling/minutes-facts.repository.js';
import { MinutesNewsService } from './telling/minutes-news.service.js';
import { PressFactsRepository } from './telling/press-facts.repository.js';
import { PressNewsListener } from './telling/press-news.listener.js';
import { PressNewsService } from './telling/press-news.service.js';
import { RemindersService } from './telling/reminders.service.js';
import { ReportRemindersService } from './telling/report-reminders.service.js';
import { SlideNewsService } from './telling/slide-news.service.js';
import { SurveyNewsListener } from './telling/survey-news.listener.js';
import { SurveyNewsService } from './telling/survey-news.service.js';
import { TalkNewsService } from './telling/talk-news.service.js';
import { TaskRemindersRepository } from './telling/task-reminders.repository.js';
import { TaskRemindersService } from './telling/task-reminders.service.js';
import { TellingRepository } from './telling/telling.repository.js';
import { TellingService } from './telling/telling.service.js';
import { WorkNewsService } from './telling/work-news.service.js';
import { UnsubscriptionController } from './unsubscription/unsubscription.controller.js';
import { UnsubscriptionService } from './unsubscription/unsubscription.service.js';
import { UnsubscriptionLinksController } from './unsubscription/unsubscription-links.controller.js';

/**
 * What happened and what is open for somebody: listens to everybody's signals, nobody imports it.
 * Hard rule: nobody hears of a group they do not belong to today, and nobody is told the same twice.
 */
@Module({
  imports: [AuditLogModule, WorkingGroupsModule, MinutesRemindersModule, CampaignsModule],
  controllers: [
    NotificationsController,
    OpenMattersController,
    PreferencesController,
    UnsubscriptionController,
    UnsubscriptionLinksController,
  ],
  providers: [
    NotificationsListener,
    NotificationsService,
    NotificationsRepository,
    StreamsService,
    TellingService,
    RemindersService,
    TellingRepository,
    FactsRepository,
    MeetingNewsService,
    MeasureNewsListener,
    MeasureNewsService,
    MeasureFactsRepository,
    AnswerNewsService,
    TalkNewsService,
    InquiryFactsRepository,
    InquiryNewsService,
    InquiryNewsListener,
    PressFactsRepository,
    PressNewsService,
    PressNewsListener,
    EventFactsRepository,
    EventNewsService,
    EventNewsListener,
    ReportRemindersService,
    SurveyNewsService,
    SurveyNewsListener,
    WorkNewsService,
    SlideNewsService,
    MinutesNewsService,
    MinutesFactsRepository,
    ArticleFactsRepository,
    ArticleNewsService,
    ArticleRemindersService,
    DispatchedNewsService,
    TaskRemindersService,
    TaskRemindersRepository,
    FundingNewsListener,
    FundingNewsService,
    FundingRemindersService,
    FundingFactsRepository,
    CampaignFactsRepository,
    CampaignNewsListener,
    CampaignNewsService,
    CampaignRemindersService,
    OpenMattersService,
    OpenMattersRepository,
    PreferencesService,
    PreferencesRepository,
    MailReadersRepository,
    MailLinksService,
    NewsMailsService,
    DigestsService,
    DigestMailsService,
    UnsubscriptionService,
  ],
})
export class NotificationsModule {}
