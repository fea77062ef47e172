import { describe, expect, it } from '@jest/globals';
import { merge, mergeTexts } from './merge';
import type { WrittenEntry } from './section-content';

const base = 'Eins.\n\nZwei.\n\nDrei.';
const entry = (id: string | undefined, text: string): WrittenEntry => ({
  key: id ?? text,
  id,
  kind: 'information',
  text,
  assignee: null,
  dueOn: null,
});

describe('merging texts', () => {
  it('takes over what only one of both changed', () => {
    expect(mergeTexts(base, 'Eins, mein.\n\nZwei.\n\nDrei.', 'Eins.\n\nZwei.\n\nDrei, Ihr.')).toBe(
      'Eins, mein.\n\nZwei.\n\nDrei, Ihr.',
    );
    expect(mergeTexts(base, base, 'Ganz neu.')).toBe('Ganz neu.');
    expect(mergeTexts(base, 'Eins.\n\nDrei.', base)).toBe('Eins.\n\nDrei.');
  });

  it('keeps both where both changed the same paragraph', () => {
    expect(mergeTexts(base, 'Eins.\n\nZwei A.\n\nDrei.', 'Eins.\n\nZwei B.\n\nDrei.')).toBe(
      'Eins.\n\nZwei A.\n\nZwei B.\n\nDrei.',
    );
    expect(mergeTexts('', 'Meine.', 'Ihre.')).toBe('Meine.\n\nIhre.');
  });

  it('says once what both wrote alike', () => {
    expect(mergeTexts('', 'Gleich.', 'Gleich.')).toBe('Gleich.');
    expect(mergeTexts(base, base, base)).toBe(base);
  });
});

describe('merging entries', () => {
  const content = (...entries: WrittenEntry[]) => ({ text: '', entries });
  const merged = (original: WrittenEntry[], mine: WrittenEntry[], theirs: WrittenEntry[]) =>
    merge(content(...original), content(...mine), content(...theirs)).entries.map(({ id, text }) => [id, text]);

  it('keeps the new ones of both', () => {
    expect(merged([], [entry(undefined, 'mine')], [entry('2', 'theirs')])).toEqual([
      ['2', 'theirs'],
      [undefined, 'mine'],
    ]);
  });

  it('takes over what one changed, and both versions where both did', () => {
    expect(merged([entry('1', 'a')], [entry('1', 'mine')], [entry('1', 'a')])).toEqual([['1', 'mine']]);
    expect(merged([entry('1', 'a')], [entry('1', 'a')], [entry('1', 'theirs')])).toEqual([['1', 'theirs']]);
    expect(merged([entry('1', 'a')], [entry('1', 'mine')], [entry('1', 'theirs')])).toEqual([
      ['1', 'mine'],
      [undefined, 'theirs'],
    ]);
  });

  it('lets go what one removed, unless the other worked on it', () => {
    expect(merged([entry('1', 'a')], [], [entry('1', 'a')])).toEqual([]);
    expect(merged([entry('1', 'a')], [entry('1', 'a')], [])).toEqual([]);
    expect(merged([entry('1', 'a')], [], [entry('1', 'theirs')])).toEqual([['1', 'theirs']]);
    expect(merged([entry('1', 'a')], [entry('1', 'mine')], [])).toEqual([[undefined, 'mine']]);
  });
});
