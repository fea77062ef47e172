import { expect, test } from '@jest/globals';
import { type Correction, corrected, correctionOf, type Step } from './correction';

const begun = correctionOf({
  items: [
    { number: '1', title: 'Begrüßung', blocks: [0, 1] },
    { number: '2', title: 'Wärmeplanung', blocks: [2, 3, 4] },
  ],
});
const after = (...steps: Step[]): Correction => steps.reduce(corrected, begun);
const shown = ({ items }: Correction) => items.map(({ title, blocks }) => [title, ...blocks]);

test('items are divided, joined and renamed; no block is lost', () => {
  const divided = after({ do: 'split', key: 1, block: 3, title: 'Neu' });
  expect(shown(divided)).toEqual([
    ['Begrüßung', 0, 1],
    ['Wärmeplanung', 2],
    ['Neu', 3, 4],
  ]);
  expect(shown(corrected(divided, { do: 'merge-up', key: 2 }))).toEqual(shown(begun));
  expect(shown(after({ do: 'merge-up', key: 0 }))).toEqual(shown(begun));
  expect(shown(after({ do: 'rename', key: 0, title: 'Auftakt' }))[0]?.[0]).toBe('Auftakt');
});

test('a block goes to another item or is left out', () => {
  expect(shown(after({ do: 'move', key: 0, block: 1, to: 1 }))).toEqual([
    ['Begrüßung', 0],
    ['Wärmeplanung', 2, 3, 4, 1],
  ]);
  expect(shown(after({ do: 'leave-out', key: 0, block: 0 }))[0]).toEqual(['Begrüßung', 1]);
});

test('items find the agenda by their titles', () => {
  const agenda = [
    { id: 'a', number: '1', title: 'Begrüßung, Genehmigung des Protokolls' },
    { id: 'b', number: '2', title: 'Wärmeplanung' },
  ];
  expect(after({ do: 'assign-all', agenda }).items.map(({ agendaItemId }) => agendaItemId)).toEqual(['a', 'b']);
});
