import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { MunicipalitiesService } from '../../municipalities/municipalities.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Database } from '../../platform/database/database.js';
import { Invalid, NotFound } from '../../platform/errors/domain-error.js';
import { MembershipsService } from '../../working-groups/memberships/memberships.service.js';
import * as meetingsPolicy from '../meetings.policy.js';
import type { MeetingRecord } from '../meetings.repository.js';
import { MeetingsService } from '../meetings.service.js';
import { requireTakingPlace, requireUnderWay } from '../rules/meeting-state.js';
import { presentAttendance, type Row } from './attendance.presenter.js';
import { AttendanceRepository } from './attendance.repository.js';
import type { AddGuest, Attendance, RecordAttendance } from './attendance.schemas.js';
import { attendanceList } from './rules/attendance-list.js';

@Injectable()
export class AttendanceService {
  constructor(
    private readonly repository: AttendanceRepository,
    private readonly meetings: MeetingsService,
    private readonly memberships: MembershipsService,
    private readonly municipalities: MunicipalitiesService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
  ) {}

  async show(actor: Actor, meetingId: string): Promise<Attendance> {
    const meeting = await this.meetings.find(actor, meetingId);
    return this.present(actor, meeting, await this.listExpected(actor, meeting));
  }

  /** Idempotent: pages save each tick at once and repeat what got lost. */
  record(actor: Actor, meetingId: string, memberId: string, input: RecordAttendance): Promise<Attendance> {
    return this.change(actor, meetingId, async (expected) => {
      const row = findRow(expected, memberId);
      requireRepresentative(expected, memberId, input.representedById);
      await this.repository.save(meetingId, memberId, { ...input, municipalityId: row.municipality.id });
      await this.auditLog.record(actor, 'meeting.attendance-recorded', meetingId, { memberId, ...input });
    });
  }

  /** Takes a tick back. */
  clear(actor: Actor, meetingId: string, memberId: string): Promise<Attendance> {
    return this.change(actor, meetingId, async (expected) => {
      findRow(expected, memberId);
      await this.repository.clear(meetingId, memberId);
      await this.auditLog.record(actor, 'meeting.attendance-cleared', meetingId, { memberId });
    });
  }

  addGuest(actor: Actor, meetingId: string, guest: AddGuest): Promise<Attendance> {
    return this.change(actor, meetingId, async () => {
      await this.repository.addGuest(meetingId, guest);
      await this.auditLog.record(actor, 'meeting.guest-added', meetingId);
    });
  }

  removeGuest(actor: Actor, meetingId: string, guestId: string): Promise<Attendance> {
    return this.change(actor, meetingId, async () => {
      await this.repository.removeGuest(meetingId, guestId);
      await this.auditLog.record(actor, 'meeting.guest-removed', meetingId);
    });
  }

  /** Nobody approves the minutes, which freezes the list, while a tick is on its way. */
  private change(actor: Actor, meetingId: string, work: (expected: Row[]) => Promise<void>): Promise<Attendance> {
    return this.database.transaction(async () => {
      const meeting = await this.meetings.findAndHold(actor, meetingId);
      authorize(meetingsPolicy.record, actor, meeting);
      requireUnderWay(meeting.state);
      requireTakingPlace(meeting);
      const expected = await this.listExpected(actor, meeting);
      await work(expected);
      return this.present(actor, meeting, expected);
    });
  }

  /** Who belonged to the group on the day of the meeting. */
  private async listExpected(actor: Actor, meeting: MeetingRecord): Promise<Row[]> {
    const { items } = await this.memberships.list(actor, meeting.workingGroupId, calendarDay(meeting.startsAt));
    return attendanceList(items);
  }

  private async present(actor: Actor, meeting: MeetingRecord, expected: readonly Row[]): Promise<Attendance> {
    const { items } = await this.municipalities.list();
    const records = await this.repository.list(meeting.id);
    return presentAttendance(actor, meeting, expected, records, await this.repository.listReplies(meeting.id), items);
  }
}

function findRow(expected: readonly Row[], memberId: string): Row {
  const row = expected.find(({ member }) => member.id === memberId);
  if (!row) throw new NotFound();
  return row;
}

function requireRepresentative(expected: readonly Row[], memberId: string, representedById: string | null): void {
  if (representedById === null) return;
  if (representedById !== memberId && expected.some(({ member }) => member.id === representedById)) return;
  const detail = 'Bitte wählen Sie eine andere Person aus dem Arbeitskreis.';
  throw new Invalid([{ pointer: '#/representedById', detail }]);
}
