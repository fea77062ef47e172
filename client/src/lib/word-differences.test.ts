import { describe, expect, it } from '@jest/globals';
import { wordDifferences } from './word-differences';

const marked = (before: string, after: string) =>
  wordDifferences(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('');

describe('wordDifferences', () => {
  it('marks the words that differ and leaves the rest in one piece', () => {
    expect(marked('Kosten 60 EUR je m²', 'Kosten 60–140 EUR je m²')).toBe('Kosten [-60-]{+60–140+} EUR je m²');
  });

  it('finds words that were put in or taken out', () => {
    expect(marked('a b c', 'a b x c')).toBe('a b {+x +}c');
    expect(marked('a b c', 'a c')).toBe('a [-b -]c');
  });

  it('has nothing to say about equal and empty texts', () => {
    expect(wordDifferences('', '')).toEqual([]);
    expect(wordDifferences('gleich', 'gleich')).toEqual([{ kind: 'same', text: 'gleich' }]);
    expect(marked('', 'neu')).toBe('{+neu+}');
  });

  it('gives both texts back, whatever happened between them', () => {
    const texts = ['eins zwei drei', 'drei\n\nzwei  eins', 'zwei', '', 'eins zwei drei vier eins'];
    for (const before of texts) {
      for (const after of texts) {
        const steps = wordDifferences(before, after);
        const without = (kind: string) =>
          steps
            .filter((step) => step.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }
    }
  });

  it('stays quick with texts of the greatest length', () => {
    const words = (seed: number) => Array.from({ length: 4000 }, (_, index) => `w${(index * seed) % 977}`).join(' ');
    const began = performance.now();
    wordDifferences(words(3), words(7));
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
