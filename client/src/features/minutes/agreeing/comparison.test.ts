import { expect, it } from '@jest/globals';
import type { Block } from '../minutes.queries';
import { compareTexts, isChanged } from './comparison';

const paragraph = (id: string, text: string): Block => ({
  type: 'paragraph',
  attrs: { id, audience: 'group' },
  content: [{ type: 'text', text }],
});
const section = (...content: Block[]) => ({ agendaItemId: 'item', number: '3', title: 'Fachvortrag', content });

it('finds what changed, came and went, each at its place', () => {
  const before = [section(paragraph('a', 'bleibt'), paragraph('b', 'geht'), paragraph('c', 'alt'))];
  const after = [section(paragraph('a', 'bleibt'), paragraph('c', 'neu'), paragraph('d', 'kommt'))];
  const [compared] = compareTexts(before, after);
  expect(compared?.blocks).toEqual([
    { id: 'a', before: 'bleibt', after: 'bleibt' },
    { id: 'b', before: 'geht', after: '' },
    { id: 'c', before: 'alt', after: 'neu' },
    { id: 'd', before: '', after: 'kommt' },
  ]);
  expect(compared?.blocks.filter(isChanged).map(({ id }) => id)).toEqual(['b', 'c', 'd']);
});

it('shows items that left the agenda', () => {
  expect(compareTexts([section(paragraph('a', 'weg'))], [])).toEqual([
    { agendaItemId: 'item', number: '3', title: 'Fachvortrag', blocks: [{ id: 'a', before: 'weg', after: '' }] },
  ]);
});
