import { expect, it, jest } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPiece } from '../testing/render';
import { FileDrop } from './FileDrop';
import { UploadProgress } from './UploadProgress';

const slides = new File(['%PDF'], 'Wärmeplanung.pdf', { type: 'application/pdf' });

it('takes a chosen file', async () => {
  const onFiles = jest.fn();
  renderPiece(<FileDrop label="Folien hochladen" hint="PDF bis 100 MB" onFiles={onFiles} />);
  await userEvent.upload(screen.getByLabelText('Folien hochladen'), slides);
  expect(onFiles).toHaveBeenCalledWith([slides]);
});

it('takes a dropped file, one unless several are welcome', () => {
  const onFiles = jest.fn();
  const { container } = renderPiece(<FileDrop label="Folien hochladen" onFiles={onFiles} />);
  const area = screen.getByText('Folien hochladen').parentElement ?? container;
  fireEvent.drop(area, { dataTransfer: { files: [slides, slides] } });
  expect(onFiles).toHaveBeenCalledWith([slides]);
});

const actions = { onCancel: () => {}, onPause: () => {}, onGoOn: () => {} };

it('shows how far an upload is and cancels it', async () => {
  const onCancel = jest.fn();
  const upload = { id: '1', name: 'Wärmeplanung.pdf', loaded: 4_100_000, total: 12_400_000 };
  renderPiece(<UploadProgress {...actions} uploads={[upload]} onCancel={onCancel} />);
  const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Wärmeplanung.pdf' });
  expect(bar.value).toBeCloseTo(0.33, 2);
  expect(screen.getByText('4,1 MB von 12,4 MB')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Hochladen von Wärmeplanung.pdf abbrechen' }));
  expect(onCancel).toHaveBeenCalledWith('1');
});

it('says why a file was not accepted', () => {
  const upload = { id: '1', name: 'Makro.pptm', loaded: 0, total: 1, error: 'Dateien mit Makros nehmen wir nicht an.' };
  renderPiece(<UploadProgress {...actions} uploads={[upload]} />);
  expect(screen.getByRole('alert').textContent).toContain('Dateien mit Makros nehmen wir nicht an.');
});

it('is paused and goes on, and says while it waits for the connection', async () => {
  const upload = { id: '1', name: 'Folien.pdf', loaded: 4, total: 12 };
  const [onPause, onGoOn] = [jest.fn(), jest.fn()];
  renderPiece(<UploadProgress {...actions} uploads={[upload]} onPause={onPause} />);
  await userEvent.click(screen.getByRole('button', { name: 'Hochladen von Folien.pdf anhalten' }));
  expect(onPause).toHaveBeenCalledWith('1');
  renderPiece(<UploadProgress {...actions} uploads={[{ ...upload, state: 'paused' }]} onGoOn={onGoOn} />);
  await userEvent.click(screen.getByRole('button', { name: 'Hochladen von Folien.pdf fortsetzen' }));
  renderPiece(<UploadProgress {...actions} uploads={[{ ...upload, state: 'waiting' }]} />);
  expect(screen.getByText('Verbindung unterbrochen – geht von selbst weiter.')).toBeTruthy();
  const failed = { ...upload, error: 'Der Speicher des Portals ist voll.', canGoOn: true };
  renderPiece(<UploadProgress {...actions} uploads={[failed]} onGoOn={onGoOn} />);
  await userEvent.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }));
  expect(onGoOn).toHaveBeenCalledTimes(2);
});
