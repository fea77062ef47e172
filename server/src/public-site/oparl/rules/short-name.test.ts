import { expect, test } from '@jest/globals';
import { shortName } from './short-name.js';

test('a long text is cut between words, a short one stays', () => {
  expect(shortName(' Der Kreis\n prüft ')).toBe('Der Kreis prüft');
  const short = shortName('Wärme '.repeat(60));
  expect(short.length).toBeLessThan(123);
  expect(short.endsWith('Wärme …')).toBe(true);
});
