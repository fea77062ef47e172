import type { Actor } from '../access/actor.js';
import type { MunicipalityName } from '../municipalities/municipalities.schemas.js';
import { minutesTaken, presentAgenda, presentPendingSupplement } from './agenda/agenda.presenter.js';
import { timetable } from './agenda/rules/timetable.js';
import type { MeetingListRow } from './meeting-list.repository.js';
import type { MeetingPageRow } from './meeting-page.repository.js';
import { abilities } from './meetings.policy.js';
import type { Meeting, MeetingSummary } from './meetings.schemas.js';

export function presentMeetingSummary(row: MeetingListRow): MeetingSummary {
  const { present, represented, excused, absent, guests } = row;
  return {
    ...presentHead(row),
    ownReply: row.own_reply,
    isOnline: row.online_url !== null,
    talkTitles: row.talk_titles,
    counts: { talks: row.talk_titles.length, present, represented, excused, absent, guests },
  };
}

export function presentMeeting(actor: Actor, row: MeetingPageRow): Meeting {
  const times = timetable({ startsAt: row.starts_at, endsAt: row.ends_at }, row.agenda.map(minutesTaken));
  return {
    ...presentHead(row),
    locationAddress: row.location_address,
    onlineUrl: row.online_url,
    invitedAt: row.invited_at?.toISOString() ?? null,
    hasUntoldChange: row.has_untold_change,
    cancellationNote: row.cancellation_note,
    ownReply: row.own_reply,
    agenda: presentAgenda(row.agenda, times),
    agendaEndsAt: times.endsAt.toISOString(),
    overrunMinutes: times.overrunMinutes,
    pendingSupplement: presentPendingSupplement(row),
    minutes: row.minutes_id === null ? null : { id: row.minutes_id, state: row.minutes_state },
    version: row.version,
    abilities: abilities(actor, {
      workingGroupId: row.working_group_id,
      state: row.state,
      cancelledAt: row.cancelled_at,
    }),
  };
}

function presentHead(row: MeetingListRow | MeetingPageRow) {
  return {
    id: row.id,
    workingGroup: {
      id: row.working_group_id,
      name: row.working_group_name,
      shortName: row.working_group_short_name,
    },
    number: row.number,
    title: row.title,
    state: row.state,
    isPrepared: row.is_prepared,
    isCancelled: row.cancelled_at !== null,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    host: presentHost(row),
    locationName: row.location_name,
  };
}

function presentHost(row: MeetingListRow | MeetingPageRow): MunicipalityName | null {
  if (row.host_id === null) return null;
  return { id: row.host_id, slug: row.host_slug, name: row.host_name, abbreviation: row.host_abbreviation };
}
