import { calendarDay } from '../../platform/clock/calendar-day.js';
import type { Cell, Column, Table } from '../../platform/tables/table.js';
import type { InquiryHead } from '../inquiries.schemas.js';
import {
  INQUIRY_CHANNELS_IN_WORDS,
  INQUIRY_KINDS_IN_WORDS,
  INQUIRY_STATES_IN_WORDS,
} from '../inquiry-words.presenter.js';

type Field = Column & { read: (inquiry: InquiryHead) => Cell };

const URGENCIES: Record<InquiryHead['urgency'], string> = { low: 'niedrig', normal: 'normal', high: 'hoch' };
const VISIBILITIES: Record<InquiryHead['visibility'], string> = {
  coordination: 'nur Koordination',
  members: 'alle Mitglieder',
  anonymous: 'alle Mitglieder, ohne Namen',
};
const dayOf = (instant: string | null): string | null => instant && calendarDay(new Date(instant));

const FIELDS: readonly Field[] = [
  { title: 'Aktenzeichen', kind: 'text', width: 14, read: ({ caseNumber }) => caseNumber },
  { title: 'Anfrage', kind: 'text', width: 50, read: ({ title }) => title },
  { title: 'Art', kind: 'text', width: 22, read: ({ kind }) => INQUIRY_KINDS_IN_WORDS[kind] },
  { title: 'Weg', kind: 'text', read: ({ channel }) => INQUIRY_CHANNELS_IN_WORDS[channel] },
  { title: 'Stand', kind: 'text', width: 22, read: ({ state }) => INQUIRY_STATES_IN_WORDS[state] },
  { title: 'Dringlichkeit', kind: 'text', read: ({ urgency }) => URGENCIES[urgency] },
  { title: 'Wer sie sieht', kind: 'text', width: 26, read: ({ visibility }) => VISIBILITIES[visibility] },
  { title: 'Themen', kind: 'text', width: 30, read: ({ topics }) => topics.join(', ') || null },
  { title: 'Kommune', kind: 'text', width: 20, read: ({ asker }) => asker?.municipality?.name ?? null },
  { title: 'Eingegangen', kind: 'day', read: ({ receivedAt }) => dayOf(receivedAt) },
  { title: 'Gewünscht bis', kind: 'day', read: ({ wantedOn }) => wantedOn },
  { title: 'Frist', kind: 'day', read: ({ dueOn }) => dueOn },
  { title: 'Überfällig', kind: 'yes_no', read: ({ isOverdue }) => isOverdue },
  { title: 'Beantwortet', kind: 'day', read: ({ answeredAt }) => dayOf(answeredAt) },
  { title: 'Abgeschlossen', kind: 'day', read: ({ closedAt }) => dayOf(closedAt) },
  { title: 'Kümmert sich', kind: 'text', width: 24, read: ({ responsible }) => responsible?.name ?? null },
  { title: 'Betrifft auch', kind: 'number', read: ({ concernCount }) => concernCount },
];

/** Who asked, for those who answer them; for everybody else these columns are not there. */
const PEOPLE: readonly Field[] = [
  { title: 'Name', kind: 'text', width: 24, read: ({ asker }) => asker?.member?.name ?? asker?.name ?? null },
  { title: 'Organisation', kind: 'text', width: 24, read: ({ asker }) => asker?.organization ?? null },
  { title: 'E-Mail', kind: 'text', width: 28, read: ({ asker }) => asker?.email ?? null },
];

export function presentInquiryRegister(inquiries: readonly InquiryHead[], isCoordination: boolean): Table {
  const fields = isCoordination ? [...FIELDS, ...PEOPLE] : FIELDS;
  return {
    title: 'Anfragen',
    notes: [
      `${inquiries.length} Anfragen, die neueste zuerst.`,
      'Frist: bis wann das Recht eine Antwort verlangt (IFG und UIG einen Monat, Barrieren 14 Tage, dann sechs Wochen).',
      'Betrifft auch: so viele Kommunen haben gesagt, dass es sie auch betrifft.',
    ],
    columns: fields.map(({ read: _, ...column }) => column),
    rows: inquiries.map((inquiry) => fields.map(({ read }) => read(inquiry))),
  };
}
