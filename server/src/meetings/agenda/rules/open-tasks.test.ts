import { expect, test } from '@jest/globals';
import { tasksContribution } from './open-tasks.js';

const open = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ text: `Aufgabe ${index}`, by: ['Kreis'] }));

test('the state of the tasks is one line', () => {
  const overview = {
    done: 9,
    total: 11,
    open: [
      { text: 'Steckbrief erstellen', by: ['Kreis'] },
      { text: 'Zwei Flächen benennen', by: ['Siegen', 'Netphen', 'Burbach', 'Kreuztal'] },
    ],
  };
  expect(tasksContribution('group', overview)[0]?.note).toBe(
    'Aufgabenstand: 9 von 11 erledigt. Offen: Steckbrief erstellen (Kreis); Zwei Flächen benennen (4 Kommunen).',
  );
});

test('of many the first five are named', () => {
  const [item] = tasksContribution('group', { done: 0, total: 7, open: open(7) });
  expect(item?.note).toContain('Aufgabe 4 (Kreis) und 2 weitere.');
});

test('where all is done that is said, where nothing was to do nothing', () => {
  expect(tasksContribution('group', { done: 2, total: 2, open: [] })[0]?.note).toBe('Aufgabenstand: 2 von 2 erledigt.');
  expect(tasksContribution('group', { done: 0, total: 0, open: [] })).toEqual([]);
});
