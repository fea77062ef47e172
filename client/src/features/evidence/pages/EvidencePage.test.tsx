import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { serverAnswers } from '../../../testing/answers';
import { renderRoutes } from '../../../testing/render';
import { sessionOf } from '../../../testing/sessions';
import type { Evidence, EvidenceMeeting, Grant } from '../evidence.queries';
import { EvidencePage } from './EvidencePage';

const netphen = { id: 'n', slug: 'netphen', name: 'Netphen', abbreviation: 'NET' };
const grant: Grant = {
  id: 'b1',
  workingGroupId: 'g',
  municipality: netphen,
  programme: null,
  title: 'Klimaschutzmanagement',
  grantNumber: '67K 0417',
  startsOn: '2025-04-01',
  endsOn: '2026-12-31',
  reportDueOn: null,
  reportedOn: null,
  isRunning: true,
  report: 'none',
  daysLeft: null,
  version: 1,
  createdAt: '2026-01-01T08:00:00Z',
  abilities: { change: true },
};
const meeting: EvidenceMeeting = {
  id: 'm',
  number: 46,
  title: null,
  startsAt: '2025-09-24T07:30:00Z',
  invitedAt: null,
  agendaItems: 8,
  municipalities: 11,
  talks: 1,
  minutes: 'in_progress',
};
const evidence: Evidence = {
  workingGroup: { id: 'g', name: 'Arbeitskreis Klimaschutz', shortName: 'AK' },
  meetings: [meeting],
  abilities: { download: true },
};

function open(search: string, body: Evidence = evidence) {
  const received = serverAnswers({
    ...sessionOf(),
    'GET /api/working-groups': { body: { items: [{ ...evidence.workingGroup, slug: 'ak' }] } },
    'GET /api/grants': { body: { items: [grant], mayAddFor: [] } },
    'GET /api/working-groups/g/evidence': { body },
  });
  const page = (
    <Suspense>
      <EvidencePage />
    </Suspense>
  );
  renderRoutes([{ path: '/berichte/nachweismappe', element: page }], `/berichte/nachweismappe${search}`);
  return received;
}

const addressOf = async () =>
  (await screen.findByRole('link', { name: 'Mappe herunterladen (ZIP)' })).getAttribute('href');

it('shows what a folder of a year would hold within the grant, and what is missing', async () => {
  open('?bewilligung=b1&jahr=2025');
  expect(await addressOf()).toBe(
    '/api/working-groups/g/evidence.zip?from=2025-04-01&until=2025-12-31&extract=public&grantId=b1',
  );
  expect(
    screen.getByText('Von 1 Sitzung fehlt ein genehmigtes Protokoll. Die Mappe sagt das an der Stelle.'),
  ).toBeTruthy();
  expect(screen.getByText('noch nicht genehmigt')).toBeTruthy();
});

it('takes the whole grant and another extract when chosen', async () => {
  open('?bewilligung=b1&jahr=2025');
  await addressOf();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Zeitraum' }), 'Ganzer Bewilligungszeitraum');
  await userEvent.click(screen.getByRole('radio', { name: 'Auszug für die Verwaltungsleitung' }));
  expect(await addressOf()).toBe(
    '/api/working-groups/g/evidence.zip?from=2025-04-01&until=2026-12-31&extract=leadership&grantId=b1',
  );
});

it('says so when nothing took place, and offers guests no download', async () => {
  open('?jahr=2024', { ...evidence, meetings: [], abilities: { download: false } });
  expect(await screen.findByText('In diesem Zeitraum fand keine Sitzung statt')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Mappe herunterladen (ZIP)' })).toBeNull();
});
