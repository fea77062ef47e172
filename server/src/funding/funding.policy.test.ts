import { expect, it } from '@jest/globals';
import { Member, type Role, Visitor } from '../access/actor.js';
import { addProgramme, changeProgramme, read, speakFor } from './funding.policy.js';

const actor = (role: Role, municipalityId = 'netphen', workingGroupId = 'group') =>
  Member.of({
    id: 'lene',
    name: 'Lene',
    municipalityId,
    isAdministrator: true,
    memberships: [{ workingGroupId, municipalityId, role }],
  });
const programme = { workingGroupId: 'group', createdById: 'lene' };
const cell = { workingGroupId: 'group', municipalityId: 'netphen' };

it('is read by the group, and added to by whoever has a seat', () => {
  expect(read(actor('guest'), programme)).toBe(true);
  expect(read(actor('coordinator', 'netphen', 'other'), programme)).toBe(false);
  expect(read(new Visitor(), programme)).toBe(false);
  expect(addProgramme(actor('deputy'), programme)).toBe(true);
  expect(addProgramme(actor('guest'), programme)).toBe(false);
  expect(addProgramme(actor('member', 'netphen', 'other'), programme)).toBe(false);
});

it('is changed by whoever added it and by the coordination', () => {
  expect(changeProgramme(actor('member'), programme)).toBe(true);
  expect(changeProgramme(actor('guest'), programme)).toBe(false);
  expect(changeProgramme(actor('member'), { ...programme, createdById: null })).toBe(false);
  expect(changeProgramme(actor('coordinator'), { ...programme, createdById: null })).toBe(true);
  expect(changeProgramme(actor('coordinator', 'netphen', 'other'), programme)).toBe(false);
});

it('lets the municipality and the coordination say how far it is', () => {
  expect(speakFor(actor('deputy'), cell)).toBe(true);
  expect(speakFor(actor('coordinator', 'siegen'), cell)).toBe(true);
  expect(speakFor(actor('member', 'siegen'), cell)).toBe(false);
  expect(speakFor(actor('guest'), cell)).toBe(false);
  expect(speakFor(actor('member', 'netphen', 'other'), cell)).toBe(false);
});
