import { expect, test } from '@jest/globals';
import { InvitedSpeaker, Member, type Role } from '../../access/actor.js';
import { contribute, invite } from './speaker-links.policy.js';

const subject = { workingGroupId: 'g', talkId: 't', speakerId: 's' };
const speaker = (talkId: string, speakerId: string) =>
  InvitedSpeaker.of({ speakerId, talkId, workingGroupId: 'g', name: 'Ute Beispiel' });
const member = (role: Role, workingGroupId = 'g') =>
  Member.of({
    id: 'm',
    name: 'Hanna',
    municipalityId: 'k',
    isAdministrator: true,
    memberships: [{ workingGroupId, municipalityId: 'k', role }],
  });

test('speakers answer for themselves alone, the coordination for everybody', () => {
  expect(contribute(speaker('t', 's'), subject)).toBe(true);
  expect(contribute(speaker('t', 'other'), subject)).toBe(false);
  expect(contribute(speaker('other', 's'), subject)).toBe(false);
  expect(contribute(member('coordinator'), subject)).toBe(true);
  expect(contribute(member('minute_taker'), subject)).toBe(false);
  expect(contribute(member('coordinator', 'other'), subject)).toBe(false);
});

test('speakers make no links', () => {
  expect(invite(speaker('t', 's'), subject)).toBe(false);
  expect(invite(member('coordinator'), subject)).toBe(true);
  expect(invite(member('member'), subject)).toBe(false);
});
