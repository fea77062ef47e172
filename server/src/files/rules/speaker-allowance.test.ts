import { expect, test } from '@jest/globals';
import { hasRoomForSpeakers } from './speaker-allowance.js';

const by = (...speakers: (string | null)[]) => ({
  withdrawnAt: null,
  versions: speakers.map((speakerId, index) => ({ number: speakers.length - index, speakerId })),
});
const four = [by('ute'), by('ute'), by('karl'), by('karl')];

test('the fifth file by link is the last, whoever of the speakers brought it', () => {
  expect(hasRoomForSpeakers(four)).toBe(true);
  expect(hasRoomForSpeakers([...four, by('ute')])).toBe(false);
});

test('files of the coordination take no room, new versions neither, withdrawn ones no more', () => {
  const coordination = by(null);
  const replacedBySpeaker = by('ute', null);
  const withdrawn = { ...by('ute'), withdrawnAt: new Date() };
  expect(hasRoomForSpeakers([...four, coordination, replacedBySpeaker, withdrawn])).toBe(true);
});

test('a speaker’s file stays one when the coordination replaces it', () => {
  expect(hasRoomForSpeakers([...four, by(null, 'ute')])).toBe(false);
});
