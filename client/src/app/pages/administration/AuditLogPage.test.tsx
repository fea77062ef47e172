import { expect, it } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RouteObject } from 'react-router';
import type { AuditEntry } from '../../../features/audit-log/audit-log.queries';
import { serverAnswers } from '../../../testing/answers';
import { memberOf } from '../../../testing/members';
import { renderRoutes } from '../../../testing/render';
import { sessionOf } from '../../../testing/sessions';
import { administrationRoutes } from '../../administration-routes';

const routes: RouteObject[] = [{ hydrateFallbackElement: <p />, children: [administrationRoutes] }];
const listOf = (...items: object[]) => ({ body: { items, nextCursor: null } });
const PAULA = '01930000-0000-7000-8000-000000000001';
const BURBACH = '01930000-0000-7000-8000-000000000002';
const GONE = '01930000-0000-7000-8000-000000000003';

let entries = 0;
const entry = (action: string, details: unknown = {}, given: Partial<AuditEntry> = {}): AuditEntry => {
  entries += 1;
  return {
    id: String(entries),
    at: '2026-11-22T10:00:00Z',
    by: 'Hanna Wiesental',
    action,
    subjectType: action.split('.')[0] ?? '',
    subjectId: GONE,
    details,
    ...given,
  };
};

const answersWith = (...log: AuditEntry[]) => ({
  ...sessionOf({ administer: true }),
  'GET /api/members': listOf(memberOf('hilchenbach', 'Paula Rothaar', {}, { id: PAULA })),
  'GET /api/municipalities': listOf({ id: BURBACH, name: 'Burbach', officialName: 'Gemeinde Burbach' }),
  'GET /api/audit-log': listOf(...log),
});

it('composes sentences, names what it was about, and tells the unknown in general words', async () => {
  serverAnswers(
    answersWith(
      entry('event.cancelled', { title: 'Klimatag "für" <alle>', note: 'Sturm' }),
      entry('measure.status-said', { isUnchanged: true }),
      entry('talk.summarised', { via: 'speaker-link', speaker: 'Jo Beispiel' }, { by: null }),
      entry('event.constructor'),
      entry('poll.opened'),
    ),
  );
  renderRoutes(routes, '/verwaltung/aenderungen');
  expect(
    await screen.findByText('Hanna Wiesental hat eine Veranstaltung abgesagt: „Klimatag "für" <alle>“'),
  ).toBeTruthy();
  expect(screen.getByText('Hanna Wiesental hat den Stand einer Maßnahme gemeldet.')).toBeTruthy();
  expect(screen.getByText('Jo Beispiel hat die Zusammenfassung eines Vortrags geändert.')).toBeTruthy();
  expect(screen.getByText('Hanna Wiesental hat etwas geändert (event.constructor).')).toBeTruthy();
  expect(screen.getByText('Hanna Wiesental hat etwas geändert (poll.opened).')).toBeTruthy();
});

it('shows old and new values as people say them, and no id', async () => {
  serverAnswers(
    answersWith(
      entry('task.changed', {
        dueOn: { before: '2026-12-01', after: null },
        memberId: { before: PAULA, after: GONE },
        municipalityId: BURBACH,
        meetingId: GONE,
      }),
      entry('campaign.changed', { isProvisional: [true, false], strange: 'x', startsAt: '2026-12-03T08:30:00.000Z' }),
    ),
  );
  renderRoutes(routes, '/verwaltung/aenderungen');
  const [first, second] = await screen.findAllByText('Alte und neue Werte');
  if (!first || !second) throw new Error('no values');
  await userEvent.click(first);
  const saidOf = (label: string) => screen.getByText(label, { selector: 'dt' }).nextElementSibling?.textContent;
  expect(saidOf('Frist')).toBe('Di., 1. Dez. 2026 wird zu leer');
  expect(saidOf('Person')).toBe('Paula Rothaar wird zu nicht mehr bekannt');
  expect(saidOf('Kommune')).toBe('Burbach');
  await userEvent.click(second);
  expect(saidOf('Vorläufig')).toBe('ja wird zu nein');
  expect(saidOf('Beginn')).toBe('Do., 3. Dez. 2026, 9:30\u00a0Uhr');
  expect(saidOf('Angabe „strange“')).toBe('x');
  expect(document.body.textContent).not.toContain(GONE);
});

it('narrows by person, subject and days in its address; the CSV likewise', async () => {
  const asked = `memberId=${PAULA}&subjectType=event&from=2026-11-01`;
  serverAnswers({
    ...answersWith(entry('event.cancelled')),
    [`GET /api/audit-log?limit=50&${asked}`]: listOf(),
  });
  renderRoutes(routes, `/verwaltung/aenderungen?person=${PAULA}&sache=event`);
  const from = await screen.findByLabelText('Von');
  fireEvent.change(from, { target: { value: '0002-11-01' } });
  expect(await screen.findByText('Hanna Wiesental hat eine Veranstaltung abgesagt.')).toBeTruthy();
  fireEvent.change(from, { target: { value: '2026-11-01' } });
  expect(await screen.findByText('Dazu steht nichts im Verlauf')).toBeTruthy();
  const download = screen.getByRole('link', { name: 'Als CSV herunterladen' });
  expect(download.getAttribute('href')).toBe(`/api/audit-log/table?${asked}`);
  await userEvent.click(screen.getByRole('button', { name: 'Alles zeigen' }));
  expect(await screen.findByText('Hanna Wiesental hat eine Veranstaltung abgesagt.')).toBeTruthy();
  expect(download.getAttribute('href')).toBe('/api/audit-log/table');
});

it('follows the chain when asked, says that it holds, or where it does not and what to do', async () => {
  const chain = { checkedAt: '2026-11-22T13:05:00Z', length: 4812, head: 'ab12', unsealed: 2, fault: null };
  const received = serverAnswers({
    ...answersWith(),
    'GET /api/audit-log/chain': [
      { body: chain },
      { body: { ...chain, length: 46, fault: { kind: 'changed', position: 47 } } },
      { status: 503, body: { type: '/problems/unavailable', title: 'Gerade nicht', status: 503 } },
    ],
  });
  renderRoutes(routes, '/verwaltung/aenderungen');
  const button = await screen.findByRole('button', { name: 'Verlauf prüfen' });
  expect(received.some(({ path }) => path.endsWith('/chain'))).toBe(false);
  await userEvent.click(button);
  expect(
    await screen.findByText('Verlauf unversehrt: 4.812 Einträge geprüft, zuletzt 14:05\u00a0Uhr', {
      normalizer: (text) => text,
    }),
  ).toBeTruthy();
  expect(screen.getByText('2 neue Einträge werden in der nächsten Minute verbunden.')).toBeTruthy();
  expect(screen.getByText('ab12')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Noch einmal prüfen' }));
  expect(await screen.findByText('Eintrag Nr. 47 des Verlaufs wurde nachträglich geändert')).toBeTruthy();
  expect(screen.queryByText(/Verlauf unversehrt:/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Noch einmal prüfen' }));
  expect(await screen.findByText('Der Verlauf ließ sich gerade nicht prüfen')).toBeTruthy();
});
