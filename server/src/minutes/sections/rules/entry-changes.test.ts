import { describe, expect, it } from '@jest/globals';
import { Invalid } from '../../../platform/errors/domain-error.js';
import { entryChanges } from './entry-changes.js';

const known = [{ id: 'first' }, { id: 'second' }];

describe('entryChanges', () => {
  it('keeps what is named, in its new place, and removes what is not', () => {
    expect(entryChanges(known, [{ id: 'second' }])).toEqual({
      added: [],
      changed: [{ id: 'second', position: 0, input: { id: 'second' } }],
      removedIds: ['first'],
    });
  });

  it('adds what has no id yet', () => {
    expect(
      entryChanges([], [{ text: 'neu' }, { text: 'auch neu' }] as Array<{ id?: string; text: string }>).added,
    ).toEqual([
      { position: 0, input: { text: 'neu' } },
      { position: 1, input: { text: 'auch neu' } },
    ]);
  });

  it('points to ids of other sections and to doubled ones', () => {
    const mistaken = () => entryChanges(known, [{ id: 'first' }, { id: 'elsewhere' }, { id: 'first' }]);
    expect(mistaken).toThrow(Invalid);
    try {
      mistaken();
    } catch (error) {
      expect(error).toMatchObject({
        errors: [{ pointer: '#/entries/1/id' }, { pointer: '#/entries/2/id' }],
      });
    }
  });
});
