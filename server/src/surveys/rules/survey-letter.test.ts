import { expect, test } from '@jest/globals';
import { letterText } from '../../platform/mail/letter.js';
import { surveyLetter, surveySubject } from './survey-letter.js';

const survey = {
  title: 'Solarkataster',
  introduction: '',
  groupName: 'AK Klimaschutz',
  questions: ['Haben Sie eines?', 'Was hat es gekostet?'],
  until: 'Fr., 4. Dezember 2026',
};
const reader = { name: 'Paula Rothaar', municipality: 'Hilchenbach', url: 'https://portal.example/umfrage#token' };

test('the letter asks, says until when, and leads to the sheet', () => {
  const text = letterText(surveyLetter('asked', survey, reader, { signature: 'Hanna Wiesental', message: null }));
  expect(surveySubject('asked', survey)).toBe('Frage an alle Kommunen: Solarkataster');
  expect(text).toContain('Wie ist das in Hilchenbach?');
  expect(text).toContain('2.  Was hat es gekostet?');
  expect(text).toContain('Antwort bis: Fr., 4. Dezember 2026');
  expect(text).toContain('https://portal.example/umfrage#token');
});

test('the reminder says what is missing, with a word of whoever reminds', () => {
  const words = { signature: 'Hanna Wiesental', message: 'Der Kreistag fragt danach.' };
  const text = letterText(surveyLetter('reminder', { ...survey, introduction: 'Hintergrund' }, reader, words));
  expect(surveySubject('reminder', survey)).toBe('Erinnerung: Solarkataster – Antwort bis Fr., 4. Dezember 2026');
  expect(text).toContain('fehlt noch die Antwort aus Hilchenbach');
  expect(text).toContain('> Der Kreistag fragt danach.');
  expect(text).toContain('> Hintergrund');
});
