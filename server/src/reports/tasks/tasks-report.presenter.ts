import { germanDay } from '../../platform/clock/german-day.js';
import type { Task } from '../../tasks/tasks.schemas.js';
import type { Report, ReportTable } from '../reports.schemas.js';
import { sectionOf, tableOf } from '../rules/made-of.js';

const STATES: Record<Task['state'], string> = {
  open: 'offen',
  in_progress: 'in Arbeit',
  done: 'erledigt',
  dropped: 'entfallen',
};
const OVERDUE = 'Überfällig ist, was nicht erledigt ist und dessen Tag vorbei ist.';

export function presentTasksReport(sender: string, tasks: readonly Task[], today: string): Report {
  const overdue = tasks.filter(({ isOverdue }) => isOverdue).length;
  return {
    title: `Offene Aufgaben, Stand ${germanDay(today)}`,
    subtitle: null,
    sender,
    facts: [
      { label: 'Offen', value: String(tasks.length) },
      { label: 'davon überfällig', value: String(overdue) },
    ],
    isLandscape: true,
    sections: [
      sectionOf({ title: 'Aufgaben', table: presentTaskTable(tasks), notes: [OVERDUE] }),
      sectionOf({ title: 'Je Kommune', table: byMunicipality(tasks), notes: [OVERDUE] }),
    ],
  };
}

/** As the register lists them, for its own export, too. */
export const presentTaskTable = (tasks: readonly Task[]): ReportTable =>
  tableOf(tasks, [
    { title: 'Kommune', read: ({ municipality }) => municipality.name },
    { title: 'Person', read: ({ member }) => member?.name ?? null },
    { title: 'Aufgabe', isWide: true, read: ({ text }) => text },
    { title: 'Stand', read: ({ state }) => STATES[state] },
    { title: 'Fällig', kind: 'day', read: ({ dueOn }) => dueOn },
    { title: 'Überfällig', kind: 'yes_no', read: ({ isOverdue }) => isOverdue },
    { title: 'Wiedervorlage', kind: 'day', read: ({ followUpOn }) => followUpOn },
    {
      title: 'Aus',
      read: ({ source }) => source && `${source.meetingNumber}. Sitzung, TOP ${source.agendaItemNumber}`,
    },
  ]);

function byMunicipality(tasks: readonly Task[]): ReportTable {
  const bodies = [...Map.groupBy(tasks, ({ municipality }) => municipality.name)];
  const rows = bodies.toSorted(([one], [other]) => one.localeCompare(other, 'de'));
  return tableOf(rows, [
    { title: 'Kommune', read: ([name]) => name },
    { title: 'Offen', kind: 'number', read: ([, own]) => own.length },
    { title: 'Überfällig', kind: 'number', read: ([, own]) => own.filter(({ isOverdue }) => isOverdue).length },
  ]);
}
