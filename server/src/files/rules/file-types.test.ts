import { expect, test } from '@jest/globals';
import { isViewable, typeByExtension } from './file-types.js';

test('ten endings are taken, in any case', () => {
  const taken = 'pdf PPTX docx xlsx odt odp ods jpg JPEG png'.split(' ').map(typeByExtension);
  expect(taken.every((type) => typeof type !== 'string')).toBe(true);
});

test.each([
  ['pptm', 'macros'],
  ['xlsb', 'macros'],
  ['doc', 'old-format'],
  ['zip', 'archive'],
  ['svg', 'type'],
  ['html', 'type'],
  ['', 'type'],
  ['constructor', 'type'],
  ['__proto__', 'type'],
])('%j is refused: %s', (ending, refusal) => {
  expect(typeByExtension(ending)).toBe(refusal);
});

test('browsers show pictures and PDF, nothing that may run', () => {
  expect(['application/pdf', 'image/png', 'image/jpeg'].every(isViewable)).toBe(true);
  expect(isViewable('text/html')).toBe(false);
  expect(isViewable('image/svg+xml')).toBe(false);
});
