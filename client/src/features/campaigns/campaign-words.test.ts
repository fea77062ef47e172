import { expect, it } from '@jest/globals';
import { partsOf } from './campaign-words';

it('tells headings, lists and paragraphs apart', () => {
  expect(partsOf('## Worum\nEin Zeichen.\nWeltweit.\n\n- Licht aus\n- Mitkommen\n\n#kein Titel')).toEqual([
    { kind: 'heading', text: 'Worum' },
    { kind: 'paragraph', text: 'Ein Zeichen.\nWeltweit.' },
    { kind: 'list', items: ['Licht aus', 'Mitkommen'] },
    { kind: 'paragraph', text: '#kein Titel' },
  ]);
  expect(partsOf('')).toEqual([]);
});
