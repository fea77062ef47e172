import { expect, test } from '@jest/globals';
import { mayStandInFor } from './alternatives.js';

const file = (id: string, change: { alternativeOfId?: string; withdrawnAt?: Date } = {}) => ({
  id,
  alternativeOfId: null,
  withdrawnAt: null,
  ...change,
});
const files = [
  file('slides'),
  file('text'),
  file('spoken', { alternativeOfId: 'slides' }),
  file('old', { withdrawnAt: new Date() }),
];

test.each([
  ['text', 'slides', true],
  ['spoken', 'slides', true],
  ['slides', 'slides', false],
  ['text', 'spoken', false],
  ['slides', 'text', false],
  ['text', 'old', false],
  ['text', 'of another talk', false],
])('%s stands in for %s: %s', (id, originalId, may) => {
  expect(mayStandInFor(id, originalId, files)).toBe(may);
});
