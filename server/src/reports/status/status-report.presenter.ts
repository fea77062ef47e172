import type { ActionPlan } from '../../action-plan/action-plans.schemas.js';
import type { MeasureList, MeasureStanding } from '../../action-plan/measures/measures.schemas.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { germanDay } from '../../platform/clock/german-day.js';
import { longDay } from '../../platform/clock/long-day.js';
import type { Report, ReportSection } from '../reports.schemas.js';
import { type ColumnOf, sectionOf, tableOf } from '../rules/made-of.js';
import type { StandingChange } from './rules/standing-changes.js';

type Status = MeasureStanding['status'];
type Counts = MeasureList['counts'];

const STATUSES: Record<Status, string> = {
  planned: 'geplant',
  in_progress: 'in Ausführung',
  done: 'abgeschlossen',
  ongoing: 'fortlaufend',
  deferred: 'zurückgestellt',
};
const ORDER: Status[] = ['planned', 'in_progress', 'done', 'ongoing', 'deferred'];
const WHAT: Record<StandingChange['what'], string> = {
  added: 'Neu im Plan',
  gone: 'Nicht mehr im Plan',
  code: 'Kürzel',
  title: 'Titel',
  status: 'Status',
  statusText: 'Stand in Worten',
  endsOn: 'Abschluss terminiert',
  leads: 'Federführend',
  partners: 'Partner',
  nextMilestone: 'Nächster Meilenstein',
};
const DEFINITIONS = [
  'Stand vom: so, wie es am Ende dieses Tages im Portal stand.',
  'Abschluss terminiert: leer, wenn kein Ende festgelegt ist, zum Beispiel bei fortlaufenden Maßnahmen.',
  'Letzte Meldung: wann die federführende Stelle den Stand zuletzt geändert oder bestätigt hat. Nach 90 Tagen ohne Meldung steht ein Hinweis da; abgeschlossene Maßnahmen sind davon ausgenommen.',
];

export type StatusReportParts = {
  plan: Pick<ActionPlan, 'title' | 'fields'>;
  sender: string;
  asOf: string;
  since: string | null;
  /** What the report tells of besides the whole plan: "Handlungsfeld: …". */
  narrowing: ReadonlyArray<{ label: string; value: string }>;
  measures: readonly MeasureStanding[];
  /** How many municipalities there are. */
  bodies: number;
  progress: MeasureList['progress'];
  changes: readonly StandingChange[];
};

export function presentStatusReport(parts: StatusReportParts): Report {
  const { plan, sender, asOf, since, narrowing, measures } = parts;
  const stale = measures.filter(({ isStale }) => isStale).length;
  return {
    title: `Umsetzungsstand ${plan.title}, Stand ${germanDay(asOf)}`,
    subtitle: `Stand vom ${longDay(asOf)}`,
    sender,
    facts: [
      ...narrowing,
      { label: 'Maßnahmen', value: String(measures.length) },
      { label: 'Davon', value: byStatus(measures) },
      ...(stale > 0 ? [{ label: 'Ohne Meldung seit über 90 Tagen', value: String(stale) }] : []),
      {
        label: 'Verglichen mit',
        value: since === null ? 'keinem früheren Stand' : `dem Stand vom ${germanDay(since)}`,
      },
    ].filter(({ value }) => value !== ''),
    isLandscape: true,
    sections: [
      sectionOf({ title: 'Maßnahmen', table: measureTable(measures, parts.bodies), notes: DEFINITIONS }),
      ...(since === null ? [] : [presentChanges(parts.changes, since)]),
      ...presentProgress(parts.progress),
    ],
  };
}

function byStatus(measures: readonly MeasureStanding[]): string {
  const counted = ORDER.map((status) => ({ status, count: measures.filter((one) => one.status === status).length }));
  return counted.flatMap(({ status, count }) => (count > 0 ? `${count} ${STATUSES[status]}` : [])).join(', ');
}

export const statusName = (value: string): string => STATUSES[ORDER.find((one) => one === value) ?? 'planned'];

