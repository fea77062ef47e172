import type { Agreement, MeetingAgreements } from '../../agreements/agreements.schemas.js';
import type { Attendance } from '../../meetings/attendance/attendance.schemas.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import type { Table } from '../../platform/tables/table.js';
import type { GivenTalk } from '../../talks/directory/talk-directory.service.js';
import type { Task } from '../../tasks/tasks.schemas.js';
import { presentWorkbookTable } from '../report-sheet.presenter.js';
import { type ColumnOf, tableOf } from '../rules/made-of.js';
import { presentTalkTable } from '../talks/talks-report.presenter.js';
import { presentTaskTable } from '../tasks/tasks-report.presenter.js';

type Body = { id: string; name: string };

const PROGRESS: Record<Agreement['progress'][number]['state'], string> = {
  open: 'offen',
  planned: 'geplant',
  in_progress: 'in Umsetzung',
  done: 'umgesetzt',
  not_applicable: 'betrifft uns nicht',
};
const ATTENDED: Record<Attendance['municipalities'][number]['state'], string> = {
  present: 'anwesend',
  represented: 'vertreten',
  excused: 'entschuldigt',
  absent: 'nicht anwesend',
  open: 'nicht erfasst',
};

export const presentTaskRegister = (tasks: readonly Task[]): Table =>
  presentWorkbookTable('Aufgaben', presentTaskTable(tasks));

export const presentTalkRegister = (talks: readonly GivenTalk[]): Table =>
  presentWorkbookTable('Vorträge', presentTalkTable(talks));

/** A row for each agreement, a column for each municipality that it concerns. */
export function presentAgreementRegister(meetings: readonly MeetingAgreements[]): Table {
  const rows = meetings.flatMap(({ meeting, agreements }) => agreements.map((agreement) => ({ meeting, agreement })));
  const bodies = new Map<string, Body>();
  for (const { municipality } of rows.flatMap(({ agreement }) => agreement.progress)) {
    bodies.set(municipality.id, municipality);
  }
  const byBody = [...bodies.values()].map(
    ({ id, name }): ColumnOf<(typeof rows)[number]> => ({
      title: name,
      read: ({ agreement }) => {
        const cell = agreement.progress.find(({ municipality }) => municipality.id === id);
        return cell ? [PROGRESS[cell.state], cell.note].filter(Boolean).join(': ') : null;
      },
    }),
  );
  const table = tableOf(rows, [
    { title: 'Sitzung', kind: 'number', read: ({ meeting }) => meeting.number },
    { title: 'Datum', kind: 'day', read: ({ meeting }) => calendarDay(new Date(meeting.startsAt)) },
    { title: 'TOP', read: ({ agreement }) => `${agreement.agendaItem.number} ${agreement.agendaItem.title}` },
    { title: 'Empfehlung oder Verabredung', isWide: true, read: ({ agreement }) => agreement.text },
    { title: 'Umgesetzt', kind: 'number', read: ({ agreement }) => agreement.done },
    { title: 'von', kind: 'number', read: ({ agreement }) => agreement.total },
    ...byBody,
  ]);
  return presentWorkbookTable('Verabredungen', table);
}

/** Who was expected, and the guests. */
export function presentAttendanceRegister({ municipalities, guests }: Attendance): Table {
  const people = municipalities.flatMap(({ municipality, people: own }) =>
    own.map(({ member, state, representedBy }) => ({
      body: municipality.name,
      name: member.name,
      state: ATTENDED[state ?? 'open'],
      by: representedBy?.name ?? null,
    })),
  );
  const invited = guests.map(({ name, organisation }) => ({ body: organisation, name, state: 'Gast', by: null }));
  const table = tableOf(
    [...people, ...invited],
    [
      { title: 'Kommune, Organisation', read: ({ body }) => body },
      { title: 'Name', read: ({ name }) => name },
      { title: 'Teilnahme', read: ({ state }) => state },
      { title: 'Vertreten durch', read: ({ by }) => by },
    ],
  );
  return presentWorkbookTable('Anwesenheit', table);
}
