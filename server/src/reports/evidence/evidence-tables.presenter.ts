import { presentTurnout } from '../../meetings/attendance/attendance-lists.presenter.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import type { Table } from '../../platform/tables/table.js';
import { agendaOf, talksOf, tookPart } from './evidence.presenter.js';
import type { HeldMeeting } from './evidence-meetings.service.js';
import { slideLine, type TalkFiles, talksWithMeeting } from './evidence-pages.presenter.js';
import { speakersInWords } from './evidence-sheets.presenter.js';

const dayOf = ({ meeting }: HeldMeeting): string => calendarDay(new Date(meeting.startsAt));

export const meetingsTable = (meetings: readonly HeldMeeting[]): Table => ({
  title: 'Sitzungen',
  columns: [
    { title: 'Nummer', kind: 'number' },
    { title: 'Tag', kind: 'day' },
    { title: 'Schwerpunkt', kind: 'text' },
    { title: 'Ort', kind: 'text' },
    { title: 'Gastgeberin', kind: 'text' },
    { title: 'Eingeladen am', kind: 'day' },
    { title: 'Tagesordnungspunkte', kind: 'number' },
    { title: 'Kommunen', kind: 'number' },
    { title: 'Gäste', kind: 'number' },
    { title: 'Vorträge', kind: 'number' },
    { title: 'Protokoll genehmigt', kind: 'yes_no' },
  ],
  rows: meetings.map((held) => {
    const { number, title, locationName, onlineUrl, host, invitedAt, minutes } = held.meeting;
    return [
      number,
      dayOf(held),
      title,
      locationName ?? (onlineUrl === null ? null : 'online'),
      host?.name ?? null,
      invitedAt && calendarDay(new Date(invitedAt)),
      agendaOf(held).length,
      tookPart(held).length,
      held.attendance.guests.length,
      talksOf(held).length,
      minutes?.state === 'approved',
    ];
  }),
});

export const attendanceTable = (meetings: readonly HeldMeeting[]): Table => ({
  title: 'Teilnahme',
  columns: [
    { title: 'Sitzung', kind: 'number' },
    { title: 'Tag', kind: 'day' },
    { title: 'Kommune', kind: 'text' },
    { title: 'Teilnahme', kind: 'text' },
    { title: 'Personen', kind: 'number' },
  ],
  rows: meetings.flatMap((held) =>
    presentTurnout(held.attendance).map(({ municipality, inWords, people }) => [
      held.meeting.number,
      dayOf(held),
      municipality.name,
      inWords,
      people,
    ]),
  ),
});

export const talksTable = (meetings: readonly HeldMeeting[], files: TalkFiles): Table => ({
  title: 'Vorträge',
  columns: [
    { title: 'Titel', kind: 'text' },
    { title: 'Referierende', kind: 'text' },
    { title: 'Sitzung', kind: 'number' },
    { title: 'Tag', kind: 'day' },
    { title: 'Minuten', kind: 'number' },
    { title: 'Folien und Rechte', kind: 'text' },
  ],
  rows: talksWithMeeting(meetings).map(({ talk, held }) => [
    talk.title,
    speakersInWords(talk.speakers),
    held.meeting.number,
    dayOf(held),
    talk.durationMinutes,
    (files.get(talk.id) ?? []).map(slideLine).join('; '),
  ]),
});
