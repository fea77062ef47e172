import { calendarDay } from '../../platform/clock/calendar-day.js';
import type { TableDownload } from '../../platform/tables/send-table.js';
import type { Cell, Column, ColumnKind, Table } from '../../platform/tables/table.js';
import type { Survey, SurveyAnswer, SurveyQuestion, SurveySheet } from '../surveys.schemas.js';

/** The comparison as people know it from the page: a line per municipality, a column per question. */
export function presentSurveyTable(survey: Survey): TableDownload {
  return { name: `umfrage-${nameOf(survey.title)}`, tables: [tableOf(survey)] };
}

function tableOf({ title, introduction, questions, sheets, closesOn, asked, answered }: Survey): Table {
  return {
    title,
    notes: [
      ...(introduction === '' ? [] : [introduction]),
      `Geantwortet haben ${answered} von ${asked} Kommunen.`,
      ...(closesOn === null ? [] : [`Antworten bis ${closesOn.split('-').reverse().join('.')}.`]),
      'Leere Zellen: dazu ist nichts gesagt.',
    ],
    columns: [
      { title: 'Kommune', kind: 'text', width: 22 },
      ...questions.map(columnOf),
      { title: 'Anmerkung', kind: 'text', width: 40 },
      { title: 'Geantwortet von', kind: 'text', width: 24 },
      { title: 'Geantwortet am', kind: 'day' },
    ],
    rows: sheets.map((sheet) => rowOf(sheet, questions)),
  };
}

const KINDS: Record<SurveyQuestion['kind'], ColumnKind> = {
  yes_no: 'yes_no',
  choice: 'text',
  text: 'text',
  number: 'number',
};

const columnOf = ({ kind, label, unit }: SurveyQuestion): Column => ({
  title: unit === null ? label : `${label} (${unit})`,
  kind: KINDS[kind],
  ...(kind === 'text' && { width: 40 }),
});

const rowOf = (sheet: SurveySheet, questions: readonly SurveyQuestion[]): Cell[] => [
  sheet.municipality.name,
  ...questions.map(({ id }) => cellOf(sheet.answers.find(({ questionId }) => questionId === id))),
  sheet.note === '' ? null : sheet.note,
  sheet.answeredBy,
  sheet.answeredAt && calendarDay(new Date(sheet.answeredAt)),
];

const cellOf = (answer: SurveyAnswer | undefined): Cell => answer?.isYes ?? answer?.number ?? answer?.text ?? null;

/** Of letters and digits, so that every system can store it. */
const nameOf = (title: string): string =>
  title
    .toLocaleLowerCase('de')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'antworten';
