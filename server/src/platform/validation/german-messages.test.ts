import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { invalidFrom } from './invalid-from.js';
import { DateOnly, Email, Id, LocalDateTime, PlainText } from './primitives.js';

const Form = z.strictObject({
  id: Id,
  title: PlainText(5),
  email: Email,
  day: DateOnly,
  startsAt: LocalDateTime,
  state: z.enum(['open', 'done']),
  minutes: z.number().min(5).max(90),
  people: z.array(z.object({ name: PlainText(9) })).min(1),
});

const messages = (input: unknown) => {
  const result = Form.safeParse(input);
  const issues = result.success ? [] : invalidFrom(result.error.issues).errors;
  return Object.fromEntries(issues.map(({ pointer, detail }) => [pointer, detail]));
};

test('every issue is a German sentence at its place', () => {
  expect(
    messages({
      id: 'x',
      title: 'zu lang',
      email: 'x',
      day: '2026-02-31',
      startsAt: '2026-03-29T02:30',
      state: 'weg',
      minutes: 2,
      people: [{ name: '' }],
      more: 1,
    }),
  ).toEqual({
    '#/id': 'Diese Kennung ist nicht gültig.',
    '#/title': 'Bitte höchstens 5 Zeichen.',
    '#/email': 'Bitte geben Sie eine gültige E-Mail-Adresse an, zum Beispiel name@kommune.de.',
    '#/day': 'Dieses Datum gibt es nicht.',
    '#/startsAt': 'Diese Uhrzeit gibt es nicht: Die Uhr springt von 2:00 auf 3:00 Uhr. Vorschlag: 3:30 Uhr.',
    '#/state': 'Bitte wählen Sie einen der angebotenen Werte.',
    '#/minutes': 'Der kleinste Wert ist 5.',
    '#/people/0/name': 'Diese Angabe fehlt.',
    '#/': 'Unbekannte Angabe: more',
  });
});

test('what is missing is said to be missing, what is of the wrong form to be wrong', () => {
  const found = messages({ title: 5, people: [] });
  expect(found['#/title']).toBe('Diese Angabe hat die falsche Form.');
  expect(found['#/email']).toBe('Diese Angabe fehlt.');
  expect(found['#/people']).toBe('Bitte wählen Sie mindestens eine Möglichkeit.');
});
