import { expect, it } from '@jest/globals';
import { fileKind, fileSize, percent } from './files';

it.each([
  [0, '0\u00a0Byte'],
  [860, '860\u00a0Byte'],
  [12_437_000, '12,4\u00a0MB'],
  [104_857_600, '105\u00a0MB'],
  [1_000_000_000, '1\u00a0GB'],
])('says %d bytes as %s', (bytes, expected) => {
  expect(fileSize(bytes)).toBe(expected);
});

it('says shares in percent', () => {
  expect(percent(0.425)).toBe('43\u00a0%');
});

it.each([
  ['Wärmeplanung.pptx', 'PPTX'],
  ['ohne', ''],
])('knows the kind of %s', (name, expected) => {
  expect(fileKind(name)).toBe(expected);
});
