import { longDay } from '../../platform/clock/long-day.js';
import { FolderPage } from '../../platform/folders/offline-folder.js';
import { linkTo, pageTable } from '../../platform/folders/page-parts.js';
import { markup } from '../../platform/markup/markup.js';
import { cellText } from '../../platform/tables/cell-text.js';
import type { Table } from '../../platform/tables/table.js';
import type { Survey } from '../../surveys/surveys.schemas.js';
import { presentSurveyTable } from '../../surveys/table/survey-tables.presenter.js';

type Placed = { survey: Survey; path: string; tablePath: string };

export const SURVEYS = { title: 'Umfragen', path: 'umfragen.html' };

/** As it is exported. */
export const comparisonOf = (survey: Survey): Table => presentSurveyTable(survey).tables[0];

export function presentSurveys(surveys: readonly Placed[]): FolderPage {
  const rows = surveys.map(({ survey, path }) => [
    linkTo(path, survey.title),
    survey.closesOn === null ? '–' : longDay(survey.closesOn),
    `${survey.answered} von ${survey.asked}`,
  ]);
  return new FolderPage(
    SURVEYS.path,
    SURVEYS.title,
    SURVEYS.path,
    rows.length === 0
      ? markup`<p>Es gab noch keine Frage an alle Kommunen.</p>`
      : pageTable(SURVEYS.title, ['Frage', 'Antworten bis', 'Geantwortet'], rows),
  );
}

export function presentSurvey({ survey, path, tablePath }: Placed): FolderPage {
  const { title, introduction } = survey;
  const { columns, rows } = comparisonOf(survey);
  const shown = rows.map((row) => row.map((cell, index) => cellText(cell, columns[index]?.kind ?? 'text') || '–'));
  const table = pageTable(
    `Vergleich: ${title}`,
    columns.map((column) => column.title),
    shown,
  );
  return new FolderPage(
    path,
    title,
    SURVEYS.path,
    markup`${introduction === '' ? null : markup`<p>${introduction}</p>`}<p>${linkTo(`../${tablePath}`, 'Vergleich als Tabelle (CSV)')}</p>${table}`,
  );
}
