import type { AgendaItem } from '../features/meetings/agenda.queries';
import type { Attendance, Attendee } from '../features/meetings/attendance.queries';
import type { Meeting, MeetingSummary } from '../features/meetings/meetings.queries';

const hour = 3_600_000;
const inDays = (days: number, hours = 0) => new Date(Date.now() + days * 24 * hour + hours * hour).toISOString();

const siegen = { id: 'siegen', slug: 'siegen', name: 'Siegen', abbreviation: 'SI' };
const workingGroup = { id: 'group', name: 'Arbeitskreis Klimaschutz', shortName: 'AK Klimaschutz' };

const nothing: Meeting['abilities'] = {
  update: false,
  publish: false,
  manageAgenda: false,
  recordAttendance: false,
  writeMinutes: false,
  remove: false,
  invite: false,
  tellChange: false,
  callOff: false,
  readDispatches: false,
};

export const everything = { ...nothing, update: true, manageAgenda: true, recordAttendance: true, writeMinutes: true };

export function agendaItem(number: number, title: string, given: Partial<AgendaItem> = {}): AgendaItem {
  return {
    id: `item-${number}`,
    number: String(number),
    kind: 'information',
    title,
    note: null,
    durationMinutes: 10,
    startsAt: inDays(11),
    talk: null,
    inCharge: null,
    supplement: null,
    origin: null,
    originId: null,
    movedFrom: null,
    movedTo: null,
    ...given,
  };
}

/** A published meeting eleven days ahead, as a member sees it. */
export function meeting(given: Partial<Meeting> = {}): Meeting {
  return {
    id: 'm47',
    workingGroup,
    number: 47,
    title: 'Wärmeplanung',
    state: 'scheduled',
    isPrepared: false,
    isCancelled: false,
    startsAt: inDays(11),
    endsAt: inDays(11, 3),
    host: siegen,
    locationName: 'Rathaus',
    locationAddress: null,
    onlineUrl: null,
    invitedAt: null,
    hasUntoldChange: false,
    cancellationNote: null,
    ownReply: null,
    agenda: [agendaItem(1, 'Begrüßung'), agendaItem(2, 'Berichte'), agendaItem(3, 'Verschiedenes')],
    agendaEndsAt: inDays(11, 1),
    overrunMinutes: 0,
    pendingSupplement: null,
    minutes: null,
    version: 1,
    abilities: nothing,
    ...given,
  };
}

export function meetingSummary(given: Partial<MeetingSummary> = {}): MeetingSummary {
  const { id, number, title, state, isPrepared, isCancelled, startsAt, endsAt, host, locationName } = meeting();
  return {
    id,
    workingGroup,
    number,
    title,
    state,
    isPrepared,
    isCancelled,
    startsAt,
    endsAt,
    host,
    locationName,
    ownReply: null,
    isOnline: false,
    talkTitles: ['Vom Bestand zum Beschluss'],
    counts: { talks: 1, present: 0, represented: 0, excused: 0, absent: 0, guests: 0 },
    ...given,
  };
}

export function attendee(name: string, given: Partial<Attendee> = {}): Attendee {
  return {
    member: { id: name.toLowerCase(), name, municipality: siegen },
    roles: ['member'],
    state: null,
    representedBy: null,
    deputy: null,
    reply: null,
    savedAt: null,
    ...given,
  };
}

export function attendance(people: Attendee[], given: Partial<Attendance> = {}): Attendance {
  return {
    meetingId: 'm47',
    municipalities: [{ municipality: siegen, state: 'open', people }],
    guests: [],
    abilities: { record: true },
    ...given,
  };
}
