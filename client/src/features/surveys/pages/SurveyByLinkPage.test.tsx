import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { renderRoutes } from '../../../testing/render';
import { sessionOf } from '../../../testing/sessions';
import type { LinkedSurvey } from '../surveys.queries';
import { SurveyByLinkPage } from './SurveyByLinkPage';

const netphen = { id: 'netphen', slug: 'netphen', name: 'Netphen', abbreviation: 'NET' };
const survey: LinkedSurvey = {
  name: 'Ida Obernau',
  municipality: netphen,
  groupName: 'Arbeitskreis Klimaschutz',
  title: 'Solarkataster',
  introduction: '',
  closesOn: '2099-12-04',
  state: 'open',
  questions: [
    { id: 'has', kind: 'yes_no', label: 'Haben Sie eines?', options: [], unit: null },
    { id: 'cost', kind: 'number', label: 'Was kostete es?', options: [], unit: 'EUR' },
  ],
  sheet: { municipality: netphen, answers: [], note: '', answeredBy: null, answeredAt: null, version: 0 },
};
const routes = [{ path: '/umfrage', element: <SurveyByLinkPage /> }];

it('is answered without login; a number that is none is not lost', async () => {
  const received = serverAnswers({
    ...sessionOf(),
    'GET /api/links/survey': { body: survey },
    'PUT /api/links/survey': { body: { ...survey, sheet: { ...survey.sheet, version: 1 } } },
  });
  renderRoutes(routes, '/umfrage#token');
  await userEvent.click(await screen.findByRole('radio', { name: 'Ja' }));
  const cost = screen.getByRole('textbox', { name: /Was kostete es\? \(EUR\)/ });
  await userEvent.type(cost, 'etwa 5000');
  await userEvent.click(screen.getByRole('button', { name: 'Antwort speichern' }));
  expect((await screen.findAllByText(/Bitte geben Sie eine Zahl ein/)).length).toBeGreaterThan(0);
  expect(received.some(({ method }) => method === 'PUT')).toBe(false);
  await userEvent.clear(cost);
  await userEvent.type(cost, '4.500,50');
  await userEvent.click(screen.getByRole('button', { name: 'Antwort speichern' }));
  expect(await screen.findByText('Ihre Antwort ist gespeichert.')).toBeTruthy();
  expect(received.find(({ method }) => method === 'PUT')?.body).toEqual({
    version: 0,
    note: '',
    answers: [
      { questionId: 'has', isYes: true },
      { questionId: 'cost', number: 4500.5 },
    ],
  });
});

it('says what to do with a link that is over', async () => {
  serverAnswers({
    ...sessionOf(),
    'GET /api/links/survey': { status: 410, body: { type: '/problems/link-spent', title: 'Vorbei', status: 410 } },
  });
  renderRoutes(routes, '/umfrage#token');
  expect(await screen.findByText('Dieser Link gilt nicht mehr')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Anmelden' })).toBeTruthy();
});
