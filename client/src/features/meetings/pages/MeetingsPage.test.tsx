import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { meetingSummary } from '../../../testing/meetings';
import { renderRoutes } from '../../../testing/render';
import { MeetingsPage } from './MeetingsPage';

const routes = [{ path: '/sitzungen', element: <MeetingsPage /> }];
const group = (planMeetings: boolean) => ({ id: 'group', slug: 'ak', abilities: { planMeetings } });

function open(planMeetings: boolean, items = [meetingSummary()]) {
  serverAnswers({
    'GET /api/working-groups': { body: { items: [group(planMeetings)] } },
    'GET /api/meetings': [
      { body: { items, nextCursor: null } },
      { body: { items: [meetingSummary({ id: 'm46', number: 46, title: null })], nextCursor: null } },
    ],
  });
  renderRoutes(routes, '/sitzungen');
}

it('lists what comes, with talk and countdown, and what was behind a tab', async () => {
  open(false);
  const link = await screen.findByRole('link', { name: '47. Sitzung: Wärmeplanung' });
  expect(link.getAttribute('href')).toBe('/sitzungen/m47');
  expect(screen.getByText('in 11 Tagen')).toBeTruthy();
  expect(screen.getByText('Vom Bestand zum Beschluss')).toBeTruthy();
  await userEvent.click(screen.getByRole('tab', { name: 'Vergangene' }));
  expect(await screen.findByRole('link', { name: '46. Sitzung' })).toBeTruthy();
});

it('offers a new meeting to those who plan', async () => {
  open(true);
  expect(await screen.findByRole('link', { name: 'Neue Sitzung' })).toBeTruthy();
});

it('says what will be here when there is nothing yet', async () => {
  open(false, []);
  expect(await screen.findByText('Gerade ist keine Sitzung geplant.')).toBeTruthy();
});
