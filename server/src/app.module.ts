import {
  type DynamicModule,
  Module,
  StandardSchemaSerializerInterceptor,
  StandardSchemaValidationPipe,
} from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AccessModule } from './access/access.module.js';
import { ActionPlanModule } from './action-plan/action-plan.module.js';
import { IndicatorsModule } from './action-plan/indicators/indicators.module.js';
import { MeasureLinksModule } from './action-plan/links/measure-links.module.js';
import { AgreementsModule } from './agreements/agreements.module.js';
import { AuditLogModule } from './audit-log/audit-log.module.js';
import { AuthModule } from './auth/auth.module.js';
import { CalendarModule } from './calendar/calendar.module.js';
import { CampaignsModule } from './campaigns/campaigns.module.js';
import { DeskModule } from './desk/desk.module.js';
import { EmergencyArchiveModule } from './emergency-archive/emergency-archive.module.js';
import { EventsModule } from './events/events.module.js';
import { RegistrationsModule } from './events/registrations/registrations.module.js';
import { FilesModule } from './files/files.module.js';
import { FundingModule } from './funding/funding.module.js';
import { HealthModule } from './health/health.module.js';
import { InquiryArticleModule } from './inquiries/article/inquiry-article.module.js';
import { InquiriesModule } from './inquiries/inquiries.module.js';
import { OutsideInquiriesModule } from './inquiries/outside/outside-inquiries.module.js';
import { InsightsModule } from './insights/insights.module.js';
import { KnowledgeModule } from './knowledge/knowledge.module.js';
import { MailsModule } from './mails/mails.module.js';
import { ConductModule } from './meetings/conduct/conduct.module.js';
import { DatePollsModule } from './meetings/date-polls/date-polls.module.js';
import { MeetingsModule } from './meetings/meetings.module.js';
import { MunicipalityReportsModule } from './meetings/municipality-reports/municipality-reports.module.js';
import { NextMeetingModule } from './meetings/next-meeting/next-meeting.module.js';
import { MembersModule } from './members/members.module.js';
import { BlocksModule } from './minutes/blocks/blocks.module.js';
import { ChangeRequestsModule } from './minutes/change-requests/change-requests.module.js';
import { CommentsModule } from './minutes/comments/comments.module.js';
import { CycleModule } from './minutes/cycle/cycle.module.js';
import { DistributionModule } from './minutes/distribution/distribution.module.js';
import { MinutesDocumentsModule } from './minutes/documents/minutes-documents.module.js';
import { MinutesImportModule } from './minutes/import/minutes-import.module.js';
import { LifeCycleModule } from './minutes/life-cycle/life-cycle.module.js';
import { MinutesModule } from './minutes/minutes.module.js';
import { MinutesPicturesModule } from './minutes/pictures/minutes-pictures.module.js';
import { PublicationsModule } from './minutes/publications/publications.module.js';
import { MinutesRemindersModule } from './minutes/reminders/minutes-reminders.module.js';
import { RevisionsModule } from './minutes/revisions/revisions.module.js';
import { VersionsModule } from './minutes/versions/versions.module.js';
import { MunicipalitiesModule } from './municipalities/municipalities.module.js';
import { NewsletterModule } from './newsletter/newsletter.module.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { OperatorModule } from './operator/operator.module.js';
import { PapersModule } from './papers/papers.module.js';
import { PicturesModule } from './pictures/pictures.module.js';
import type { Config } from './platform/config/config.js';
import { ConfigModule } from './platform/config/config.module.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { PlatformModule } from './platform/platform.module.js';
import { invalidFrom } from './platform/validation/invalid-from.js';
import { PressModule } from './press/press.module.js';
import { OparlModule } from './public-site/oparl/oparl.module.js';
import { PublicSiteModule } from './public-site/public-site.module.js';
import { EvidenceModule } from './reports/evidence/evidence.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { RetentionModule } from './retention/retention.module.js';
import { SearchModule } from './search/search.module.js';
import { SocialPostsModule } from './social-posts/social-posts.module.js';
import { SurveysModule } from './surveys/surveys.module.js';
import { TalksModule } from './talks/talks.module.js';
import { TasksModule } from './tasks/tasks.module.js';
import { TopicsModule } from './topics/topics.module.js';
import { WorkingGroupsModule } from './working-groups/working-groups.module.js';

/** The table of contents of the product. */
@Module({
  imports: [
    PlatformModule,
    AccessModule,
    AuditLogModule,
    OperatorModule,
    MunicipalitiesModule,
    MembersModule,
    WorkingGroupsModule,
    AuthModule,
    FilesModule,
    PicturesModule,
    ActionPlanModule,
    FundingModule,
    IndicatorsModule,
    MeasureLinksModule,
    TalksModule,
    TasksModule,
    KnowledgeModule,
    MeetingsModule,
    DatePollsModule,
    MunicipalityReportsModule,
    ConductModule,
    NextMeetingModule,
    MinutesModule,
    BlocksModule,
    ChangeRequestsModule,
    CommentsModule,
    LifeCycleModule,
    RevisionsModule,
    VersionsModule,
    MinutesDocumentsModule,
    PublicationsModule,
    CycleModule,
    DistributionModule,
    MinutesRemindersModule,
    MinutesImportModule,
    MinutesPicturesModule,
    AgreementsModule,
    InquiriesModule,
    InquiryArticleModule,
    OutsideInquiriesModule,
    PapersModule,
    TopicsModule,
    InsightsModule,
    SurveysModule,
    EventsModule,
    RegistrationsModule,
    CampaignsModule,
    PressModule,
    SocialPostsModule,
    NewsletterModule,
    CalendarModule,
    EvidenceModule,
    EmergencyArchiveModule,
    ReportsModule,
    MailsModule,
    NotificationsModule,
    RetentionModule,
    SearchModule,
    DeskModule,
    OparlModule,
    PublicSiteModule,
    HealthModule,
  ],
  providers: [
    { provide: APP_PIPE, useFactory: () => new StandardSchemaValidationPipe({ exceptionFactory: invalidFrom }) },
    { provide: APP_INTERCEPTOR, useClass: StandardSchemaSerializerInterceptor },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class AppModule {
  static configured(config: Config): DynamicModule {
    return { module: AppModule, imports: [ConfigModule.with(config)] };
  }
}
