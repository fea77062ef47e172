import { expect, test } from '@jest/globals';
import { countedTopics, isWanted } from './directory.js';

const tim = { name: 'Tim Probe', organisation: 'Wasser & Wärme', topics: ['Starkregen', 'Schwammstadt'] };

test('words are looked for in name, organisation and topics, umlauts typed or not', () => {
  expect(isWanted(tim, {})).toBe(true);
  expect(isWanted(tim, { query: 'tim waerme' })).toBe(true);
  expect(isWanted(tim, { query: 'SCHWAMM' })).toBe(true);
  expect(isWanted(tim, { query: 'tim wald' })).toBe(false);
});

test('a topic is wanted as a whole', () => {
  expect(isWanted(tim, { topic: 'starkregen' })).toBe(true);
  expect(isWanted(tim, { topic: 'Regen' })).toBe(false);
});

test('topics are counted whatever their case, most frequent first', () => {
  const others = [{ topics: ['Klimabilanz', 'starkregen'] }, { topics: ['Ämter'] }];
  expect(countedTopics([tim, ...others])).toEqual([
    { topic: 'Starkregen', count: 2 },
    { topic: 'Ämter', count: 1 },
    { topic: 'Klimabilanz', count: 1 },
    { topic: 'Schwammstadt', count: 1 },
  ]);
});
