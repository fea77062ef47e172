import type { AgreementPage } from '../../agreements/agreements.schemas.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { longDay } from '../../platform/clock/long-day.js';
import { FolderPage } from '../../platform/folders/offline-folder.js';
import { linkTo, listOf, pageTable } from '../../platform/folders/page-parts.js';
import { type Markup, markup } from '../../platform/markup/markup.js';
import type { Table } from '../../platform/tables/table.js';
import type { Task } from '../../tasks/tasks.schemas.js';
import type { Telling } from '../archive-contents.service.js';

type MeetingAgreements = AgreementPage['items'][number];

export const TASKS = { title: 'Aufgaben', path: 'aufgaben.html' };

const STATES: Record<Task['state'], string> = {
  open: 'offen',
  in_progress: 'in Arbeit',
  done: 'erledigt',
  dropped: 'entfällt',
};

const isUnfinished = ({ state }: Task): boolean => state === 'open' || state === 'in_progress';

const whoOf = ({ municipality, member }: Task): string =>
  member === null ? municipality.name : `${municipality.name}: ${member.name}`;

export function presentTasks(
  tasks: readonly Task[],
  agreements: readonly MeetingAgreements[],
  telling: Telling,
): FolderPage {
  const finished = tasks.filter((task) => !isUnfinished(task));
  return new FolderPage(
    TASKS.path,
    TASKS.title,
    TASKS.path,
    markup`<p>${linkTo('tabellen/aufgaben.csv', 'Alle Aufgaben als Tabelle (CSV)')}</p>
<h2>Offen</h2>${taskTable('Offene Aufgaben', tasks.filter(isUnfinished), telling)}
<h2>Empfehlungen und Verabredungen</h2>${agreements.length === 0 ? markup`<p>Keine.</p>` : agreements.map((one) => agreed(one, telling))}
<h2>Erledigt</h2>${taskTable('Erledigte Aufgaben', finished, telling)}`,
  );
}

function taskTable(name: string, tasks: readonly Task[], { meetings }: Telling): Markup {
  if (tasks.length === 0) return markup`<p>Keine.</p>`;
  const rows = tasks.map((task) => [
    task.text,
    whoOf(task),
    task.dueOn === null ? '–' : longDay(task.dueOn),
    task.isOverdue ? 'überfällig' : STATES[task.state],
    sourceOf(task, meetings),
  ]);
  return pageTable(name, ['Aufgabe', 'Wer', 'Bis', 'Stand', 'Aus'], rows);
}

function sourceOf({ source }: Task, meetings: Telling['meetings']): Markup | string {
  const page = source && meetings.get(source.meetingId);
  return source && page ? linkTo(page, `${source.meetingNumber}. Sitzung, TOP ${source.agendaItemNumber}`) : '–';
}

function agreed({ meeting, agreements }: MeetingAgreements, { meetings }: Telling): Markup {
  const name = `${meeting.number}. Sitzung, ${longDay(calendarDay(new Date(meeting.startsAt)))}`;
  const page = meetings.get(meeting.id);
  const items = agreements.map(
    ({ text, done, total }) => markup`${text} <span class="quiet">(umgesetzt in ${done} von ${total} Kommunen)</span>`,
  );
  return markup`<h3>${page === undefined ? name : linkTo(page, name)}</h3>${listOf(items)}`;
}

export const tasksTable = (tasks: readonly Task[]): Table => ({
  title: 'Aufgaben',
  columns: [
    { title: 'Aufgabe', kind: 'text' },
    { title: 'Kommune', kind: 'text' },
    { title: 'Person', kind: 'text' },
    { title: 'Bis', kind: 'day' },
    { title: 'Stand', kind: 'text' },
    { title: 'Erledigt am', kind: 'instant' },
    { title: 'Sitzung', kind: 'number' },
  ],
  rows: tasks.map((task) => [
    task.text,
    task.municipality.name,
    task.member?.name ?? null,
    task.dueOn,
    STATES[task.state],
    task.completedAt,
    task.source?.meetingNumber ?? null,
  ]),
});
