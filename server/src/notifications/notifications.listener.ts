import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  AccessibleVersionAnswered,
  AccessibleVersionRequested,
} from '../files/accessible-versions/accessible-versions.signals.js';
import { FileFoundInfected } from '../files/files.signals.js';
import { AgendaProposalAnswered, AgendaProposed } from '../meetings/agenda-proposals/agenda-proposals.signals.js';
import {
  DatePollAnswered,
  DatePollClosed,
  DatePollDecided,
  DatePollOpened,
} from '../meetings/date-polls/date-polls.signals.js';
import { MeetingInvited, ReplyGiven } from '../meetings/invitations/invitations.signals.js';
import { MeetingCancelled, MeetingChanged, MeetingMoved, MeetingScheduled } from '../meetings/meetings.signals.js';
import {
  MunicipalityReportSubmitted,
  MunicipalityReportsRequested,
} from '../meetings/municipality-reports/municipality-reports.signals.js';
import {
  ChangeRequestAnswered,
  ChangeRequested,
  MinutesAmended,
  MinutesApproved,
  MinutesAwaited,
  MinutesCirculated,
  MinutesCommented,
  MinutesRecalled,
  MinutesUndecided,
} from '../minutes/minutes.signals.js';
import { SignalBus } from '../platform/signals/signal-bus.js';
import { SlidesHandedIn, SpeakerAnswered } from '../talks/speaker-links/speaker-links.signals.js';
import { TaskCompleted } from '../tasks/tasks.signals.js';
import { AnswerNewsService } from './telling/answer-news.service.js';
import { MeetingNewsService } from './telling/meeting-news.service.js';
import { MinutesNewsService } from './telling/minutes-news.service.js';
import { SlideNewsService } from './telling/slide-news.service.js';
import { TalkNewsService } from './telling/talk-news.service.js';
import { WorkNewsService } from './telling/work-news.service.js';

/** Which facts are worth telling. Every one is heard once, also when a replica dies over it. */
@Injectable()
export class NotificationsListener implements OnModuleInit {
  constructor(
    private readonly signals: SignalBus,
    private readonly meetings: MeetingNewsService,
    private readonly answers: AnswerNewsService,
    private readonly work: WorkNewsService,
    private readonly talks: TalkNewsService,
    private readonly slides: SlideNewsService,
    private readonly minutes: MinutesNewsService,
  ) {}

  onModuleInit(): void {
    const { signals, meetings, answers, work, slides, talks } = this;
    signals.onSurely(MeetingScheduled, 'notifications', ({ meetingId }) => meetings.scheduled(meetingId));
    signals.onSurely(MeetingChanged, 'notifications', ({ meetingId }) => meetings.changed(meetingId));
    signals.onSurely(MeetingMoved, 'notifications', ({ meetingId }) => meetings.moved(meetingId));
    signals.onSurely(MeetingCancelled, 'notifications', ({ meetingId }) => meetings.cancelled(meetingId));
    signals.onSurely(DatePollOpened, 'notifications', ({ meetingId }) => meetings.pollOpened(meetingId));
    signals.onSurely(DatePollClosed, 'notifications', ({ meetingId }) => meetings.pollClosed(meetingId));
    signals.onSurely(DatePollDecided, 'notifications', ({ meetingId }) => meetings.pollDecided(meetingId));
    signals.onSurely(DatePollAnswered, 'notifications', ({ meetingId, municipalityId }) =>
      answers.pollAnswered(meetingId, municipalityId),
    );
    signals.onSurely(MeetingInvited, 'notifications', ({ meetingId, memberIds }) =>
      answers.invited(meetingId, memberIds),
    );
    signals.onSurely(ReplyGiven, 'notifications', ({ meetingId, memberId }) => answers.replied(meetingId, memberId));
    signals.onSurely(AgendaProposed, 'notifications', ({ proposalId }) => answers.proposed(proposalId));
    signals.onSurely(AgendaProposalAnswered, 'notifications', ({ proposalId }) => answers.proposalAnswered(proposalId));
    signals.onSurely(MunicipalityReportsRequested, 'notifications', ({ meetingId }) =>
      meetings.reportsRequested(meetingId),
    );
    signals.onSurely(MunicipalityReportSubmitted, 'notifications', ({ reportId }) => work.reportSubmitted(reportId));
    signals.onSurely(MinutesCirculated, 'notifications', ({ minutesId }) => work.minutesCirculated(minutesId));
    signals.onSurely(MinutesApproved, 'notifications', ({ minutesId }) => work.minutesApproved(minutesId));
    signals.onSurely(MinutesAwaited, 'notifications', ({ meetingId }) => work.minutesAwaited(meetingId));
    this.hearOfMinutes();
    signals.onSurely(SpeakerAnswered, 'notifications', ({ talkId, speakerId }) =>
      talks.speakerAnswered(talkId, speakerId),
    );
    signals.onSurely(SlidesHandedIn, 'notifications', ({ talkId, speakerId }) =>
      talks.slidesHandedIn(talkId, speakerId),
    );
    signals.onSurely(FileFoundInfected, 'notifications', ({ fileId }) => slides.infected(fileId));
    signals.onSurely(TaskCompleted, 'notifications', ({ taskId }) => work.taskCompleted(taskId));
    signals.onSurely(AccessibleVersionRequested, 'notifications', ({ requestId }) => slides.requested(requestId));
    signals.onSurely(AccessibleVersionAnswered, 'notifications', ({ fileId, memberIds }) =>
      slides.answered(fileId, memberIds),
    );
  }

  private hearOfMinutes(): void {
    const { signals, minutes } = this;
    signals.onSurely(MinutesRecalled, 'notifications', ({ minutesId }) => minutes.recalled(minutesId));
    signals.onSurely(MinutesUndecided, 'notifications', ({ minutesId }) => minutes.undecided(minutesId));
    signals.onSurely(MinutesAmended, 'notifications', ({ versionId }) => minutes.amended(versionId));
    signals.onSurely(MinutesCommented, 'notifications', ({ commentId }) => minutes.commented(commentId));
    signals.onSurely(ChangeRequested, 'notifications', ({ requestId }) => minutes.changeRequested(requestId));
    signals.onSurely(ChangeRequestAnswered, 'notifications', ({ requestId }) => minutes.answered(requestId));
  }
}
