import { Injectable } from '@nestjs/common';
import type { LinkHolder, Member } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Stale } from '../../platform/errors/stale.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import * as reportsPolicy from './municipality-reports.policy.js';
import {
  MunicipalityReportsRepository,
  type ReportedMeetingRecord,
  type ReportRecord,
} from './municipality-reports.repository.js';
import type { MunicipalityReport, SaveMunicipalityReport } from './municipality-reports.schemas.js';
import { MunicipalityReportSubmitted } from './municipality-reports.signals.js';
import { ReportRoundService } from './report-round.service.js';
import { requireNotTold, requireWords, requireWritable } from './rules/report-state.js';
import { distinctTags } from './rules/tags.js';

/** Somebody of the municipality, signed in or by a mailed link, or the coordination. */
export type Writer = Member | LinkHolder;

@Injectable()
export class MunicipalityReportsService {
  constructor(
    private readonly repository: MunicipalityReportsRepository,
    private readonly round: ReportRoundService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  /** Autosave: what was handed in stays handed in. Only the coordination says that a report was told. */
  save(writer: Writer, meetingId: string, municipalityId: string, input: SaveMunicipalityReport) {
    return this.change(writer, meetingId, municipalityId, async (meeting, before) => {
      const { version, tags, isOral, ...parts } = input;
      if (version !== (before?.version ?? 0)) throw new Stale();
      if (before?.submittedAt) requireWords(parts);
      const change = { ...parts, tags: distinctTags(tags), ...this.stamp(writer), ...oral(writer, meeting, isOral) };
      const id = before?.id ?? (await this.repository.add(meetingId, municipalityId, change));
      if (before) await this.repository.save(id, version, change);
      if (before === null) await this.auditLog.record(writer, 'municipality-report.begun', id, { meetingId });
      // What the group has read already must stay traceable.
      if (before?.submittedAt) {
        await this.auditLog.record(writer, 'municipality-report.changed', id, { meetingId, before: partsOf(before) });
      }
    });
  }

  /** Something to hang files on. */
  begin(writer: Writer, meetingId: string, municipalityId: string): Promise<MunicipalityReport> {
    return this.change(writer, meetingId, municipalityId, async (_meeting, before) => {
      if (before) return;
      const id = await this.repository.add(meetingId, municipalityId, this.stamp(writer));
      await this.auditLog.record(writer, 'municipality-report.begun', id, { meetingId });
    });
  }

  submit(writer: Writer, meetingId: string, municipalityId: string, version: number): Promise<MunicipalityReport> {
    return this.change(writer, meetingId, municipalityId, async (_meeting, before) => {
      if (before?.version !== version) throw new Stale();
      if (before.submittedAt) return;
      requireWords(before);
      await this.repository.save(before.id, version, { submittedAt: this.clock.now(), ...this.stamp(writer) });
      await this.auditLog.record(writer, 'municipality-report.submitted', before.id, { meetingId });
      this.signals.send(new MunicipalityReportSubmitted(before.id, meetingId));
    });
  }

  /** Back to a draft, until the meeting was held. */
  withdraw(writer: Writer, meetingId: string, municipalityId: string): Promise<MunicipalityReport> {
    return this.change(writer, meetingId, municipalityId, async (meeting, before) => {
      if (!before?.submittedAt) return;
      requireNotTold(meeting);
      await this.repository.save(before.id, before.version, { submittedAt: null, ...this.stamp(writer) });
      await this.auditLog.record(writer, 'municipality-report.withdrawn', before.id, { meetingId });
    });
  }

  /** Stale carries what stands there now. */
  private async change(
    writer: Writer,
    meetingId: string,
    municipalityId: string,
    work: (meeting: ReportedMeetingRecord, before: ReportRecord | null) => Promise<void>,
  ): Promise<MunicipalityReport> {
    try {
      return await this.database.transaction(async () => {
        await this.repository.holdMeeting(meetingId);
        const meeting = await this.repository.findMeeting(writer, meetingId);
        authorize(reportsPolicy.write, writer, { meeting, municipalityId });
        await this.round.requireReporting(meeting, municipalityId);
        requireWritable(meeting);
        await work(meeting, await this.repository.lookUp(meetingId, municipalityId));
        return this.round.report(writer, meeting, municipalityId);
      });
    } catch (error) {
      if (!(error instanceof Stale)) throw error;
      const meeting = await this.repository.findMeeting(writer, meetingId);
      throw new Stale(await this.round.report(writer, meeting, municipalityId));
    }
  }

  private stamp(writer: Writer) {
    return { updatedAt: this.clock.now(), updatedById: writer.kind === 'link' ? writer.link.memberId : writer.id };
  }
}

const oral = (writer: Writer, meeting: ReportedMeetingRecord, isOral: boolean | undefined) =>
  isOral !== undefined && reportsPolicy.request(writer, meeting) ? { isOral } : {};

const partsOf = ({ news, ongoing, question, tip, tags }: ReportRecord) => ({ news, ongoing, question, tip, tags });
