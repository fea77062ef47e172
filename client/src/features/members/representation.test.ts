import { describe, expect, it } from '@jest/globals';
import { memberOf } from '../../testing/members';
import { areSeatsFilled, mainGroupOf, representationOf } from './representation';

const people = [
  memberOf('hilchenbach', 'Paula Rothaar', { climate: ['member'] }),
  memberOf('hilchenbach', 'Merle Dahlbruch', { climate: ['deputy'] }),
  memberOf('hilchenbach', 'Silas Müsen', { network: ['member'] }),
  memberOf('burbach', 'Greta Hellertal', { climate: ['member', 'minute_taker'] }),
  { ...memberOf('netphen', 'Volker Eschenbach', { climate: ['member'] }), isDeactivated: true },
];
const names = (members: { name: string }[]) => members.map(({ name }) => name);

describe('who speaks for a municipality', () => {
  it('tells members, deputies and people of other groups apart', () => {
    const { contacts, deputies, others } = representationOf('hilchenbach', people);
    expect([names(contacts), names(deputies), names(others)]).toEqual([
      ['Paula Rothaar'],
      ['Merle Dahlbruch'],
      ['Silas Müsen'],
    ]);
  });

  it('knows nobody where the account is locked', () => {
    expect(representationOf('netphen', people)).toEqual({ contacts: [], deputies: [], others: [] });
  });

  it('takes the largest group for the one that represents', () => {
    expect(mainGroupOf(people)).toBe('climate');
    expect(mainGroupOf([])).toBeUndefined();
  });
});

describe('a vacant seat', () => {
  const bodies = ['hilchenbach', 'burbach', 'netphen'].map((id) => ({ id }));

  it('is one among seats that are filled', () => {
    expect(areSeatsFilled(bodies, people)).toBe(true);
  });

  it('is none in a small group with people of a few municipalities', () => {
    expect(areSeatsFilled(bodies, people.slice(2, 3))).toBe(false);
  });
});
