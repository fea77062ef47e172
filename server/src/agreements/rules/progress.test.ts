import { describe, expect, it } from '@jest/globals';
import { progressOf, row } from './progress.js';

const order = ['kreis', 'burbach', 'netphen', 'siegen'].map((id) => ({ id }));
const said = (id: string, state: 'planned' | 'done') => ({ municipality: { id }, state });

describe('row', () => {
  it('has whoever has a seat, and whoever said something before leaving, in the order of the district', () => {
    const cells = row(order, new Set(['burbach', 'kreis']), [said('siegen', 'done'), said('burbach', 'planned')]);
    expect(cells.map(({ municipality, said: own }) => [municipality.id, own?.state])).toEqual([
      ['kreis', undefined],
      ['burbach', 'planned'],
      ['siegen', 'done'],
    ]);
  });
});

describe('progressOf', () => {
  it('counts what is done among those whom it concerns', () => {
    expect(progressOf(['done', 'open', 'planned', 'not_applicable', 'done'])).toEqual({ done: 2, total: 4 });
    expect(progressOf(['not_applicable'])).toEqual({ done: 0, total: 0 });
  });
});
