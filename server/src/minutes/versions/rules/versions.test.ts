import { expect, test } from '@jest/globals';
import { canonicalJson } from './canonical-json.js';
import { changedBlocks } from './changed-blocks.js';

const id = (n: number) => `019b0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const paragraph = (n: number, text: string) => ({
  type: 'paragraph',
  attrs: { id: id(n), audience: 'group' },
  content: [{ type: 'text', text }],
});

test('the order of keys does not matter, that of lists does', () => {
  expect(canonicalJson({ b: [2, { d: 1, c: null }], a: 'ä', x: undefined })).toBe('{"a":"ä","b":[2,{"c":null,"d":1}]}');
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});

test('blocks that say something else are found, and new ones', () => {
  const before = { sections: [{ content: [paragraph(1, 'bleibt'), paragraph(2, 'alt'), paragraph(3, 'geht')] }] };
  const after = { sections: [{ content: [paragraph(1, 'bleibt'), paragraph(2, 'neu'), paragraph(4, 'kommt')] }] };
  expect(changedBlocks(before, after)).toEqual([id(2), id(4)]);
  expect(changedBlocks(before, before)).toEqual([]);
});
