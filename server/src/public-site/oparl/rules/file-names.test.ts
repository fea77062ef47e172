import { expect, test } from '@jest/globals';
import { fileNameOf, titleOf } from './file-names.js';

test('a file is named after its paper, in a way that every disk takes', () => {
  const file = { kind: 'file', title: 'Wärme: "Wie?"\r\nSo/nicht', place: 1, extension: 'pdf' } as const;
  expect(titleOf(file)).toBe('Wärme: "Wie?" So/nicht (2)');
  expect(fileNameOf(file)).toBe('Wärme Wie So nicht (2).pdf');
  expect(fileNameOf({ kind: 'minutes', number: 47 })).toBe('Ergebnisprotokoll der 47. Sitzung.pdf');
});
