import { expect, test } from '@jest/globals';
import { decisionLetter, decisionSubject, optionInWords, pollLetter, pollSubject } from './poll-letters.js';

const option = (startsAt: string, endsAt: string) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) });
const thursday = option('2027-02-25T08:30:00Z', '2027-02-25T11:30:00Z');
const poll = {
  number: 49,
  title: null,
  groupName: 'Arbeitskreis Klimaschutz',
  host: 'Freudenberg',
  location: null,
  options: [thursday, option('2027-03-04T08:30:00Z', '2027-03-04T11:30:00Z')],
  answersUntil: new Date('2027-01-15T22:59:00Z'),
  message: 'Bitte auch an die Ferien denken.',
};
const reader = { name: 'Paula Rothaar', municipality: 'Hilchenbach', url: 'https://portal.example/termin-antwort#x' };

test('the mail asks in a few words and holds the options', () => {
  const { greeting, blocks } = pollLetter('asked', poll, reader, 'Hanna Wiesental');
  expect(greeting).toBe('Guten Tag Paula Rothaar,');
  expect(blocks[0]).toContain('Wann passt es für Hilchenbach?');
  expect(blocks[1]).toEqual({ quote: 'Bitte auch an die Ferien denken.' });
  expect(blocks[3]).toEqual({
    items: [
      { label: '1.', text: 'Donnerstag, 25. Februar 2027, 09:30–12:30 Uhr' },
      { label: '2.', text: 'Donnerstag, 4. März 2027, 09:30–12:30 Uhr' },
    ],
  });
  expect(blocks[4]).toEqual({
    facts: [
      ['Gastgeberin', 'Freudenberg'],
      ['Antwort bis', 'Fr., 15.01.2027, 23:59 Uhr'],
    ],
  });
  expect(pollSubject('asked', poll)).toBe('Terminumfrage zur 49. Sitzung – bitte bis Fr., 15.01.2027 antworten');
});

test('where the clock shows a time twice, the offset is told', () => {
  expect(optionInWords(option('2026-10-25T00:30:00Z', '2026-10-25T02:00:00Z'))).toBe(
    'Sonntag, 25. Oktober 2026, 02:30–03:00 Uhr (Sommerzeit, UTC+02:00)',
  );
  expect(optionInWords(option('2026-10-25T01:30:00Z', '2026-10-25T02:00:00Z'))).toContain('(Winterzeit, UTC+01:00)');
});

test('the decision names the date alone', () => {
  const { blocks } = decisionLetter(poll, thursday, reader, 'Hanna Wiesental');
  expect(blocks[1]).toEqual({
    facts: [
      ['Wann', 'Donnerstag, 25. Februar 2027, 09:30–12:30 Uhr'],
      ['Gastgeberin', 'Freudenberg'],
    ],
  });
  expect(decisionSubject(poll, thursday)).toBe('Termin steht fest: 49. Sitzung am Do., 25.02.2027');
});
