import { expect, it, jest } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPiece } from '../testing/render';
import { ConfirmDialog } from './ConfirmDialog';

function renderDialog() {
  const onConfirm = jest.fn();
  const onCancel = jest.fn();
  renderPiece(
    <ConfirmDialog
      title="Einladung senden?"
      confirmLabel="An 23 Personen senden"
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p>23 Personen in 12 Kommunen</p>
    </ConfirmDialog>,
  );
  return { onConfirm, onCancel, dialog: screen.getByRole('dialog', { name: 'Einladung senden?' }) };
}

it('opens as a modal dialog with its title as name', () => {
  expect(renderDialog().dialog.hasAttribute('open')).toBe(true);
});

it('confirms with the verb of the button', async () => {
  const { onConfirm } = renderDialog();
  await userEvent.click(screen.getByRole('button', { name: 'An 23 Personen senden' }));
  expect(onConfirm).toHaveBeenCalledTimes(1);
});

it('is left with the cross, with "Abbrechen" and with Escape', async () => {
  const { onCancel, dialog } = renderDialog();
  await userEvent.click(screen.getByRole('button', { name: 'Schließen' }));
  await userEvent.click(screen.getByRole('button', { name: 'Abbrechen' }));
  fireEvent(dialog, new Event('cancel', { cancelable: true }));
  expect(onCancel).toHaveBeenCalledTimes(3);
});
