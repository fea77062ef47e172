import { expect, test } from '@jest/globals';
import { stillToServe } from './recipients.js';

const municipality = { id: 'net', name: 'Netphen' };
const person = (memberId: string, ...roles: string[]) => ({
  memberId,
  name: memberId,
  email: `${memberId}@example.org`,
  municipality,
  roles,
});
const office = (email: string) => ({ name: 'Bürgermeisterei', email, municipality });
const group = [person('hanna', 'coordinator', 'member'), person('paula', 'deputy'), person('nele', 'guest')];
const nobody = { memberIds: new Set<string>(), emails: new Set<string>() };
const names = (found: ReturnType<typeof stillToServe>) => [
  found.members.map(({ memberId }) => memberId),
  found.addresses.map(({ email }) => email),
];

test('members and deputies get them, guests by choice, offices once', () => {
  const addresses = [office('rathaus@example.org'), office('Rathaus@example.org'), office('hanna@example.org')];
  expect(names(stillToServe({ group, guestsToo: false, addresses, served: nobody }))).toEqual([
    ['hanna', 'paula'],
    ['rathaus@example.org'],
  ]);
  expect(names(stillToServe({ group, guestsToo: true, addresses: [], served: nobody }))[0]).toContain('nele');
});

test('nobody gets them twice', () => {
  const served = { memberIds: new Set(['hanna']), emails: new Set(['rathaus@example.org']) };
  const addresses = [office('rathaus@example.org'), office('neu@example.org')];
  expect(names(stillToServe({ group, guestsToo: false, addresses, served }))).toEqual([['paula'], ['neu@example.org']]);
});
