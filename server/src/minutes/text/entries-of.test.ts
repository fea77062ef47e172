import { expect, test } from '@jest/globals';
import type { Block } from './block.js';
import { entriesOf, LONGEST_ENTRY } from './entries-of.js';

test('of a text without end an entry says the beginning, in whole characters', () => {
  const says = (text: string): Block => ({
    type: 'agreement',
    attrs: { id: '019b0000-0000-7000-8000-000000000001', audience: 'leadership' },
    content: [{ type: 'text', text }],
  });
  const [entry] = entriesOf([says(`${'a'.repeat(LONGEST_ENTRY - 1)}🌲🌲`)]);
  expect(entry?.text).toBe('a'.repeat(LONGEST_ENTRY - 1));
  expect(entriesOf([says('🌲'.repeat(LONGEST_ENTRY / 2))])[0]?.text).toHaveLength(LONGEST_ENTRY);
});
