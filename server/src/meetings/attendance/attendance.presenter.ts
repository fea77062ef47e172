import type { Actor } from '../../access/actor.js';
import { presentMemberName } from '../../members/members.presenter.js';
import type { MemberName } from '../../members/members.schemas.js';
import type { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import type { Membership } from '../../working-groups/memberships/memberships.schemas.js';
import { abilities } from '../meetings.policy.js';
import type { MeetingRecord } from '../meetings.repository.js';
import type { AttendanceRecord } from './attendance.repository.js';
import type { Attendance, Attendee } from './attendance.schemas.js';
import type { Listed } from './rules/attendance-list.js';
import { representation } from './rules/representation.js';

export type Row = Listed<MemberName, MunicipalityName, Membership['role']>;

export function presentAttendance(
  actor: Actor,
  meeting: MeetingRecord,
  rows: readonly Row[],
  records: readonly AttendanceRecord[],
  replies: ReadonlyMap<string, Attendee['reply']>,
  bodies: ReadonlyArray<{ id: string }>,
): Attendance {
  const ofMember = new Map(records.map((record) => [record.memberId, record]));
  const expected = Map.groupBy(rows, (row) => row.municipality.id);
  return {
    meetingId: meeting.id,
    municipalities: bodies.flatMap(({ id }) => {
      const people = expected.get(id) ?? [];
      const [first] = people;
      if (!first) return [];
      // Who is expected first, who steps in below.
      const attendees = [
        ...people.filter((row) => !isDeputy(row.roles)),
        ...people.filter((row) => isDeputy(row.roles)),
      ].map((row) => presentAttendee(row, ofMember.get(row.member.id), replies.get(row.member.id) ?? null));
      const state = representation(attendees.map((one) => ({ state: one.state, isDeputy: isDeputy(one.roles) })));
      return [{ municipality: first.municipality, state, people: attendees }];
    }),
    guests: records.flatMap(({ id, guestName, guestOrganisation }) =>
      guestName === null ? [] : [{ id, name: guestName, organisation: guestOrganisation }],
    ),
    abilities: { record: abilities(actor, meeting).recordAttendance },
  };
}

function presentAttendee(
  { member, roles, deputy }: Row,
  record: AttendanceRecord | undefined,
  reply: Attendee['reply'],
): Attendee {
  return {
    member,
    roles,
    state: record?.state ?? null,
    representedBy: record?.representedBy ? presentMemberName(record.representedBy) : null,
    deputy,
    reply,
    savedAt: record?.updatedAt.toISOString() ?? null,
  };
}

const isDeputy = (roles: Row['roles']): boolean => roles.every((role) => role === 'deputy');
