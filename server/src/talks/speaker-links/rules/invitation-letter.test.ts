import { expect, test } from '@jest/globals';
import { letterText } from '../../../platform/mail/letter.js';
import { letterSubject, type SpeakerLetter, speakerLetter } from './invitation-letter.js';

const words: SpeakerLetter = {
  kind: 'invitation',
  name: 'Dr. Ute Beispiel',
  talk: { title: 'Kommunale Wärmeplanung', durationMinutes: 30, discussionMinutes: 15 },
  groupName: 'Klimaschutzbeauftragte',
  meeting: {
    number: 47,
    title: 'Wärmeplanung',
    startsAt: new Date('2026-12-03T08:30:00Z'),
    endsAt: new Date('2026-12-03T11:30:00Z'),
    locationName: 'Dreslers Park',
    locationAddress: 'Hagener Str., 57223 Kreuztal',
    onlineUrl: null,
  },
  url: 'https://portal.example/vortrag#abc',
  expiresAt: new Date('2026-12-13T23:00:00Z'),
  signature: 'Hanna Wiesental',
  message: null,
};

test('the invitation names talk, day, time, place, what is asked for and until when the link works', () => {
  const text = letterText(speakerLetter(words));
  expect(letterSubject(words)).toBe('Ihr Vortrag „Kommunale Wärmeplanung“ am Donnerstag, 3. Dezember 2026');
  expect(text).toContain('Guten Tag Dr. Ute Beispiel,');
  expect(text).toContain('Tag: Donnerstag, 3. Dezember 2026\nUhrzeit: 09:30–12:30 Uhr (ganze Sitzung)');
  expect(text).toContain('Ort: Dreslers Park, Hagener Str., 57223 Kreuztal');
  expect(text).toContain('Zu Ihrer Seite:\nhttps://portal.example/vortrag#abc');
  expect(text).toContain('4.  Zwei Sätze Zusammenfassung');
  expect(text).toContain('gilt bis Sonntag, 13. Dezember 2026');
  expect(text).toContain('Freundliche Grüße\nHanna Wiesental');
});

test('a reminder is short and quotes the word of the coordination', () => {
  const text = letterText(speakerLetter({ ...words, kind: 'reminder', meeting: null, message: 'Bis Montag?' }));
  expect(text).toContain('fehlen uns noch die Folien');
  expect(text).toContain('> Bis Montag?');
  expect(text).not.toContain('Worum wir Sie bitten');
});
