import { Module } from '@nestjs/common';
import { MeasureLinksModule } from '../action-plan/links/measure-links.module.js';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { TalksModule } from '../talks/talks.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { WorkingGroupsModule } from '../working-groups/working-groups.module.js';
import { AgendaController } from './agenda/agenda.controller.js';
import { AgendaRepository } from './agenda/agenda.repository.js';
import { AgendaService } from './agenda/agenda.service.js';
import { AgendaAdditionsService } from './agenda/agenda-additions.service.js';
import { AgendaContributionsService } from './agenda/agenda-contributions.service.js';
import { AgendaDocumentsController } from './agenda/agenda-documents.controller.js';
import { AgendaDocumentsRepository } from './agenda/agenda-documents.repository.js';
import { AgendaDocumentsService } from './agenda/agenda-documents.service.js';
import { AgendaLettersService } from './agenda/agenda-letters.service.js';
import { AgendaOrderService } from './agenda/agenda-order.service.js';
import { AgendaPreparationService } from './agenda/agenda-preparation.service.js';
import { AgendaWaitingRepository } from './agenda/agenda-waiting.repository.js';
import { AgendaMovesController } from './agenda-moves/agenda-moves.controller.js';
import { AgendaMovesService } from './agenda-moves/agenda-moves.service.js';
import { AgendaProposalsController } from './agenda-proposals/agenda-proposals.controller.js';
import { AgendaProposalsRepository } from './agenda-proposals/agenda-proposals.repository.js';
import { AgendaProposalsService } from './agenda-proposals/agenda-proposals.service.js';
import { ProposalAnswersService } from './agenda-proposals/proposal-answers.service.js';
import { ProposalPeriodService } from './agenda-proposals/proposal-period.service.js';
import { ProposedItemsService } from './agenda-proposals/proposed-items.service.js';
import { AgendaSupplementsController } from './agenda-supplements/agenda-supplements.controller.js';
import { AgendaSupplementsService } from './agenda-supplements/agenda-supplements.service.js';
import { AttendanceController } from './attendance/attendance.controller.js';
import { AttendanceRepository } from './attendance/attendance.repository.js';
import { AttendanceService } from './attendance/attendance.service.js';
import { AttendanceListsController } from './attendance/attendance-lists.controller.js';
import { AttendanceListsService } from './attendance/attendance-lists.service.js';
import { DispatchLogService } from './dispatches/dispatch-log.service.js';
import { DispatchesController } from './dispatches/dispatches.controller.js';
import { DispatchesRepository } from './dispatches/dispatches.repository.js';
import { DispatchesService } from './dispatches/dispatches.service.js';
import { InvitationMailsService } from './invitations/invitation-mails.service.js';
import { InvitationsController } from './invitations/invitations.controller.js';
import { InvitationsRepository } from './invitations/invitations.repository.js';
import { InvitationsService } from './invitations/invitations.service.js';
import { InvitationsPageRepository } from './invitations/invitations-page.repository.js';
import { MeetingNoticesService } from './invitations/meeting-notices.service.js';
import { ReplyRemindersService } from './invitations/reply-reminders.service.js';
import { TurnoutService } from './invitations/turnout.service.js';
import { MeetingSubjectsRepository } from './measures/meeting-subjects.repository.js';
import { MeetingSubjectsService } from './measures/meeting-subjects.service.js';
import { MeetingChangesService } from './meeting-changes.service.js';
import { MeetingListRepository } from './meeting-list.repository.js';
import { MeetingPageRepository } from './meeting-page.repository.js';
import { MeetingPlanningService } from './meeting-planning.service.js';
import { MeetingsController } from './meetings.controller.js';
import { MeetingsRepository } from './meetings.repository.js';
import { MeetingsService } from './meetings.service.js';
import { PastMeetingsService } from './past-meetings.service.js';
import { PublicNoticeController } from './public-notice/public-notice.controller.js';
import { PublicNoticeRepository } from './public-notice/public-notice.repository.js';
import { PublicNoticeService } from './public-notice/public-notice.service.js';
import { CalendarRepliesListener } from './replies/calendar-replies.listener.js';
import { CalendarRepliesService } from './replies/calendar-replies.service.js';
import { DeputiesService } from './replies/deputies.service.js';
import { RepliesController } from './replies/replies.controller.js';
import { RepliesService } from './replies/replies.service.js';
import { ReplyKeepingService } from './replies/reply-keeping.service.js';
import { ReplyLinksController } from './replies/reply-links.controller.js';

/** Sitzungen with agenda and attendance. Hard rule: every change of head or agenda raises the meeting's version. */
@Module({
  imports: [MunicipalitiesModule, WorkingGroupsModule, MeasureLinksModule, TalksModule, TasksModule],
  controllers: [
    MeetingsController,
    AgendaController,
    AgendaDocumentsController,
    AgendaMovesController,
    AgendaSupplementsController,
    AgendaProposalsController,
    AttendanceController,
    AttendanceListsController,
    DispatchesController,
    InvitationsController,
    RepliesController,
    ReplyLinksController,
    PublicNoticeController,
  ],
  providers: [
    MeetingsService,
    MeetingSubjectsService,
    MeetingSubjectsRepository,
    MeetingPlanningService,
    MeetingChangesService,
    PastMeetingsService,
    MeetingsRepository,
    MeetingListRepository,
    MeetingPageRepository,
    AgendaService,
    AgendaOrderService,
    AgendaAdditionsService,
    AgendaLettersService,
    AgendaMovesService,
    AgendaSupplementsService,
    AgendaProposalsService,
    AgendaProposalsRepository,
    ProposalAnswersService,
    ProposalPeriodService,
    ProposedItemsService,
    AgendaPreparationService,
    AgendaContributionsService,
    AgendaWaitingRepository,
    AgendaRepository,
    AgendaDocumentsService,
    AgendaDocumentsRepository,
    AttendanceService,
    AttendanceListsService,
    AttendanceRepository,
    DispatchesService,
    DispatchesRepository,
    DispatchLogService,
    InvitationsService,
    InvitationsRepository,
    InvitationsPageRepository,
    TurnoutService,
    InvitationMailsService,
    MeetingNoticesService,
    ReplyRemindersService,
    RepliesService,
    ReplyKeepingService,
    DeputiesService,
    CalendarRepliesService,
    CalendarRepliesListener,
    PublicNoticeService,
    PublicNoticeRepository,
  ],
  exports: [
    MeetingsService,
    AgendaAdditionsService,
    AgendaPreparationService,
    AgendaContributionsService,
    AgendaDocumentsService,
    AttendanceService,
    AttendanceListsService,
    DispatchesService,
    CalendarRepliesService,
    MeetingPlanningService,
    PastMeetingsService,
    MeetingsRepository,
  ],
})
export class MeetingsModule {}
