import { expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { renderPiece } from '../../../testing/render';
import type { StoredFile } from '../files.queries';
import { FileList } from './FileList';
import { FileUpload } from './FileUpload';

const version = {
  number: 1,
  fileName: 'Wärmeplanung.pdf',
  size: 1_016_315,
  sha256: 'a'.repeat(64),
  uploadedAt: '2026-11-22T11:00:00.000Z',
  uploadedBy: 'Hanna Wiesental',
};

const rights = {
  holder: 'Institut für Wärme',
  scope: 'members',
  licence: 'cc_by_4',
  thirdParty: 'cleared',
  attribution: 'U. Beispiel',
  grantedBy: 'Dr. Ute Beispiel',
  grantedOn: '2026-11-20',
  grantedHow: 'email',
  validUntil: '2027-11-20',
} as const;

const mine: StoredFile = {
  id: '1',
  fileName: version.fileName,
  mediaType: 'application/pdf',
  size: version.size,
  sha256: version.sha256,
  uploadedAt: version.uploadedAt,
  state: 'rights_pending',
  isViewable: true,
  rights: null,
  publishedFrom: null,
  alternativeOfId: null,
  scan: { state: 'clean', finding: null },
  preview: { state: 'ready', obstacle: null, pageCount: 3 },
  versions: [version],
  version: 3,
  abilities: {
    open: true,
    replace: true,
    recordRights: true,
    withdraw: true,
    update: true,
    requestAccessibleVersion: false,
    retryPreview: true,
  },
};

const nothing = {
  open: false,
  replace: false,
  recordRights: false,
  withdraw: false,
  update: false,
  requestAccessibleVersion: false,
  retryPreview: false,
};

const released: StoredFile = {
  ...mine,
  state: 'released',
  rights,
  versions: [],
  abilities: { ...nothing, open: true, requestAccessibleVersion: true },
};

it('lets a reader view and download, and says who allows it', () => {
  renderPiece(<FileList files={[released]} />);
  const view = screen.getByRole('link', { name: 'Wärmeplanung.pdf ansehen (öffnet in einem neuen Fenster)' });
  expect(view.getAttribute('href')).toBe('/api/files/1/content?disposition=inline');
  const download = screen.getByRole('link', { name: 'Wärmeplanung.pdf herunterladen' });
  expect(download.getAttribute('href')).toBe('/api/files/1/content');
  expect(
    screen.getByText(
      'Institut für Wärme · CC BY 4.0 (Namensnennung) · Nur für Mitglieder · bis Sa., 20. Nov. 2027 · Namensnennung: U. Beispiel',
    ),
  ).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it('asks the coordination for the release, and each file for the pictures of others', async () => {
  const received = serverAnswers({ 'PUT /api/files/1/rights': { body: { ...mine, state: 'released', rights } } });
  const suggested = { holder: 'Institut für Wärme', grantedBy: 'Dr. Ute Beispiel', grantedOn: '2026-11-20' };
  renderPiece(<FileList files={[mine]} suggested={suggested} />);
  expect(screen.getByText('Freigabe steht noch aus')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Freigabe eintragen' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Freigabe für „Wärmeplanung.pdf“' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Freigabe speichern' }));
  expect(dialog.getAllByText(/Enthält die Datei Bilder, Karten oder Texte von anderen/).length).toBeGreaterThan(1);
  expect(received).toEqual([]);

  await userEvent.click(dialog.getByLabelText('Ja, die Rechte daran sind geklärt'));
  await userEvent.selectOptions(dialog.getByLabelText('Lizenz'), 'cc_by_4');
  await userEvent.type(dialog.getByLabelText('Namensnennung'), 'U. Beispiel');
  await userEvent.click(dialog.getByRole('button', { name: 'Freigabe speichern' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(received).toEqual([
    {
      method: 'PUT',
      path: '/api/files/1/rights',
      body: { ...rights, validUntil: null, version: 3 },
    },
  ]);
});

it('asks before it withdraws', async () => {
  const withdrawn = { ...mine, state: 'withdrawn' };
  const received = serverAnswers({ 'POST /api/files/1/withdrawal': { status: 201, body: withdrawn } });
  renderPiece(<FileList files={[mine]} />);
  await userEvent.click(screen.getByRole('button', { name: 'Mehr (Wärmeplanung.pdf)' }));
  await userEvent.click(screen.getByRole('button', { name: 'Zurückziehen' }));
  const dialog = within(screen.getByRole('dialog', { name: '„Wärmeplanung.pdf“ zurückziehen?' }));
  expect(received).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: 'Zurückziehen' }));
  expect(await screen.findByText('„Wärmeplanung.pdf“ ist zurückgezogen.')).toBeTruthy();
  expect(received.map(({ path }) => path)).toEqual(['/api/files/1/withdrawal']);
});

it('does not send what is too large', async () => {
  renderPiece(<FileUpload target={{ ownerType: 'talk', ownerId: '1' }} limit={10} />);
  const file = new File(['mehr als zehn Byte'], 'Folien.pdf');
  await userEvent.upload(screen.getByLabelText('Dateien hinzufügen'), file);
  expect(screen.getByText('Diese Datei ist zu groß. Erlaubt sind höchstens 10 Byte.')).toBeTruthy();
});

it('says from when on a file is here, and offers nothing until then', () => {
  const later: StoredFile = { ...released, state: 'embargoed', publishedFrom: '2026-12-03', abilities: nothing };
  renderPiece(<FileList files={[later]} readAddress={(id) => `/lesen/${id}`} />);
  expect(screen.getByText('ab Do., 3. Dez. 2026')).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
});

it('leads to reading first, and lets a day of publication be set', async () => {
  const received = serverAnswers({ 'PATCH /api/files/1': { body: mine } });
  renderPiece(<FileList files={[mine]} readAddress={(id) => `/lesen/${id}`} />);
  expect(screen.getByRole('link', { name: 'Wärmeplanung.pdf lesen' }).getAttribute('href')).toBe('/lesen/1');
  await userEvent.click(screen.getByRole('button', { name: 'Mehr (Wärmeplanung.pdf)' }));
  await userEvent.click(screen.getByRole('button', { name: 'Tag der Veröffentlichung' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Ab wann gibt es „Wärmeplanung.pdf“?' }));
  await userEvent.type(dialog.getByLabelText(/^Veröffentlichen ab/), '2026-12-03');
  await userEvent.click(dialog.getByRole('button', { name: 'Speichern' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(received).toEqual([
    { method: 'PATCH', path: '/api/files/1', body: { publishedFrom: '2026-12-03', version: 3 } },
  ]);
});

const request = {
  id: 'r',
  fileId: '1',
  member: { id: 'paula', name: 'Paula Rothaar' },
  need: 'Große Schrift',
  requestedAt: '2026-11-20T09:00:00.000Z',
  answeredAt: null,
  answer: null,
};

it('lets a reader ask for an accessible version, and take it back', async () => {
  const received = serverAnswers({
    'PUT /api/files/1/accessible-version-request': { body: request },
    'DELETE /api/files/1/accessible-version-request': { status: 204 },
  });
  renderPiece(<FileList files={[released]} requests={[]} />);
  await userEvent.click(screen.getByRole('button', { name: 'Barrierefreie Fassung anfordern' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Barrierefreie Fassung anfordern' }));
  await userEvent.type(dialog.getByLabelText(/^Was würde Ihnen helfen/), 'Große Schrift');
  await userEvent.click(dialog.getByRole('button', { name: 'Anfordern' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }));
  expect(received.map(({ method, body }) => [method, body])).toEqual([
    ['PUT', { need: 'Große Schrift' }],
    ['DELETE', null],
  ]);
});

it('puts what stands in for a file beside it, and asks for no other', () => {
  const text: StoredFile = { ...released, id: '2', fileName: 'Vorlesefassung.docx', alternativeOfId: '1' };
  const third: StoredFile = { ...released, id: '3', fileName: 'Anhang.pdf' };
  renderPiece(<FileList files={[released, third, text]} requests={[]} />);
  const names = screen.getAllByRole('article').map((entry) => entry.getAttribute('aria-label'));
  expect(names).toEqual(['Wärmeplanung.pdf', 'Vorlesefassung.docx', 'Anhang.pdf']);
  expect(screen.getByText('von Wärmeplanung.pdf')).toBeTruthy();
  expect(screen.getAllByRole('button', { name: 'Barrierefreie Fassung anfordern' })).toHaveLength(1);
});

it('shows the coordination who waits and for what, and answers them', async () => {
  const received = serverAnswers({
    'POST /api/files/1/accessible-version-answer': { status: 201, body: { items: [] } },
  });
  renderPiece(<FileList files={[mine]} requests={[request]} />);
  const waiting = within(screen.getByRole('region', { name: 'Eine Bitte um eine barrierefreie Fassung' }));
  expect(waiting.getByText(/^Paula Rothaar.* Große Schrift$/)).toBeTruthy();
  await userEvent.click(waiting.getByRole('button', { name: 'In Worten antworten' }));
  await userEvent.type(screen.getByLabelText('Ihre Antwort'), 'Kommt morgen.');
  await userEvent.click(screen.getByRole('button', { name: 'Antworten' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(received.map(({ body }) => body)).toEqual([{ answer: 'Kommt morgen.' }]);
});

it('says what the portal could not do with a file, and lets those who manage it try again', async () => {
  const received = serverAnswers({ 'POST /api/files/1/processing': { status: 201, body: {} } });
  const broken: StoredFile = { ...mine, preview: { state: 'failed', obstacle: 'time_limit', pageCount: null } };
  const locked: StoredFile = {
    ...mine,
    id: '2',
    preview: { state: 'unavailable', obstacle: 'password_protected', pageCount: null },
  };
  renderPiece(<FileList files={[broken, locked]} />);
  expect(screen.getByText('Keine Vorschau: mit Passwort geschützt.')).toBeTruthy();
  expect(screen.getByText('Keine Vorschau: Die Datei zu lesen dauert zu lange.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Vorschau noch einmal erstellen' }));
  await waitFor(() => expect(received.map(({ path }) => path)).toEqual(['/api/files/1/processing']));
});

it('says that a file is being checked, and what the scanner found', () => {
  const waiting: StoredFile = { ...released, scan: { state: 'pending', finding: null }, abilities: nothing };
  const infected: StoredFile = { ...mine, id: '2', scan: { state: 'infected', finding: 'Eicar-Test' } };
  renderPiece(<FileList files={[waiting, infected]} />);
  expect(screen.getByText('Wird geprüft …')).toBeTruthy();
  expect(screen.getByText(/Der Virenscanner meldet „Eicar-Test“/)).toBeTruthy();
});
