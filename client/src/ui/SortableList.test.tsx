import { expect, it } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderPiece } from '../testing/render';
import { SortableList } from './SortableList';

const names: Record<string, string> = { a: 'Begrüßung', b: 'Fachvortrag', c: 'Verschiedenes' };

function Agenda() {
  const [ids, setIds] = useState(['a', 'b', 'c']);
  const items = ids.map((id) => ({ id, name: names[id] ?? '', content: names[id] }));
  return <SortableList label="Tagesordnung" items={items} onReorder={setIds} />;
}

const order = () => screen.getAllByRole('listitem').map((item) => item.textContent);

it('moves an entry with the buttons and says where it stands', async () => {
  renderPiece(<Agenda />);
  await userEvent.click(screen.getByRole('button', { name: '„Verschiedenes“ nach oben' }));
  expect(order()).toEqual(['Begrüßung', 'Verschiedenes', 'Fachvortrag']);
  expect(screen.getByRole('status').textContent).toBe('„Verschiedenes“ steht jetzt an Stelle 2 von 3.');
});

it('moves an entry with the arrow keys and keeps the focus on its handle', async () => {
  renderPiece(<Agenda />);
  const handle = screen.getByRole('button', { name: '„Begrüßung“ verschieben' });
  handle.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(order()).toEqual(['Fachvortrag', 'Verschiedenes', 'Begrüßung']);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '„Begrüßung“ verschieben' }));
});

it('moves an entry by dragging its handle', () => {
  renderPiece(<Agenda />);
  screen.getAllByRole('listitem').forEach((item, index) => {
    item.getBoundingClientRect = () => new DOMRect(0, index * 100, 300, 100);
  });
  const handle = screen.getByRole('button', { name: '„Begrüßung“ verschieben' });
  fireEvent(handle, pointer('pointerdown', 40));
  fireEvent(handle, pointer('pointermove', 180));
  expect(order()).toEqual(['Fachvortrag', 'Begrüßung', 'Verschiedenes']);
  fireEvent(handle, pointer('pointerup', 180));
  expect(order()).toEqual(['Fachvortrag', 'Begrüßung', 'Verschiedenes']);
});

it('leaves the first entry where it is', async () => {
  renderPiece(<Agenda />);
  await userEvent.click(screen.getByRole('button', { name: '„Begrüßung“ nach oben' }));
  expect(order()).toEqual(['Begrüßung', 'Fachvortrag', 'Verschiedenes']);
});

function pointer(type: string, clientY: number): Event {
  return new MouseEvent(type, { clientY, bubbles: true });
}
