import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { renderRoutes } from '../../../testing/render';
import { ReportsPage } from './ReportsPage';

const routes = [{ path: '/berichte', element: <ReportsPage /> }];
const PLAN = '019ab000-0000-7000-8000-000000000001';

const table = {
  columns: [
    { title: 'Kürzel', kind: 'text', isWide: false },
    { title: 'Abschluss terminiert', kind: 'day', isWide: false },
  ],
  rows: [['W 2', '2028-03-31']],
  rowCount: 120,
  columnCount: 2,
};
const report = {
  title: 'Umsetzungsstand Handlungsplan, Stand 01.11.2026',
  subtitle: null,
  sender: 'Arbeitskreis',
  facts: [{ label: 'Maßnahmen', value: '120' }],
  isLandscape: true,
  sections: [{ title: 'Maßnahmen', paragraphs: [], table, notes: ['So, wie es am Ende des Tages stand.'] }],
};
const given = { id: 'given', asOf: '2026-06-02', givenAt: '2026-06-02T10:00:00.000Z', by: 'Hanna Wiesental' };

const answers = (give: boolean) =>
  serverAnswers({
    'GET /api/working-groups': { body: { items: [{ id: 'g', slug: 'ak', shortName: 'AK', name: 'Arbeitskreis' }] } },
    'GET /api/municipalities': { body: { items: [] } },
    'GET /api/action-plans': {
      body: {
        items: [
          {
            id: PLAN,
            title: 'Handlungsplan',
            startsOn: '2026-01-01',
            fields: [],
            abilities: { change: give, addMeasure: give, requestUpdates: give },
          },
        ],
        abilities: { add: false },
      },
    },
    [`GET /api/action-plans/${PLAN}/status-report`]: {
      body: {
        report,
        asOf: '2026-11-01',
        since: '2026-06-02',
        stale: [
          { id: 'w2', code: 'W 2', title: 'Abwärme', leads: ['Kreuztal'], confirmedAt: '2026-05-04T10:00:00.000Z' },
        ],
        given: [given],
        abilities: { give },
      },
    },
    [`POST /api/action-plans/${PLAN}/update-requests`]: {
      body: { people: 2, municipalities: [], measures: 1, alreadyAsked: [], unreachable: [] },
    },
  });

it('shows the report with what it leaves out, and offers it as files', async () => {
  answers(false);
  renderRoutes(routes, '/berichte');
  const shown = await screen.findByRole('article');
  expect(within(shown).getByRole('cell', { name: '31.03.2028' })).toBeTruthy();
  expect(within(shown).getByText(/Vorschau: 1 von 120 Zeilen/)).toBeTruthy();
  const word = screen.getByRole('link', { name: 'Umsetzungsstand herunterladen: Word (DOCX)' });
  expect(word.getAttribute('href')).toBe(`/api/action-plans/${PLAN}/status-report/download?format=docx`);
  expect(screen.getByText(/Stand vom Di., 2. Juni 2026, vermerkt von Hanna Wiesental/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /vermerken|zurücknehmen|anfordern/ })).toBeNull();
});

it('lets the coordination ask for what is missing before the report goes out', async () => {
  answers(true);
  renderRoutes(routes, '/berichte');
  await userEvent.click(await screen.findByRole('button', { name: 'Aktualisierung anfordern' }));
  const dialog = screen.getByRole('dialog');
  expect(within(dialog).getByText(/Gefragt werden: Kreuztal/)).toBeTruthy();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Jetzt anfordern' }));
  expect(await screen.findByText('2 Personen bekommen eine Mail.')).toBeTruthy();
});
