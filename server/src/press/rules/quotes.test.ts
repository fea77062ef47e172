import { expect, test } from '@jest/globals';
import { type Quote, quoteValues, unapproved } from './quotes.js';

const quote: Quote = {
  ...{ position: 1, speakerFunction: 'Landrätin', speakerName: 'A. Muster', text: 'Jede Stunde zählt.' },
  state: 'approved',
};

test('nobody says what nobody agreed to', () => {
  expect(quoteValues([{ ...quote, state: 'open' }], 'press')).toEqual({
    zitat1: '\\[Zitat Landrätin – Freigabe einholen\\]',
  });
  expect(quoteValues([{ ...quote, state: 'declined' }], 'press')).toEqual({
    zitat1: '\\[Zitat Landrätin – nicht freigegeben\\]',
  });
});

test('the press reads the name, the public page the office alone', () => {
  expect(quoteValues([quote], 'press')['zitat1']).toBe('„Jede Stunde zählt.“ – A. Muster, Landrätin');
  expect(quoteValues([quote], 'public')['zitat1']).toBe('„Jede Stunde zählt.“ – Landrätin');
});

test('a text waits for the quotes that it uses', () => {
  const quotes = [quote, { ...quote, position: 2, state: 'requested' as const }];
  expect(unapproved('{{zitat1}} {{zitat2}} {{Zitat3}} {{ort}}', quotes)).toEqual(['zitat2', 'zitat3']);
  expect(unapproved('{{zitat1}}', quotes)).toEqual([]);
});
