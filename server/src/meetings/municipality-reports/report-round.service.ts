import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { FilesService } from '../../files/files.service.js';
import type { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import { MunicipalitiesService } from '../../municipalities/municipalities.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { MembershipsService } from '../../working-groups/memberships/memberships.service.js';
import * as reportsPolicy from './municipality-reports.policy.js';
import {
  isSeen,
  presentParts,
  presentPrevious,
  presentReport,
  presentReportedMeeting,
  subjectOf,
} from './municipality-reports.presenter.js';
import { MunicipalityReportsRepository, type ReportedMeetingRecord } from './municipality-reports.repository.js';
import type {
  MunicipalityReport,
  MunicipalityReportSheet,
  MunicipalityReports,
} from './municipality-reports.schemas.js';
import { ReportRequestsRepository } from './report-requests.repository.js';
import { isWritable } from './rules/report-state.js';
import { reportText } from './rules/report-text.js';
import { requestDueAt } from './rules/request-due.js';
import { round } from './rules/round.js';
import { tagsByUse } from './rules/tags.js';

export const REPORT_FILES = 'municipality_report';

/** Reads the round of the municipalities: who reports, what they told, what somebody needs to write. */
@Injectable()
export class ReportRoundService {
  constructor(
    private readonly repository: MunicipalityReportsRepository,
    private readonly requests: ReportRequestsRepository,
    private readonly municipalities: MunicipalitiesService,
    private readonly memberships: MembershipsService,
    private readonly files: FilesService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, meetingId: string): Promise<MunicipalityReports> {
    const meeting = await this.repository.findMeeting(actor, meetingId);
    const [reports, requestedAt] = await Promise.all([
      this.present(actor, meeting),
      this.requests.lookUpRequestedAt(meetingId),
    ]);
    const isOpen = reportsPolicy.request(actor, meeting) && this.isToCome(meeting);
    return {
      meeting: presentReportedMeeting(meeting),
      reports,
      submittedCount: reports.filter(({ state }) => state === 'submitted').length,
      requestedAt: requestedAt?.toISOString() ?? null,
      requestDueAt: requestDueAt(meeting.startsAt, meeting.workingGroup.reportRequestDays).toISOString(),
      abilities: { request: isOpen && requestedAt === null, remind: isOpen && requestedAt !== null },
    };
  }

  /** Everything that one report is written with. */
  async sheet(actor: Actor, meetingId: string, municipalityId: string): Promise<MunicipalityReportSheet> {
    const meeting = await this.repository.findMeeting(actor, meetingId);
    const subject = { meeting: subjectOf(meeting), municipalityId };
    authorize(reportsPolicy.write, actor, subject);
    return {
      meeting: presentReportedMeeting(meeting),
      report: await this.report(actor, meeting, municipalityId),
      previous: presentPrevious(await this.repository.lookUpPrevious(meeting, municipalityId)),
      suggestedTags: tagsByUse(await this.repository.listTags(meeting.workingGroupId), 12),
      author: actor.kind === 'visitor' ? '' : actor.kind === 'link' ? actor.link.name : actor.name,
      uploadLimit: this.files.uploadLimit,
    };
  }

  async report(actor: Actor, meeting: ReportedMeetingRecord, municipalityId: string): Promise<MunicipalityReport> {
    const municipality = await this.requireReporting(meeting, municipalityId);
    const record = await this.repository.lookUp(meeting.id, municipalityId);
    const files = isSeen(actor, meeting, municipalityId, record)
      ? await this.files.listOf({ type: REPORT_FILES, id: record.id }, reachOf(actor, meeting, municipalityId))
      : { files: [] };
    return presentReport(actor, meeting, municipality, record, files.files);
  }

  /** NotFound where the municipality has no seat in the group. */
  async requireReporting(meeting: ReportedMeetingRecord, municipalityId: string): Promise<MunicipalityName> {
    const found = (await this.listRound(meeting)).find(({ id }) => id === municipalityId);
    if (!found) throw new NotFound();
    return found;
  }

  /** For the minutes and the printed agenda, which have shown the meeting: what was handed in, in the order of the round. */
  async reportsFor(meetingId: string) {
    const meeting = await this.repository.findAnyMeeting(meetingId);
    const records = new Map((await this.repository.list(meetingId)).map((one) => [one.municipalityId, one]));
    return (await this.listRound(meeting)).flatMap(({ id, slug, name, abbreviation }) => {
      const record = records.get(id);
      if (!record?.submittedAt) return [];
      const { isOral } = record;
      const municipality = { id, slug, name, abbreviation };
      return [{ municipality, ...presentParts(record), isOral, text: reportText(record) }];
    });
  }

  private async present(actor: Actor, meeting: ReportedMeetingRecord): Promise<MunicipalityReport[]> {
    const records = new Map((await this.repository.list(meeting.id)).map((one) => [one.municipalityId, one]));
    const seen = [...records.values()].filter((one) => isSeen(actor, meeting, one.municipalityId, one));
    const files = await this.files.listOfMany(
      REPORT_FILES,
      new Map(seen.map(({ id, municipalityId }) => [id, reachOf(actor, meeting, municipalityId)])),
    );
    return (await this.listRound(meeting, [...records.keys()])).map((municipality) => {
      const record = records.get(municipality.id) ?? null;
      return presentReport(actor, meeting, municipality, record, files.get(record?.id ?? '') ?? []);
    });
  }

  private async listRound(meeting: ReportedMeetingRecord, reporting: readonly string[] = []) {
    const day = calendarDay(meeting.startsAt);
    const [addressees, { items }] = await Promise.all([
      this.memberships.listAddressees(meeting.workingGroupId, day),
      this.municipalities.list(),
    ]);
    return round(items, addressees, reporting);
  }

  private isToCome({ state, cancelledAt, endsAt }: ReportedMeetingRecord): boolean {
    return (state === 'scheduled' || state === 'invited') && cancelledAt === null && endsAt > this.clock.now();
  }
}

/** Files are opened with a login alone. */
const reachOf = (actor: Actor, meeting: ReportedMeetingRecord, municipalityId: string) =>
  actor.kind === 'member' && reportsPolicy.write(actor, { meeting, municipalityId }) && isWritable(meeting)
    ? 'manage'
    : 'read';
