import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { renderRoutes } from '../../../testing/render';
import { report, sheet, writer } from '../testing/example-report';
import { WriteReportPage } from './WriteReportPage';

const address = '/sitzungen/m47/berichte/hilchenbach';
const route = 'GET /api/meetings/m47/municipality-reports/hilchenbach';
const put = 'PUT /api/meetings/m47/municipality-reports/hilchenbach';
const post = 'POST /api/meetings/m47/municipality-reports/hilchenbach/submission';
const show = () =>
  renderRoutes([{ path: '/sitzungen/:id/berichte/:municipalityId', element: <WriteReportPage /> }], address);

const draft = (text: Partial<ReturnType<typeof report>>, version = 1) =>
  report('hilchenbach', { state: 'draft', version, updatedAt: '2026-11-22T09:32:00.000Z', abilities: writer, ...text });

it('saves by itself and hands in what stands there', async () => {
  const submittedAt = '2026-11-22T09:33:00.000Z';
  const received = serverAnswers({
    [route]: { body: sheet() },
    [put]: { body: draft({ news: 'PV läuft' }) },
    [post]: { status: 201, body: draft({ news: 'PV läuft', state: 'submitted', submittedAt }, 2) },
  });
  const user = userEvent.setup();
  show();
  await user.type(await screen.findByLabelText(/^Neu bei uns/), 'PV läuft');
  await user.tab();
  expect(await screen.findByText(/^gespeichert 10:32/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Bericht abgeben' }));
  expect(await screen.findByText(/^Abgegeben am/)).toBeTruthy();
  expect(received.filter(({ method }) => method !== 'GET').map(({ method, body }) => [method, body])).toEqual([
    ['PUT', { version: 0, news: 'PV läuft', ongoing: '', question: '', tip: '', tags: [] }],
    ['POST', { version: 1 }],
  ]);
});

it('does not hand in an empty report, and says why', async () => {
  const received = serverAnswers({ [route]: { body: sheet() } });
  const user = userEvent.setup();
  show();
  await user.click(await screen.findByRole('button', { name: 'Bericht abgeben' }));
  expect(screen.getByText(/steht noch nichts/)).toBeTruthy();
  expect(received.every(({ method }) => method === 'GET')).toBe(true);
});

it('starts from the last report, and that can be undone', async () => {
  const previous = {
    meetingNumber: 46,
    startsAt: '2026-09-24T07:30:00.000Z',
    news: null,
    ongoing: 'Montiert',
    question: null,
    tip: null,
    tags: ['PV'],
  };
  serverAnswers({
    [route]: { body: sheet({ previous }) },
    [put]: { body: draft({ ongoing: 'Montiert', tags: ['PV'] }) },
  });
  const user = userEvent.setup();
  show();
  await user.click(await screen.findByText('Ihr letzter Bericht (46. Sitzung)'));
  await user.click(screen.getByRole('button', { name: 'Als Anfang übernehmen' }));
  const ongoing = screen.getByLabelText<HTMLTextAreaElement>(/^Läuft gerade/);
  expect(ongoing.value).toBe('Montiert');
  await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
  expect(ongoing.value).toBe('');
});

it('takes tags that are typed and tags that are suggested', async () => {
  serverAnswers({ [route]: { body: sheet() }, [put]: { body: draft({ tags: ['Turnhalle', 'PV'] }) } });
  const user = userEvent.setup();
  show();
  await user.type(await screen.findByLabelText(/^Schlagwörter/), 'Turnhalle,');
  await user.click(screen.getByRole('button', { name: 'PV hinzufügen' }));
  const chosen = screen.getByRole('list', { name: 'Schlagwörter' });
  expect(
    within(chosen)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['Turnhalle', 'PV']);
  await user.click(screen.getByRole('button', { name: 'Turnhalle entfernen' }));
  expect(within(chosen).getAllByRole('button')).toHaveLength(1);
});

it('shows both texts when a colleague wrote the same part, and keeps both', async () => {
  const merle = { id: 'merle', name: 'Merle Dahlbruch', municipality: report('hilchenbach').municipality };
  const theirs = draft({ news: 'Wand', updatedBy: merle }, 2);
  const conflict = { type: '/problems/changed-meanwhile', title: 'Inzwischen geändert', status: 409, current: theirs };
  const received = serverAnswers({
    [route]: { body: sheet({ report: draft({ news: '' }) }) },
    [put]: [{ status: 409, body: conflict }, { body: draft({ news: 'Dach\nWand' }, 3) }],
  });
  const user = userEvent.setup();
  show();
  await user.type(await screen.findByLabelText(/^Neu bei uns/), 'Dach');
  await user.tab();
  expect(await screen.findByText(/Merle Dahlbruch hat an derselben Stelle/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Beide behalten' }));
  expect(await screen.findByText(/^gespeichert/)).toBeTruthy();
  expect(received.at(-1)?.body).toMatchObject({ version: 2, news: 'Dach\nWand' });
});
