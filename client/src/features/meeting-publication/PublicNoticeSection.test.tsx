import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../testing/answers';
import { renderRoutes } from '../../testing/render';
import type { PublicNotice } from './meeting-publication.queries';
import { PublicNoticeSection } from './PublicNoticeSection';

const PATH = '/api/meetings/m47/public-notice';
const routes = [{ path: '/', element: <PublicNoticeSection meetingId="m47" /> }];

const notice = (given: Partial<PublicNotice> = {}): PublicNotice => ({
  meetingId: 'm47',
  publicSince: null,
  items: [
    { id: 'a', number: '1', title: 'Begrüßung', isPublic: false },
    { id: 'b', number: '2', title: 'Wandern um Rothaar', isPublic: false },
    { id: 'c', number: '3', title: 'Bericht von Paula Rothaar', isPublic: false },
  ],
  places: [
    { place: 'TOP 2', excerpt: 'Wandern um Rothaar', word: 'Rothaar', isConfirmable: true, agendaItemId: 'b' },
    { place: 'TOP 3', excerpt: 'Bericht von Paula', word: 'Paula Rothaar', isConfirmable: false, agendaItemId: 'c' },
  ],
  version: 3,
  abilities: { publish: true, withdraw: false },
  ...given,
});

const isPublic = notice({
  publicSince: '2026-11-22T11:00:00Z',
  abilities: { publish: true, withdraw: true },
  version: 4,
});

it('shows a meeting with the items that were chosen, once names are looked at', async () => {
  const received = serverAnswers({ [`GET ${PATH}`]: { body: notice() }, [`PUT ${PATH}`]: { body: isPublic } });
  renderRoutes(routes, '/');
  await userEvent.click(await screen.findByRole('button', { name: 'Öffentlich zeigen …' }));
  const save = screen.getByRole('button', { name: 'Öffentlich zeigen' });
  await userEvent.click(screen.getByRole('button', { name: 'Alle auswählen' }));
  expect(screen.getByText('„Paula Rothaar“ ist der Name einer Person.')).toBeTruthy();
  expect(save.hasAttribute('disabled')).toBe(true);
  await userEvent.click(screen.getByRole('checkbox', { name: 'TOP 3: Bericht von Paula Rothaar' }));
  await userEvent.click(screen.getByRole('checkbox', { name: '„Rothaar“ meint hier keine Person' }));
  await userEvent.click(save);
  expect(await screen.findByText(/Öffentlich seit/)).toBeTruthy();
  expect(received.find(({ method }) => method === 'PUT')?.body).toEqual({
    version: 3,
    agendaItemIds: ['a', 'b'],
    confirmedWords: ['Rothaar'],
  });
});

it('takes it back at once', async () => {
  serverAnswers({ [`GET ${PATH}`]: { body: isPublic }, [`DELETE ${PATH}`]: { body: notice({ version: 5 }) } });
  renderRoutes(routes, '/');
  await userEvent.click(await screen.findByRole('button', { name: 'Nicht mehr öffentlich zeigen' }));
  expect(await screen.findByText('Diese Sitzung sehen nur Mitglieder.')).toBeTruthy();
});

it('says nothing to those who cannot decide, while nothing is public', async () => {
  const received = serverAnswers({
    [`GET ${PATH}`]: { body: notice({ abilities: { publish: false, withdraw: false } }) },
  });
  renderRoutes(routes, '/');
  await waitFor(() => expect(received).toHaveLength(1));
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Für alle sichtbar' })).toBeNull());
});