const measureTable = (measures: readonly MeasureStanding[], bodies: number) =>
  tableOf(measures, [
    { title: 'Kürzel', read: ({ code }) => code },
    { title: 'Maßnahme', isWide: true, read: ({ title }) => title },
    {
      title: 'Federführend',
      read: ({ leads, office }) => [named(leads, bodies), office && `(${office})`].filter(Boolean).join(' '),
    },
    { title: 'Partner', read: ({ partners, leads }) => named(partners, bodies, leads.length) },
    { title: 'Status', read: ({ status }) => STATUSES[status] },
    { title: 'Abschluss terminiert', kind: 'day', read: ({ endsOn }) => endsOn },
    { title: 'Nächster Meilenstein', read: ({ nextMilestone }) => milestone(nextMilestone) },
    { title: 'Stand in Worten', isWide: true, read: ({ statusText }) => statusText },
    { title: 'Letzte Meldung', kind: 'day', read: ({ confirmedAt }) => calendarDay(new Date(confirmedAt)) },
    { title: 'Hinweis', read: hintOf },
  ]);

/** All of them have one word. */
function named(listed: ReadonlyArray<{ name: string }>, bodies: number, others = 0): string {
  if (listed.length > 1 && listed.length + others === bodies)
    return others > 0 ? 'alle anderen Kommunen' : 'alle Kommunen';
  return listed.map(({ name }) => name).join(', ');
}

const milestone = (next: MeasureStanding['nextMilestone']): string | null =>
  next && (next.dueOn === null ? next.title : `${next.title} (${germanDay(next.dueOn)})`);

const hintOf = ({ isStale, isOverdue }: MeasureStanding): string | null =>
  [isOverdue && 'Termin überschritten', isStale && 'keine Meldung seit über 90 Tagen'].filter(Boolean).join('; ') ||
  null;

function presentChanges(changes: readonly StandingChange[], since: string): ReportSection {
  const table = tableOf(changes, [
    { title: 'Kürzel', read: ({ code }) => code },
    { title: 'Maßnahme', isWide: true, read: ({ title }) => title },
    { title: 'Was', read: ({ what }) => WHAT[what] },
    { title: 'Vorher', isWide: true, read: (change) => told(change, change.before) },
    { title: 'Jetzt', isWide: true, read: (change) => told(change, change.after) },
  ]);
  const title = `Änderungen seit ${germanDay(since)}`;
  if (changes.length === 0) return sectionOf({ title, paragraphs: ['Seitdem hat sich nichts geändert.'] });
  return sectionOf({ title, table });
}

function told({ what }: StandingChange, value: string | null): string | null {
  if (value === null) return what === 'endsOn' ? 'kein Ende festgelegt' : null;
  if (what === 'endsOn') return germanDay(value);
  return what === 'status' || what === 'added' || what === 'gone' ? statusName(value) : value;
}

/** For the annual report, too. */
export function presentProgress({ fields, municipalities }: MeasureList['progress']): ReportSection[] {
  const byField = fields.map(({ field, counts }) => ({ name: `${field.code} ${field.title}`, counts }));
  const byBody = municipalities.map(({ municipality, counts }) => ({ name: municipality.name, counts }));
  return [
    sectionOf({
      title: 'Je Handlungsfeld',
      table: progressTable('Handlungsfeld', byField),
      notes: ['Über den ganzen Plan.'],
    }),
    sectionOf({
      title: 'Je Kommune',
      table: progressTable('Kommune', byBody),
      notes: [
        'Über den ganzen Plan; federführend oder als Partner. Eine Maßnahme zählt bei jeder beteiligten Kommune.',
      ],
    }),
  ];
}

type Progress = { name: string; counts: Counts };

const progressTable = (what: string, rows: readonly Progress[]) =>
  tableOf(rows, [
    { title: what, read: ({ name }) => name },
    { title: 'Maßnahmen', kind: 'number', read: ({ counts }) => counts.all },
    ...ORDER.map(
      (status): ColumnOf<Progress> => ({
        title: STATUSES[status],
        kind: 'number',
        read: ({ counts }) => counts[status],
      }),
    ),
    { title: 'ohne Meldung', kind: 'number', read: ({ counts }) => counts.stale },
  ]);
