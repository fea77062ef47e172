import type { Prisma } from '../../../server/src/generated/prisma/client.js';

/** Everything the demo writes, gathered before the first statement and inserted table by table. */
export class DemoRows {
  readonly members: Prisma.MemberCreateManyInput[] = [];
  readonly workingGroups: Prisma.WorkingGroupCreateManyInput[] = [];
  readonly templates: Prisma.AgendaTemplateCreateManyInput[] = [];
  readonly templateItems: Prisma.AgendaTemplateItemCreateManyInput[] = [];
  readonly memberships: Prisma.MembershipCreateManyInput[] = [];
  readonly meetings: Prisma.MeetingCreateManyInput[] = [];
  readonly speakers: Prisma.SpeakerCreateManyInput[] = [];
  readonly talks: Prisma.TalkCreateManyInput[] = [];
  readonly talkSpeakers: Prisma.TalkSpeakerCreateManyInput[] = [];
  readonly speakerLinks: Prisma.SpeakerLinkCreateManyInput[] = [];
  readonly agendaItems: Prisma.AgendaItemCreateManyInput[] = [];
  readonly topics: Prisma.TopicCreateManyInput[] = [];
  readonly topicVotes: Prisma.TopicVoteCreateManyInput[] = [];
  readonly agendaProposals: Prisma.AgendaProposalCreateManyInput[] = [];
  readonly attendances: Prisma.AttendanceCreateManyInput[] = [];
  readonly minutes: Prisma.MinutesCreateManyInput[] = [];
  readonly sections: Prisma.MinutesSectionCreateManyInput[] = [];
  readonly entries: Prisma.MinutesEntryCreateManyInput[] = [];
  readonly agreementProgress: Prisma.AgreementProgressCreateManyInput[] = [];
  readonly tasks: Prisma.TaskCreateManyInput[] = [];
  readonly files: Prisma.FileCreateManyInput[] = [];
  readonly fileVersions: Prisma.FileVersionCreateManyInput[] = [];
  readonly fileRights: Prisma.FileRightsCreateManyInput[] = [];
  readonly accessibleVersionRequests: Prisma.AccessibleVersionRequestCreateManyInput[] = [];
  readonly mails: Prisma.OutboxCreateManyInput[] = [];
  readonly invitations: Prisma.InvitationCreateManyInput[] = [];
  readonly dispatches: Prisma.DispatchCreateManyInput[] = [];
  readonly dispatchMails: Prisma.DispatchMailCreateManyInput[] = [];
  readonly firedReminders: Prisma.FiredReminderCreateManyInput[] = [];
  readonly municipalityReports: Prisma.MunicipalityReportCreateManyInput[] = [];
  readonly datePolls: Prisma.DatePollCreateManyInput[] = [];
  readonly dateOptions: Prisma.DateOptionCreateManyInput[] = [];
  readonly dateRequirements: Prisma.DatePollRequirementCreateManyInput[] = [];
  readonly dateAnswerSheets: Prisma.DateAnswerSheetCreateManyInput[] = [];
  readonly dateAnswers: Prisma.DateAnswerCreateManyInput[] = [];
  readonly notifications: Prisma.NotificationCreateManyInput[] = [];
  readonly calendarFeeds: Prisma.CalendarFeedCreateManyInput[] = [];
  readonly auditEntries: (Prisma.AuditEntryCreateManyInput & { at: Date })[] = [];

  async insert(client: Prisma.TransactionClient): Promise<void> {
    await client.member.createMany({ data: this.members });
    await client.workingGroup.createMany({ data: this.workingGroups });
    await client.agendaTemplate.createMany({ data: this.templates });
    await client.agendaTemplateItem.createMany({ data: this.templateItems });
    await client.membership.createMany({ data: this.memberships });
    await client.meeting.createMany({ data: this.meetings });
    await client.speaker.createMany({ data: this.speakers });
    await client.talk.createMany({ data: this.talks });
    await client.talkSpeaker.createMany({ data: this.talkSpeakers });
    await client.speakerLink.createMany({ data: this.speakerLinks });
    await client.agendaItem.createMany({ data: this.agendaItems });
    await client.topic.createMany({ data: this.topics });
    await client.topicVote.createMany({ data: this.topicVotes });
    await client.agendaProposal.createMany({ data: this.agendaProposals });
    await client.attendance.createMany({ data: this.attendances });
    await client.minutes.createMany({ data: this.minutes });
    await client.minutesSection.createMany({ data: this.sections });
    await client.minutesEntry.createMany({ data: this.entries });
    await client.agreementProgress.createMany({ data: this.agreementProgress });
    await client.task.createMany({ data: this.tasks });
    await client.file.createMany({ data: this.files });
    await client.fileVersion.createMany({ data: this.fileVersions });
    await client.fileRights.createMany({ data: this.fileRights });
    await client.accessibleVersionRequest.createMany({ data: this.accessibleVersionRequests });
    await client.outbox.createMany({ data: this.mails });
    await client.invitation.createMany({ data: this.invitations });
    await client.dispatch.createMany({ data: this.dispatches });
    await client.dispatchMail.createMany({ data: this.dispatchMails });
    await client.firedReminder.createMany({ data: this.firedReminders });
    await client.municipalityReport.createMany({ data: this.municipalityReports });
    await client.datePoll.createMany({ data: this.datePolls });
    await client.dateOption.createMany({ data: this.dateOptions });
    await client.datePollRequirement.createMany({ data: this.dateRequirements });
    await client.dateAnswerSheet.createMany({ data: this.dateAnswerSheets });
    await client.dateAnswer.createMany({ data: this.dateAnswers });
    await client.notification.createMany({ data: this.notifications });
    await client.calendarFeed.createMany({ data: this.calendarFeeds });
    // Numbered by the database: the log reads in the order of time.
    const inOrder = this.auditEntries.toSorted((one, other) => one.at.getTime() - other.at.getTime());
    await client.auditEntry.createMany({ data: inOrder });
  }
}
