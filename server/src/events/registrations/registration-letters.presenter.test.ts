import { describe, expect, it } from '@jest/globals';
import { letterHtml, letterText } from '../../platform/mail/letter.js';
import {
  type LetterEvent,
  type RegistrationLetterKind,
  registrationLetter,
  registrationSubject,
  rideLetter,
} from './registration-letters.presenter.js';

const event: LetterEvent = {
  title: 'Exkursion: Nahwärme im Dorf',
  startsAt: new Date('2027-04-22T11:00:00Z'),
  endsAt: new Date('2027-04-22T15:00:00Z'),
  locationName: 'Dorfgemeinschaftshaus',
  locationAddress: 'Hauptstraße 1, 57334 Bad Laasphe',
  meetingPoint: 'Bahnhof',
  publicTransport: 'RB 93 bis Bad Laasphe',
  onlineUrl: 'https://video.example/raum',
  cancellationNote: null,
  contactOffice: 'Stabsstelle Klimaschutz',
  contactEmail: 'klima@siegen-wittgenstein.example',
  contactPhone: '',
};
const reader = { name: 'Erika Ohnesorg', url: 'https://portal.example/anmeldung/t', hasSeat: true, offerEndsAt: null };
type Reader = Parameters<typeof registrationLetter>[2];
const text = (kind: RegistrationLetterKind, changes: Partial<Reader> = {}, of = event) =>
  letterText(registrationLetter(kind, of, { ...reader, ...changes }));

describe('letters to people who signed up', () => {
  it('say when, where and how to come, and lead to the own registration', () => {
    expect(registrationSubject('seat', event)).toBe('Ihr Platz: Exkursion: Nahwärme im Dorf');
    expect(text('seat')).toContain('Wann: Donnerstag, 22. April 2027, 13:00–17:00 Uhr');
    for (const part of ['Treffpunkt: Bahnhof', 'RB 93', 'https://video.example/raum', reader.url, 'Erika Ohnesorg'])
      expect(text('seat')).toContain(part);
  });

  it('tell where it is online to nobody without a seat', () => {
    for (const kind of ['confirm', 'waiting', 'offer', 'known'] as const)
      expect(text(kind)).not.toContain('video.example');
    expect(text('moved', { hasSeat: false })).not.toContain('video.example');
    expect(text('moved')).toContain('video.example');
  });

  it('say until when an offer holds', () => {
    const letter = registrationLetter('offer', event, { ...reader, offerEndsAt: new Date('2027-03-03T09:30:00Z') });
    expect(letterText(letter)).toContain('bis Mittwoch, 3. März um 10:30 Uhr');
  });

  it('give the reason when it falls out', () => {
    expect(text('called_off', {}, { ...event, cancellationNote: 'Unwetter.' })).toContain('> Unwetter.');
  });

  it('keep what people call themselves text', () => {
    const wicked = '<script>alert(1)</script>';
    expect(letterHtml(registrationLetter('seat', event, { ...reader, name: wicked }))).not.toContain('<script');
    const ride = rideLetter(event, { name: null, sender: wicked, text: wicked, url: reader.url });
    expect(letterHtml(ride)).not.toContain('<script');
  });
});
