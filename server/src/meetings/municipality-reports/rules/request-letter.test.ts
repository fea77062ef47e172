import { expect, test } from '@jest/globals';
import { requestLetter, requestSubject } from './request-letter.js';

const words = {
  kind: 'request' as const,
  name: 'Paula Rothaar',
  municipality: 'Hilchenbach',
  meeting: {
    number: 47,
    title: 'Kommunale Wärmeplanung',
    startsAt: new Date('2026-12-03T08:30:00Z'),
    groupName: 'Arbeitskreis',
  },
  url: 'https://portal.example/kurzbericht#token',
  signature: 'Hanna Wiesental',
  message: null,
};

test('the letter asks one municipality, says when, and holds one link', () => {
  expect(requestSubject(words)).toBe('Bitte um den Kurzbericht aus Hilchenbach zur 47. Sitzung');
  const letter = requestLetter(words);
  expect(letter.greeting).toBe('Guten Tag Paula Rothaar,');
  expect(JSON.stringify(letter.blocks)).toContain('Donnerstag, 3. Dezember 2026, 09:30 Uhr');
  expect(letter.blocks).toContainEqual({ actions: [{ label: 'Kurzbericht schreiben', url: words.url }] });
});

test('a reminder says that it is one, and carries the word of the coordination', () => {
  expect(requestSubject({ ...words, kind: 'reminder' })).toBe(
    'Erinnerung: Kurzbericht aus Hilchenbach zur 47. Sitzung',
  );
  expect(requestLetter({ ...words, kind: 'reminder', message: 'Ein Satz genügt.' }).blocks).toContainEqual({
    quote: 'Ein Satz genügt.',
  });
});
