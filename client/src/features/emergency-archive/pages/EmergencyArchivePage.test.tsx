import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { serverAnswers } from '../../../testing/answers';
import { renderRoutes } from '../../../testing/render';
import { sessionOf } from '../../../testing/sessions';
import type { ArchiveSubscription } from '../archive.queries';
import { EmergencyArchivePage } from './EmergencyArchivePage';

const none: ArchiveSubscription = {
  reminds: false,
  hasAddress: false,
  expiresAt: null,
  lastFetchedAt: null,
  version: 0,
};
const own: ArchiveSubscription = {
  reminds: true,
  hasAddress: true,
  expiresAt: '2027-11-22T11:00:00Z',
  lastFetchedAt: '2026-11-20T11:00:00Z',
  version: 1,
};
const address = 'https://portal.example/api/emergency-archive/fetch/geheim.zip';

function open(...states: [ArchiveSubscription, ...ArchiveSubscription[]]) {
  const received = serverAnswers({
    ...sessionOf(),
    'GET /api/emergency-archive': states.map((body) => ({ body })),
    'GET /api/emergency-archive/contents': {
      body: { chapters: [{ title: 'Sitzungen', count: 12 }], fileCount: 2, size: 12_400_000 },
    },
    'POST /api/emergency-archive/address': { status: 201, body: { subscription: own, address } },
    'PUT /api/emergency-archive/reminder': { body: { ...own, reminds: false, version: 2 } },
    'DELETE /api/emergency-archive/address': { body: { ...own, hasAddress: false, expiresAt: null, version: 2 } },
  });
  const page = (
    <Suspense>
      <EmergencyArchivePage />
    </Suspense>
  );
  renderRoutes([{ path: '/notfall-archiv', element: page }], '/notfall-archiv');
  return received;
}

const changes = (received: ReturnType<typeof serverAnswers>) =>
  received.filter(({ method }) => method !== 'GET').map(({ method, path, body }) => [`${method} ${path}`, body]);

it('says what the archive holds and how large it is, and gives it', async () => {
  open(none);
  const link = await screen.findByRole('link', { name: /^Archiv herunterladen \(etwa 12,4\sMB\)$/ });
  expect(link.getAttribute('href')).toBe('/api/emergency-archive/folder.zip');
  expect(within(screen.getByRole('region', { name: 'Das steckt darin' })).getByText('12')).toBeTruthy();
  expect(await screen.findByText('Sie haben noch kein Archiv geholt.')).toBeTruthy();
});

it('makes a secret address, shows it once with the command, and switches it off when asked', async () => {
  const received = open(none, own, { ...own, hasAddress: false, expiresAt: null, version: 2 });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Geheime Adresse anlegen' }));
  const field = await screen.findByRole('textbox', { name: 'Geheime Adresse des Notfall-Archivs' });
  expect(field).toHaveProperty('value', address);
  expect(screen.getByText(/^curl .*--etag-compare/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Adresse abschalten' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Adresse abschalten' }));
  expect(await screen.findByRole('button', { name: 'Geheime Adresse anlegen' })).toBeTruthy();
  expect(screen.queryByRole('textbox', { name: 'Geheime Adresse des Notfall-Archivs' })).toBeNull();
  expect(changes(received)).toEqual([
    ['POST /api/emergency-archive/address', { version: 0 }],
    ['DELETE /api/emergency-archive/address', null],
  ]);
});

it('switches the reminder off at once', async () => {
  const received = open(own, { ...own, reminds: false, version: 2 });
  await userEvent.click(await screen.findByRole('checkbox', { name: /^Montags per E-Mail erinnern/ }));
  expect(await screen.findByText('Wir erinnern Sie nicht mehr.')).toBeTruthy();
  expect(changes(received)).toEqual([['PUT /api/emergency-archive/reminder', { reminds: false, version: 1 }]]);
});
