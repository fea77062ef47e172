import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extensionOf, safeFileName } from './file-name.js';

test.each([
  ['Folien.pdf', 'Folien.pdf'],
  ['../../etc/passwd.pdf', 'passwd.pdf'],
  ['C:\\Vorträge\\Wärme.pptx', 'Wärme.pptx'],
  ['  .. Folien  .pdf ', 'Folien.pdf'],
  ['Zeile\r\nX: y.pdf', 'Zeile X: y.pdf'],
  ['gnp.\u202Eexe.pdf', 'gnp.exe.pdf'],
  ['Wa\u0308rme.pdf', 'Wärme.pdf'],
  ['.pdf', 'pdf'],
  ['Folien.', 'Folien'],
])('%j becomes %j', (given, kept) => {
  expect(safeFileName(given)).toBe(kept);
});

test('whatever comes in, the name is one short line without hidden parts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (given) => {
      const name = safeFileName(`${given}.pdf`);
      expect(name.length).toBeLessThanOrEqual(200);
      expect(name).not.toMatch(/[/\\\p{Cc}\p{Bidi_Control}]/u);
      expect(safeFileName(name)).toBe(name);
    }),
  );
});

test.each([
  ['Folien.PDF', 'PDF'],
  ['Folien.tar.gz', 'gz'],
  ['Folien', ''],
  ['.pdf', ''],
  ['Folien.p df', ''],
])('the ending of %j is %j', (name, ending) => {
  expect(extensionOf(name)).toBe(ending);
});
