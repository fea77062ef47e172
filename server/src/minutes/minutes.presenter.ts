import type { Actor } from '../access/actor.js';
import { fullName, presentMemberName } from '../members/members.presenter.js';
import { presentMunicipalityName } from '../municipalities/municipalities.presenter.js';
import { dayFromColumn } from '../platform/clock/calendar-day.js';
import { abilities } from './minutes.policy.js';
import type { MinutesRecord, MinutesSummaryRecord } from './minutes.repository.js';
import type { Minutes, MinutesSummary } from './minutes.schemas.js';
import { summarizeAttendance } from './rules/attendance-summary.js';
import { presentSection } from './sections/sections.presenter.js';

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

export function presentMinutes(actor: Actor, minutes: MinutesRecord): Minutes {
  const { meeting, sections } = minutes;
  return {
    ...presentMinutesSummary(minutes),
    chair: minutes.chair && presentMemberName(minutes.chair),
    startedAt: minutes.startedAt?.toISOString() ?? null,
    endedAt: minutes.endedAt?.toISOString() ?? null,
    attendance: summarizeAttendance(meeting.attendances.map(presentAttendance)),
    sections: meeting.agendaItems.map((item) =>
      presentSection(
        item,
        sections.find(({ agendaItemId }) => agendaItemId === item.id),
      ),
    ),
    objectionPeriodDays: meeting.workingGroup.objectionPeriodDays,
    version: minutes.version,
    abilities: abilities(actor, minutes),
  };
}

function presentAttendance({
  state,
  memberId,
  municipality,
  representedBy,
}: MinutesRecord['meeting']['attendances'][number]) {
  return {
    state,
    memberId,
    municipality: municipality && presentMunicipalityName(municipality),
    representative: representedBy && { id: representedBy.id, name: fullName(representedBy) },
  };
}
