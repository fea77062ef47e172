import { expect, test } from '@jest/globals';
import { agendaFromTemplate } from './from-template.js';

const template = [
  { title: 'Begrüßung', durationMinutes: 10 },
  { title: 'Genehmigung des Protokolls der letzten Sitzung, Aufgabenstand', durationMinutes: 10 },
];

test('the last meeting is named by its number', () => {
  expect(agendaFromTemplate(template, 47)).toEqual([
    { title: 'Begrüßung', durationMinutes: 10 },
    { title: 'Genehmigung des Protokolls der 47. Sitzung, Aufgabenstand', durationMinutes: 10 },
  ]);
});

test('without a last meeting the template stays as it is', () => {
  expect(agendaFromTemplate(template, null)).toEqual(template);
});
