import type { InquiryStatistics } from '../../inquiries/statistics/inquiry-statistics.service.js';
import type { Report, ReportSection } from '../reports.schemas.js';
import { type Figure, figuresTable, sectionOf, tableOf } from '../rules/made-of.js';
import { type Period, periodInWords } from '../rules/period.js';

const KINDS: Record<string, string> = {
  municipality: 'Kommune',
  citizen: 'Bürgerin oder Bürger',
  press: 'Presse',
  information_request: 'Antrag nach IFG/UIG',
  barrier: 'Barriere gemeldet',
};
const RECEIVED = 'Gezählt werden Anfragen, die im Zeitraum eingegangen sind, so wie sie heute stehen.';

export function presentInquiriesReport(sender: string, period: Period, statistics: InquiryStatistics): Report {
  return {
    title: `Anfragenstatistik ${periodInWords(period)}`,
    subtitle: null,
    sender,
    facts: [{ label: 'Zeitraum', value: periodInWords(period) }],
    isLandscape: false,
    sections: [
      sectionOf({ title: 'Auf einen Blick', table: figuresTable(inquiryFigures(statistics)) }),
      ...presentInquiryParts(statistics),
    ],
  };
}

/** For the annual report, too. */
export const inquiryFigures = ({ received, answered, open, medianDays }: InquiryStatistics): Figure[] => [
  { title: 'Eingegangene Anfragen', value: received, definition: RECEIVED },
  {
    title: 'davon beantwortet',
    value: answered,
    definition: 'Es gab eine vollständige Antwort; eine Zwischennachricht zählt nicht.',
  },
  { title: 'davon offen', value: open, definition: 'Weder beantwortet noch abgeschlossen.' },
  {
    title: 'Tage bis zur Antwort (Median)',
    value: medianDays,
    definition:
      'Kalendertage vom Eingang bis zur vollständigen Antwort: Die Hälfte ging schneller, die Hälfte dauerte länger.',
  },
];

export const presentInquiryParts = ({ kinds, topics }: InquiryStatistics): ReportSection[] => [
  sectionOf({
    title: 'Anfragen nach Art',
    table: tableOf(kinds, [
      { title: 'Art', read: ({ kind }) => KINDS[kind] ?? kind },
      { title: 'Anfragen', kind: 'number', read: ({ count }) => count },
    ]),
    notes: [RECEIVED],
  }),
  sectionOf({
    title: 'Anfragen nach Thema',
    table: tableOf(topics, [
      { title: 'Thema', read: ({ topic }) => topic },
      { title: 'Anfragen', kind: 'number', read: ({ count }) => count },
    ]),
    notes: [`${RECEIVED} Eine Anfrage zählt bei jedem ihrer Themen.`],
  }),
];
