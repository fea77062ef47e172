import { describe, expect, it } from '@jest/globals';
import { sheetNames } from './sheet-names.js';

describe('names of sheets', () => {
  it('hold nothing that Excel refuses', () => {
    expect(sheetNames(["Stand: 1/2 [neu]? 'ja'", '', '\u0000', '***'])).toEqual([
      "Stand 1 2 neu 'ja",
      'Tabelle',
      'Tabelle 2',
      'Tabelle 3',
    ]);
  });

  it('have at most 31 characters, break no sign in two, and come once', () => {
    const long = `${'Vorhaben: '.repeat(3)}🌳 und mehr`;
    const names = sheetNames([long, long.toUpperCase(), long]);
    expect(names.every((name) => name.length <= 31)).toBe(true);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3);
    expect(names[1]).toMatch(/ 2$/);
  });
});
