import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderPiece } from '../testing/render';
import { ComboboxField } from './ComboboxField';

const groups = [
  { options: [{ value: 'all', label: 'alle Kommunen' }] },
  {
    label: 'Kommunen',
    options: [
      { value: 'burbach', label: 'Burbach' },
      { value: 'erndtebrueck', label: 'Erndtebrück' },
    ],
  },
];

function Assignee() {
  const [value, setValue] = useState('');
  return (
    <>
      <ComboboxField name="who" label="Wer?" groups={groups} value={value} onChange={setValue} noMatch="Niemand" />
      <output>{value}</output>
    </>
  );
}

const field = () => screen.getByRole('combobox', { name: 'Wer?' });
const chosen = () => screen.getByRole('status').textContent;

it('finds by a part of the name, umlauts or not, and takes it with Enter', async () => {
  renderPiece(<Assignee />);
  await userEvent.type(field(), 'bruck');
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Erndtebrück']);
  await userEvent.keyboard('{Enter}');
  expect(chosen()).toBe('erndtebrueck');
  expect(field()).toHaveProperty('value', 'Erndtebrück');
  expect(screen.queryByRole('listbox')).toBeNull();
});

it('is walked with the arrow keys and names the active option', async () => {
  renderPiece(<Assignee />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  const active = field().getAttribute('aria-activedescendant');
  expect(document.getElementById(active ?? '')?.textContent).toBe('Burbach');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(chosen()).toBe('');
});

it('is chosen from with the mouse and emptied with the keyboard', async () => {
  renderPiece(<Assignee />);
  await userEvent.click(field());
  await userEvent.click(screen.getByRole('option', { name: 'alle Kommunen' }));
  expect(chosen()).toBe('all');
  await userEvent.clear(field());
  await userEvent.tab();
  expect(chosen()).toBe('');
});

it('says when nothing fits', async () => {
  renderPiece(<Assignee />);
  await userEvent.type(field(), 'Köln');
  expect(screen.getByText('Niemand')).toBeTruthy();
});
