import { expect, test } from '@jest/globals';
import { plainContentRefusal } from './plain-content.js';

const zipEnd = (comment = '') => {
  const end = Buffer.alloc(22 + comment.length);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(comment.length, 20);
  end.write(comment, 22);
  return end;
};
const head = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj', 'latin1');
const tail = (...parts: Buffer[]) => Buffer.concat([Buffer.from('trailer\n%%EOF\n'), ...parts]);

test('an ordinary PDF is fine', () => {
  expect(plainContentRefusal(head, tail())).toBeUndefined();
});

test('a document attached inside a PDF does not make it an archive', () => {
  expect(plainContentRefusal(head, tail(zipEnd(), Buffer.from('endstream\n%%EOF')))).toBeUndefined();
});

test.each(['', 'a comment'])('a file that ends as zip archive is refused (comment %j)', (comment) => {
  expect(plainContentRefusal(head, tail(zipEnd(comment)))).toBe('suspicious');
});

test.each(['<html>', '<!DOCTYPE  html>', '<script >', '<SVG/'])('%s at the beginning is refused', (markup) => {
  expect(plainContentRefusal(Buffer.concat([head, Buffer.from(markup)]), tail())).toBe('suspicious');
});
