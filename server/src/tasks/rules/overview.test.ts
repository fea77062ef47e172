import { expect, test } from '@jest/globals';
import { overview } from './overview.js';

const task = (text: string, state: string, name: string) => ({ text, state, municipality: { name } });

test('done and open are counted, what was dropped is not, shared tasks are named once', () => {
  const tasks = [
    task('Objekte melden', 'done', 'Siegen'),
    task('Objekte melden', 'open', 'Netphen'),
    task('Objekte melden', 'in_progress', 'Burbach'),
    task('Steckbrief', 'open', 'Kreis'),
    task('Alt', 'dropped', 'Kreis'),
  ];
  expect(overview(tasks)).toEqual({
    done: 1,
    total: 4,
    open: [
      { text: 'Objekte melden', by: ['Netphen', 'Burbach'] },
      { text: 'Steckbrief', by: ['Kreis'] },
    ],
  });
});
