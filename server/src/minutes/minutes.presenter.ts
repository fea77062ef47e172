import type { Actor } from '../access/actor.js';
import { fullName, presentMemberName } from '../members/members.presenter.js';
import { presentMunicipalityName } from '../municipalities/municipalities.presenter.js';
import { calendarDay, dayFromColumn } from '../platform/clock/calendar-day.js';
import { abilities } from './minutes.policy.js';
import type { MinutesRecord, MinutesSummaryRecord } from './minutes.repository.js';
import type { Minutes, MinutesSummary } from './minutes.schemas.js';
import type { MinutesListRow } from './minutes-list.repository.js';
import { standingOn, summarizeAttendance } from './rules/attendance-summary.js';
import { isPeriodOver } from './rules/life-cycle.js';
import { presentSection } from './sections/sections.presenter.js';
import type { Audience } from './text/block.js';

export function presentMinutesSummary(minutes: MinutesSummaryRecord): MinutesSummary {
  const { id, state, meeting } = minutes;
  const { workingGroup } = meeting;
  return {
    id,
    state,
    meeting: {
      id: meeting.id,
      workingGroup: { id: workingGroup.id, name: workingGroup.name, shortName: workingGroup.shortName },
      number: meeting.number,
      title: meeting.title,
      startsAt: meeting.startsAt.toISOString(),
      endsAt: meeting.endsAt.toISOString(),
      host: meeting.hostMunicipality && presentMunicipalityName(meeting.hostMunicipality),
      locationName: meeting.locationName,
    },
    minuteTaker: minutes.minuteTaker && presentMemberName(minutes.minuteTaker),
    circulatedAt: minutes.circulatedAt?.toISOString() ?? null,
    objectionsUntil: minutes.objectionsUntil && dayFromColumn(minutes.objectionsUntil),
    approvedAt: minutes.approvedAt?.toISOString() ?? null,
    updatedAt: minutes.updatedAt.toISOString(),
  };
}

export function presentMinutesRow(row: MinutesListRow): MinutesSummary {
  return {
    id: row.id,
    state: row.state,
    meeting: {
      id: row.meeting_id,
      workingGroup: {
        id: row.working_group_id,
        name: row.working_group_name,
        shortName: row.working_group_short_name,
      },
      number: row.number,
      title: row.title,
      startsAt: row.starts_at.toISOString(),
      endsAt: row.ends_at.toISOString(),
      host:
        row.host_id === null
          ? null
          : { id: row.host_id, slug: row.host_slug, name: row.host_name, abbreviation: row.host_abbreviation },
      locationName: row.location_name,
    },
    minuteTaker: presentTaker(row),
    circulatedAt: row.circulated_at?.toISOString() ?? null,
    objectionsUntil: row.objections_until,
    approvedAt: row.approved_at?.toISOString() ?? null,
    updatedAt: row.updated_at.toISOString(),
  };
}

function presentTaker(row: MinutesListRow): MinutesSummary['minuteTaker'] {
  if (row.taker_id === null) return null;
  return presentMemberName({
    id: row.taker_id,
    academicTitle: row.taker_title,
    givenName: row.taker_given_name,
    familyName: row.taker_family_name,
    municipality: {
      id: row.taker_municipality_id,
      slug: row.taker_municipality_slug,
      name: row.taker_municipality_name,
      abbreviation: row.taker_municipality_abbreviation,
    },
  });
}

export function presentMinutes(actor: Actor, minutes: MinutesRecord, now: Date, audience: Audience = 'group'): Minutes {
  const { meeting, sections, approvedIn } = minutes;
  const head = presentMinutesSummary(minutes);
  return {
    ...head,
    chair: minutes.chair && presentMemberName(minutes.chair),
    startedAt: minutes.startedAt?.toISOString() ?? null,
    endedAt: minutes.endedAt?.toISOString() ?? null,
    openToMembers: minutes.openToMembers,
    attendance: summarizeAttendance(meeting.attendances.map((attended) => presentAttendance(meeting, attended))),
    sections: meeting.agendaItems.map((item) =>
      presentSection(
        item,
        sections.find(({ agendaItemId }) => agendaItemId === item.id),
        audience,
      ),
    ),
    approval: minutes.approval,
    approvedIn: approvedIn && { id: approvedIn.id, number: approvedIn.number },
    frozen: presentFrozen(minutes),
    openRequests: minutes._count.requests,
    objectionPeriodDays: meeting.workingGroup.objectionPeriodDays,
    version: minutes.version,
    abilities: abilities(actor, minutes, isPeriodOver(head, now)),
  };
}

function presentFrozen({ versions: [newest] }: MinutesRecord): Minutes['frozen'] {
  if (!newest) return null;
  const { number, hash, createdAt } = newest;
  return { number, hash: Buffer.from(hash).toString('hex'), createdAt: createdAt.toISOString() };
}

type Attended = MinutesRecord['meeting']['attendances'][number];

function presentAttendance({ workingGroupId, startsAt }: MinutesRecord['meeting'], attended: Attended) {
  const { state, member, municipality, representedBy } = attended;
  const memberships = (member?.memberships ?? []).map(({ startsOn, endsOn, ...held }) => ({
    ...held,
    startsOn: dayFromColumn(startsOn),
    endsOn: endsOn && dayFromColumn(endsOn),
  }));
  return {
    state,
    standing: standingOn(memberships, workingGroupId, calendarDay(startsAt)),
    name: member ? fullName(member) : '',
    municipality: municipality && presentMunicipalityName(municipality),
    representative: representedBy && fullName(representedBy),
  };
}
