import { expect, test } from '@jest/globals';
import { recentSearches, rememberSearch } from './recent-searches';

test('the last five searches are remembered once each, and for nobody else', () => {
  for (const words of ['a', 'b', 'c', 'd', ' ', 'e', 'f', 'C ']) rememberSearch('paula', words);
  expect(recentSearches('paula')).toEqual(['C', 'f', 'e', 'd', 'b']);
  expect(recentSearches('hanna')).toEqual([]);
  rememberSearch('hanna', 'x');
  expect([recentSearches('hanna'), recentSearches('paula')]).toEqual([['x'], []]);
});
