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
  versions: [version],
  version: 3,
  abilities: { open: true, replace: true, recordRights: true, withdraw: true },
};

const released: StoredFile = {
  ...mine,
  state: 'released',
  rights,
  versions: [],
  abilities: { open: true, replace: false, recordRights: false, withdraw: false },
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
  renderPiece(<FileUpload path="/api/talks/1/files" limit={10} />);
  const file = new File(['mehr als zehn Byte'], 'Folien.pdf');
  await userEvent.upload(screen.getByLabelText('Dateien hinzufügen'), file);
  expect(screen.getByText('Diese Datei ist zu groß. Erlaubt sind höchstens 10 Byte.')).toBeTruthy();
});
