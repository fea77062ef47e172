import { expect, test } from '@jest/globals';
import { sharesOf } from './column-shares.js';

const title = 'Starkregengefahrenkarten kommunizieren und vor Ort alle Durchlässe prüfen, gemeinsam mit den Kommunen';

test('columns get what their words and texts need', () => {
  const columns = [
    { title: 'Nr.', kind: 'number' },
    { title: 'Text', kind: 'text' },
    { title: 'Bis', kind: 'day' },
  ] as const;
  expect(sharesOf({ columns, rows: [[1, title, '2027-12-31']] })).toEqual([8, 32, 12]);
  expect(sharesOf({ columns: [{ title: 'Leer', kind: 'text' }], rows: [] })).toEqual([8]);
});
