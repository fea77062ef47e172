import { expect, test } from '@jest/globals';
import { namesPerson } from './names-person.js';

const ute = { givenName: 'Ute', familyName: 'Beispiel' };

test.each([
  ['Wärmewende, von Dr. Ute Beispiel', true],
  ['Beispiel, Ute: Wärmewende', true],
  ['UTE\n BEISPIEL berichtet', true],
  ['Ein gutes Beispiel', false],
  ['', false],
])('%j: %s', (text, isNamed) => {
  expect(namesPerson(text, [ute])).toBe(isNamed);
});

test('nobody is named where nobody speaks', () => {
  expect(namesPerson('Ute Beispiel', [])).toBe(false);
});
