import { expect, it } from '@jest/globals';
import { matchesSearch } from './search-text';

it('finds all words in any order', () => {
  expect(matchesSearch('hil pau', 'Paula Rothaar', 'Hilchenbach')).toBe(true);
  expect(matchesSearch('pau burbach', 'Paula Rothaar', 'Hilchenbach')).toBe(false);
});

it('knows umlauts in both spellings', () => {
  expect(matchesSearch('muesen', 'Silas Müsen')).toBe(true);
  expect(matchesSearch('Sieghütte', 'clara.sieghuette@siegen.example')).toBe(true);
});

it('finds everything as long as nothing is searched for', () => {
  expect(matchesSearch('  ', 'Paula', null)).toBe(true);
});
