import { expect, it } from '@jest/globals';
import { firstDraft, withoutLetterForm } from './first-draft.js';

it('a letter loses whom it greets and who signed it', () => {
  const letter =
    'Sehr geehrter Herr Kalteiche,\n\nja, es gibt ein Muster.\nEs liegt bei.\n\nMit freundlichen Grüßen\nH. W.';
  expect(withoutLetterForm(letter)).toBe('ja, es gibt ein Muster.\nEs liegt bei.');
  expect(withoutLetterForm('Lieber Finn,\nja.\nViele Grüße\nHanna')).toBe('ja.');
  expect(withoutLetterForm('Liebenswert ist das Muster.')).toBe('Liebenswert ist das Muster.');
  expect(withoutLetterForm('Guten Tag,\n--')).toBe('');
});

it('question and answers make a draft without who asked', () => {
  const secrets = [
    { text: 'Wilnsdorf', kind: 'municipality' as const },
    { text: 'KS-2026-041', kind: 'case_number' as const },
  ];
  const given = {
    title: 'Dachpacht in Wilnsdorf',
    question: 'Hallo,\ngibt es ein Muster?',
    answers: ['Zu KS-2026-041: Ja.', 'Wilnsdorf kann es übernehmen.'],
  };
  expect(firstDraft(given, secrets)).toEqual({
    title: 'Dachpacht in […]',
    summary: 'gibt es ein Muster?',
    body: '## Frage\n\ngibt es ein Muster?\n\n## Antwort\n\nZu […]: Ja.\n\n## Antwort\n\n[…] kann es übernehmen.',
  });
});
