import { expect, test } from '@jest/globals';
import { addressees } from './addressees.js';

const siegen = { id: 'si', slug: 'siegen', name: 'Siegen', abbreviation: 'SI' };
const clara = { id: 'c', name: 'Dr. Clara Sieghütte', email: 'c@siegen.example' };

test('who has two roles gets one mail', () => {
  const rows = [
    { role: 'coordinator' as const, deputyId: null, municipality: siegen, member: clara },
    { role: 'member' as const, deputyId: 's', municipality: siegen, member: clara },
  ];
  expect(addressees(rows)).toEqual([
    {
      memberId: 'c',
      name: 'Dr. Clara Sieghütte',
      email: 'c@siegen.example',
      municipality: siegen,
      roles: ['coordinator', 'member'],
      deputyId: 's',
    },
  ]);
});

test('who is a guest for one municipality and a member for another speaks for the other', () => {
  const kreis = { id: 'a', slug: 'kreis', name: 'Kreis', abbreviation: 'K' };
  const burbach = { id: 'bu', slug: 'burbach', name: 'Burbach', abbreviation: 'BU' };
  const held = (role: 'guest' | 'member', municipality: typeof siegen) => ({
    role,
    deputyId: null,
    municipality,
    member: clara,
  });
  const rows = [held('guest', kreis), held('member', siegen)];
  expect(addressees(rows)[0]?.municipality).toEqual(siegen);
  expect(addressees([...rows, held('member', burbach)])[0]?.municipality).toEqual(burbach);
});
