import { expect, test } from '@jest/globals';
import { withInserted } from './insert-text';

test('pieces come as paragraphs of their own behind where somebody writes', () => {
  expect(withInserted('', ['A', 'B'], null)).toBe('A\n\nB');
  expect(withInserted('Eins\n\nZwei', ['A'], 2)).toBe('Eins\n\nA\n\nZwei');
  expect(withInserted('Eins\n\nZwei', ['A'], 8)).toBe('Eins\n\nZwei\n\nA');
  expect(withInserted('Eins\n\nZwei\n', ['A'], null)).toBe('Eins\n\nZwei\n\nA');
});
