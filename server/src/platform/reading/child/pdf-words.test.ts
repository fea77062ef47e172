import { expect, test } from '@jest/globals';
import { titleOf } from './pdf-words.js';

const line = (height: number, text: string) => ({ text, height, endsLine: true });
const body = line(18, 'Gemessen an drei Tagen im Juli, jeweils um 14 Uhr, auf Asphalt und auf Rasen');

test('the first words in the size of a heading are the title', () => {
  expect(titleOf([line(32, 'Ein Schulhof im Juli'), body, line(60, '52 °C')])).toBe('Ein Schulhof im Juli');
  expect(titleOf([line(12, 'Stadt Netphen'), line(32, 'Was wir'), line(32, 'gemessen haben'), body])).toBe(
    'Was wir gemessen haben',
  );
});

test('a figure in huge letters is no title', () => {
  expect(titleOf([line(60, '52 °C'), line(32, 'auf dem Asphalt'), body])).toBe('auf dem Asphalt');
});

test('a title may be longer than what stands below it', () => {
  expect(titleOf([line(40, 'Hitze in der Stadt: was Schulhöfe kühlt'), line(18, 'Dr. Beispiel')])).toBe(
    'Hitze in der Stadt: was Schulhöfe kühlt',
  );
});

test('where all is of one size, nothing is a title', () => {
  expect(titleOf([body, body])).toBeNull();
  expect(titleOf([])).toBeNull();
});
