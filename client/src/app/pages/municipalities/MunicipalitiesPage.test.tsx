import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { memberOf } from '../../../testing/members';
import { renderRoutes } from '../../../testing/render';
import { sessionOf } from '../../../testing/sessions';
import { MunicipalitiesPage } from './MunicipalitiesPage';

const body = (id: string, name: string) => ({
  id,
  slug: id,
  name,
  abbreviation: id.slice(0, 3),
  officialName: `Stadt ${name}`,
  kind: 'town',
  ags: '05970020',
  postalCode: '57271',
  population: 14801,
});

const answers = {
  ...sessionOf(),
  'GET /api/municipalities': {
    body: { items: [body('burbach', 'Burbach'), body('hilchenbach', 'Hilchenbach'), body('netphen', 'Netphen')] },
  },
  'GET /api/members': {
    body: {
      items: [
        memberOf('hilchenbach', 'Paula Rothaar', { climate: ['member'] }),
        memberOf('hilchenbach', 'Merle Dahlbruch', { climate: ['deputy'] }),
        memberOf('burbach', 'Greta Hellertal', { climate: ['member'] }),
      ],
    },
  },
};
const routes = [{ path: '/kommunen', element: <MunicipalitiesPage /> }];

it('says who is there, who steps in and what is vacant', async () => {
  serverAnswers(answers);
  renderRoutes(routes, '/kommunen');
  const row = async (name: RegExp) => within(await screen.findByRole('row', { name }));
  const hilchenbach = await row(/^Hilchenbach/);
  expect(hilchenbach.getByRole('link', { name: 'Paula Rothaar' }).getAttribute('href')).toBe('/personen/paula-rothaar');
  expect(hilchenbach.getByRole('link', { name: 'Merle Dahlbruch' })).toBeTruthy();
  expect((await row(/^Netphen/)).getByText('nicht besetzt')).toBeTruthy();
  expect((await row(/^Burbach/)).getByText('noch offen')).toBeTruthy();
});

it('finds a municipality by its person, and everything again when nothing fits', async () => {
  serverAnswers(answers);
  renderRoutes(routes, '/kommunen?suche=merle');
  expect(await screen.findByRole('link', { name: 'Hilchenbach' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Burbach' })).toBeNull();
  await userEvent.type(screen.getByRole('searchbox', { name: 'Kommune oder Person suchen' }), 'xyz');
  await userEvent.click(await screen.findByRole('button', { name: 'Alle zeigen' }));
  expect(await screen.findByRole('link', { name: 'Burbach' })).toBeTruthy();
});

it('tells visitors who takes part, and asks for nobody', async () => {
  const received = serverAnswers({
    ...answers,
    'GET /api/session': { body: { member: null, contactEmail: 'klima@kreis.example', abilities: {} } },
  });
  renderRoutes(routes, '/kommunen');
  expect(await screen.findByRole('link', { name: 'Hilchenbach' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'klima@kreis.example' })).toBeTruthy();
  expect(received.some(({ path }) => path === '/api/members')).toBe(false);
});
