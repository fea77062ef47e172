import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { renderRoutes } from '../../../testing/render';
import type { AccessibilityStatement, KnownBarrier } from '../accessibility-statement.queries';
import { BarrierOfInquiry } from '../components/BarrierOfInquiry';
import { AccessibilityStatementPage } from './AccessibilityStatementPage';

const barrier: KnownBarrier = {
  ...{ id: 'b1', title: 'PDF vom 24.09.', reason: 'Ohne Struktur', alternative: '', plannedFor: null, version: 3 },
  ...{ inquiry: { id: 'i1', caseNumber: 'KS-2026-039' }, fixedAt: null, createdAt: '2026-11-12T10:00:00.000Z' },
};
const statement: AccessibilityStatement = {
  ...{ conformance: 'partial', dueOn: '2026-12-01', isDue: true, barriers: [barrier], fixed: [] },
  reviews: [{ id: 'r1', reviewedOn: '2025-12-01', conformance: 'full', method: 'Selbstbewertung mit Tastatur' }],
};
const films = { body: { ownerId: 'o1', files: [], uploadLimit: 100_000_000 } };
const page = [{ path: '/', element: <AccessibilityStatementPage /> }];

it('says that the year is almost over, and what is known', async () => {
  serverAnswers({ 'GET /api/accessibility-statement': { body: statement }, 'GET /api/sign-language-films': films });
  renderRoutes(page, '/');
  expect(await screen.findByText(/fast ein Jahr her/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'KS-2026-039' }).getAttribute('href')).toBe('/anfragen/i1');
});

it('takes what is fixed out of the statement, and puts it back again', async () => {
  const received = serverAnswers({
    'GET /api/accessibility-statement': { body: statement },
    'GET /api/sign-language-films': films,
    'POST /api/accessibility-statement/barriers/b1/fix': {
      status: 201,
      body: { ...barrier, fixedAt: '2026-11-22T11:00:00.000Z', version: 4 },
    },
    'POST /api/accessibility-statement/barriers/b1/reopening': { status: 201, body: { ...barrier, version: 5 } },
  });
  renderRoutes(page, '/');
  await userEvent.click(await screen.findByRole('button', { name: 'Ist behoben: PDF vom 24.09.' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }));
  const sent = received.filter(({ method }) => method === 'POST').map(({ body }) => body);
  expect(sent).toEqual([{ version: 3 }, { version: 4 }]);
});

it('lists a reported barrier after a look at the words', async () => {
  const received = serverAnswers({
    'GET /api/accessibility-statement': { body: { ...statement, barriers: [] } },
    'POST /api/accessibility-statement/barriers': { status: 201, body: barrier },
  });
  renderRoutes([{ path: '/', element: <BarrierOfInquiry inquiry={{ id: 'i1', title: 'PDF vom 24.09.' }} /> }], '/');
  await userEvent.click(await screen.findByRole('button', { name: 'In die Erklärung aufnehmen' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText(/Bitte nennen Sie keine Namen/)).toBeTruthy();
  await userEvent.click(dialog.getByRole('button', { name: 'Aufnehmen' }));
  expect(await screen.findByText('Die Barriere steht jetzt in der Erklärung.')).toBeTruthy();
  expect(received.find(({ method }) => method === 'POST')?.body).toEqual({
    ...{ title: 'PDF vom 24.09.', reason: 'Die Barriere wurde uns gemeldet. Wir arbeiten daran.', alternative: '' },
    ...{ plannedFor: null, inquiryId: 'i1' },
  });
});
