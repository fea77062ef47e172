import { expect, it } from '@jest/globals';
import { cutBySearch } from './search-words';

const found = (text: string, search: string) =>
  cutBySearch(text, search)
    .filter(({ isFound }) => isFound)
    .map((part) => part.text);

it.each([
  ['Die kommunale Wärmeplanung beginnt.', 'wärmeplan', ['Wärmeplanung']],
  ['Die kommunale Wärmeplanung beginnt.', 'Waermeplanung', []],
  ['Drei Waermenetze, zwei Wärmepumpen', 'wärme', ['Waermenetze', 'Wärmepumpen']],
  ['Pacht für Dächer: die Dachpacht', 'dach pacht', ['Pacht', 'Dachpacht']],
  ['Strom und Wärme', 'strom -wärme', ['Strom']],
  ['Strom und Wärme', '"und wärme"', ['und', 'Wärme']],
  ['Alles (.*) erlaubt', '.*', []],
  ['Nichts gesucht', '', []],
])('in %j finds %j: %j', (text, search, expected) => {
  expect(found(text, search)).toEqual(expected);
});

it('loses no letter', () => {
  const text = 'Wärme, Wärme und noch mehr Wärmepumpen';
  expect(
    cutBySearch(text, 'wärme und')
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
});
