import type { ActionPlan } from '../../action-plan/action-plans.schemas.js';
import type { Indicator } from '../../action-plan/indicators/indicators.schemas.js';
import type { Measure } from '../../action-plan/measures/measures.schemas.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { longDay } from '../../platform/clock/long-day.js';
import { FolderPage } from '../../platform/folders/offline-folder.js';
import { factList, linkTo, pageTable } from '../../platform/folders/page-parts.js';
import { markup } from '../../platform/markup/markup.js';
import type { Table } from '../../platform/tables/table.js';
import { indicatorsPart } from './indicators-part.presenter.js';

type Placed = { measure: Measure; path: string };
export type ToldPlan = { plan: ActionPlan; measures: readonly Placed[]; indicators: readonly Indicator[] };

export const MEASURES = { title: 'Maßnahmen', path: 'massnahmen.html' };

const STATUSES: Record<Measure['status'], string> = {
  planned: 'geplant',
  in_progress: 'in Ausführung',
  done: 'abgeschlossen',
  ongoing: 'fortlaufend',
  deferred: 'zurückgestellt',
};

const namesOf = (bodies: ReadonlyArray<{ name: string }>): string => bodies.map(({ name }) => name).join(', ');

const endOf = ({ endsOn }: Measure): string => (endsOn === null ? 'nicht terminiert' : longDay(endsOn));

export function presentPlans(plans: readonly ToldPlan[]): FolderPage {
  const parts = plans.map(({ plan, measures, indicators }) => {
    const rows = measures.map(({ measure, path }) => [
      measure.code,
      linkTo(path, measure.title),
      STATUSES[measure.status],
      endOf(measure),
      namesOf(measure.leads) || '–',
    ]);
    return markup`<h2>${plan.title}</h2>${pageTable(plan.title, ['Nr.', 'Maßnahme', 'Stand', 'Abschluss', 'Federführung'], rows)}${indicatorsPart(indicators)}`;
  });
  return new FolderPage(
    MEASURES.path,
    MEASURES.title,
    MEASURES.path,
    plans.length === 0
      ? markup`<p>Es gibt noch keinen Handlungsplan.</p>`
      : markup`<p>${linkTo('tabellen/massnahmen.csv', 'Alle Maßnahmen als Tabelle (CSV)')}</p>${parts}`,
  );
}

export function presentMeasure({ measure, path }: Placed): FolderPage {
  const { code, title, status, statusText, field, office, leads, partners, description, milestones } = measure;
  const facts = [
    { label: 'Handlungsplan', value: measure.plan.title },
    { label: 'Handlungsfeld', value: field.title },
    { label: 'Stand', value: STATUSES[status] },
    { label: 'Zum Stand', value: statusText },
    { label: 'Abschluss', value: endOf(measure) },
    { label: 'Federführung', value: namesOf(leads) },
    { label: 'Beteiligt', value: namesOf(partners) },
    { label: 'Stelle', value: office ?? '' },
    { label: 'Zuletzt bestätigt', value: longDay(calendarDay(new Date(measure.confirmedAt))) },
  ].filter(({ value }) => value !== '');
  const rows = milestones.map((one) => [one.title, dayOr(one.dueOn), dayOr(one.reachedOn)]);
  return new FolderPage(
    path,
    `${code} ${title}`,
    MEASURES.path,
    markup`${factList(facts)}${description === '' ? null : markup`<p>${description}</p>`}
${rows.length === 0 ? null : markup`<h2>Meilensteine</h2>${pageTable('Meilensteine', ['Meilenstein', 'Geplant', 'Erreicht'], rows)}`}`,
  );
}

const dayOr = (day: string | null): string => (day === null ? '–' : longDay(day));

export const measuresTable = (measures: readonly Measure[]): Table => ({
  title: 'Maßnahmen',
  columns: [
    { title: 'Nummer', kind: 'text' },
    { title: 'Maßnahme', kind: 'text' },
    { title: 'Handlungsfeld', kind: 'text' },
    { title: 'Stand', kind: 'text' },
    { title: 'Zum Stand', kind: 'text' },
    { title: 'Abschluss', kind: 'day' },
    { title: 'Federführung', kind: 'text' },
    { title: 'Beteiligt', kind: 'text' },
    { title: 'Stelle', kind: 'text' },
  ],
  rows: measures.map((measure) => [
    measure.code,
    measure.title,
    measure.field.title,
    STATUSES[measure.status],
    measure.statusText,
    measure.endsOn,
    namesOf(measure.leads),
    namesOf(measure.partners),
    measure.office,
  ]),
});
