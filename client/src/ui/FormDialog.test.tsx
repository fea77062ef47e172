import { expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useProblemForm } from '../api/use-problem-form';
import { textOf } from '../lib/form-values';
import { renderPiece } from '../testing/render';
import { FormDialog } from './FormDialog';
import { TextField } from './TextField';

type TopicDialogProps = { onSave: (title: string) => void; onClose: () => void; hasCancel?: boolean };

function TopicDialog({ onSave, ...dialog }: TopicDialogProps) {
  const form = useProblemForm(async (values) => onSave(textOf(values, 'title')), dialog.onClose);
  return (
    <FormDialog title="Thema vorschlagen" state={form} submitLabel="Vorschlagen" {...dialog}>
      <TextField name="title" label="Titel" />
    </FormDialog>
  );
}

const button = (name: string) => screen.getByRole('button', { name });

function renderDialog(hasCancel = true) {
  const onSave = jest.fn();
  const onClose = jest.fn();
  renderPiece(<TopicDialog onSave={onSave} onClose={onClose} hasCancel={hasCancel} />);
  return { onSave, onClose };
}

it('sends what was typed with Enter', async () => {
  const { onSave, onClose } = renderDialog();
  await userEvent.type(screen.getByRole('textbox', { name: 'Titel' }), 'Wärmeplanung{Enter}');
  await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
  expect(onSave).toHaveBeenCalledWith('Wärmeplanung');
});

it('leads to what is missing and stays open', async () => {
  const { onSave, onClose } = renderDialog();
  await userEvent.click(button('Vorschlagen'));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')));
  expect(onSave).not.toHaveBeenCalled();
  expect(onClose).not.toHaveBeenCalled();
});

it('is left without sending anything', async () => {
  const { onSave, onClose } = renderDialog();
  await userEvent.click(button('Abbrechen'));
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(onSave).not.toHaveBeenCalled();
});

it('can do without "Abbrechen"', () => {
  renderDialog(false);
  expect(screen.queryByRole('button', { name: 'Abbrechen' })).toBeNull();
  expect(button('Schließen')).toBeTruthy();
});
