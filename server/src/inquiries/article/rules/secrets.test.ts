import { expect, it } from '@jest/globals';
import { secretsOf } from './secrets.js';

const finn = {
  ...{ givenName: 'Finn', familyName: 'Kalteiche', email: 'finn@wilnsdorf.example', phone: null },
  municipalityId: 'wilnsdorf',
};
const inquiry = {
  caseNumber: 'KS-2026-041',
  municipalityId: 'wilnsdorf',
  ...{ askerName: null, askerOrganization: null, askerEmail: null },
  member: finn,
  municipality: { name: 'Wilnsdorf' },
  messages: [],
};
const texts = (given: Partial<Parameters<typeof secretsOf>[0]>) =>
  secretsOf({ ...inquiry, ...given }).map(({ text }) => text);

it('whoever asked for a municipality is known by name, address and place', () => {
  expect(texts({})).toEqual(['KS-2026-041', 'Wilnsdorf', 'Finn Kalteiche', 'Kalteiche', 'finn@wilnsdorf.example']);
});

it('so are colleagues who wrote about it, but not those who answered', () => {
  const colleague = { ...finn, givenName: 'Ada', familyName: 'Höh', phone: '02739 1234' };
  const hanna = { ...finn, familyName: 'Wiesental', municipalityId: 'kreis' };
  const names = texts({ member: null, messages: [{ member: colleague }, { member: hanna }, { member: null }] });
  expect(names).toContain('Ada Höh');
  expect(names).toContain('02739 1234');
  expect(names).not.toContain('Wiesental');
});

it('somebody from outside by what they said of themselves', () => {
  const outside = { askerName: 'Uta  Anders', askerOrganization: 'Tageblatt', askerEmail: 'uta@tageblatt.example' };
  expect(texts({ ...outside, member: null, municipality: null, municipalityId: null })).toEqual([
    ...['KS-2026-041', 'uta@tageblatt.example', 'Uta  Anders', 'Anders', 'Tageblatt'],
  ]);
});
