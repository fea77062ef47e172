import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderPiece } from '../testing/render';
import { type Column, DataTable, type Sorting } from './DataTable';

type Row = { name: string; tasks: number };

const columns: Column<Row>[] = [
  { key: 'name', header: 'Kommune', isRowHeader: true, isSortable: true, cell: ({ name }) => name },
  { key: 'tasks', header: 'Offene Aufgaben', align: 'end', isSortable: true, cell: ({ tasks }) => tasks },
];

function Municipalities() {
  const [sorting, setSorting] = useState<Sorting>({ key: 'name', direction: 'ascending' });
  const rows = [{ name: 'Burbach', tasks: 3 }];
  return (
    <DataTable
      caption="Kommunen"
      columns={columns}
      rows={rows}
      rowKey={({ name }) => name}
      sorting={sorting}
      onSort={setSorting}
    />
  );
}

it('is a table with a name, column headers and row headers', () => {
  renderPiece(<Municipalities />);
  expect(screen.getByRole('table', { name: 'Kommunen' })).toBeTruthy();
  expect(screen.getByRole('rowheader', { name: 'Burbach' })).toBeTruthy();
  expect(screen.getByRole('cell', { name: '3' })).toBeTruthy();
});

it('turns the order round and says so', async () => {
  renderPiece(<Municipalities />);
  const order = (name: string) => screen.getByRole('columnheader', { name }).getAttribute('aria-sort');
  expect(order('Kommune')).toBe('ascending');
  await userEvent.click(screen.getByRole('button', { name: 'Kommune' }));
  expect(order('Kommune')).toBe('descending');
  await userEvent.click(screen.getByRole('button', { name: 'Offene Aufgaben' }));
  expect(order('Offene Aufgaben')).toBe('ascending');
  expect(order('Kommune')).toBeNull();
});
