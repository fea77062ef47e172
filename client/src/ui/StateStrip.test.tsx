import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Check, CircleHelp } from 'lucide-react';
import { renderPiece } from '../testing/render';
import { StateStrip } from './StateStrip';

const accepted = { key: 'accepted', label: 'zugesagt', icon: Check, tone: 'success' as const };
const open = { key: 'open', label: 'offen', icon: CircleHelp, tone: 'accent' as const };

function bodies(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: String(index),
    name: `Kommune ${index + 1}`,
    shortName: `K ${index + 1}`,
    state: index % 3 === 2 ? open : accepted,
  }));
}

it('tells the state of every body in words', () => {
  renderPiece(<StateStrip label="Rückmeldungen" cells={bodies(12)} />);
  expect(screen.getByRole('img', { name: 'Kommune 3: offen' })).toBeTruthy();
  expect(screen.getAllByRole('img')).toHaveLength(12);
});

it('counts the states', () => {
  renderPiece(<StateStrip label="Rückmeldungen" cells={bodies(12)} />);
  expect(screen.getByText('8 zugesagt')).toBeTruthy();
  expect(screen.getByText('4 offen')).toBeTruthy();
});

it('is one tab stop and walked with the arrow keys', async () => {
  renderPiece(<StateStrip label="Rückmeldungen" cells={bodies(12)} />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Kommune 3: offen');
});

it('leads somewhere where a cell has an address', () => {
  const cells = bodies(1).map((cell) => ({ ...cell, to: '/kommunen/1', note: 'am 12. Nov.' }));
  renderPiece(<StateStrip label="Rückmeldungen" cells={cells} />);
  const link = screen.getByRole('link', { name: 'Kommune 1: zugesagt, am 12. Nov.' });
  expect(link.getAttribute('href')).toBe('/kommunen/1');
});

it('groups sixty bodies by their state', () => {
  renderPiece(<StateStrip label="Rückmeldungen" cells={bodies(60)} />);
  const cells = screen.getAllByRole('img').map((cell) => cell.getAttribute('aria-label'));
  expect(cells.slice(0, 40).every((label) => label?.endsWith('zugesagt'))).toBe(true);
  expect(cells.slice(40).every((label) => label?.endsWith('offen'))).toBe(true);
});
