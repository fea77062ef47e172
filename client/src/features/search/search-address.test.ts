import { expect, test } from '@jest/globals';
import { filterFrom } from './search-address';

const id = '01a20545-901d-761e-8950-eb2d35fb6740';

test('the address holds words and choices', () => {
  const search = new URLSearchParams({ q: ' wärme ', art: 'page', arbeitskreis: id, jahr: '2026', thema: 'Hitze' });
  expect(filterFrom(search)).toEqual({
    q: 'wärme',
    kind: 'page',
    group: id,
    year: '2026',
    municipality: undefined,
    topic: 'Hitze',
  });
});

test('what cannot be is left out', () => {
  const search = new URLSearchParams({ art: 'x', arbeitskreis: '1', jahr: '20x6', kommune: '../etc' });
  expect(Object.values(filterFrom(search)).filter(Boolean)).toEqual([]);
});
