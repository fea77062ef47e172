import { expect, it } from '@jest/globals';
import { letterHtml, letterText } from '../../platform/mail/letter.js';
import { updateLetter, updateSubject } from './update-letter.js';

const measure = (code: string, statusText = '') => ({
  code,
  title: 'Abwärmekataster <b>Gewerbe</b>',
  status: 'in_progress' as const,
  statusText,
  confirmedOn: '2026-08-13',
  url: `https://portal.example/massnahme#${code.replace(' ', '')}`,
});
const words = { name: 'Emil Ferndorf', municipality: 'Kreuztal', plan: 'Handlungsplan', signature: 'Hanna Wiesental' };

it('names the measure, or how many there are', () => {
  expect(updateSubject({ ...words, measures: [measure('W 2')] })).toMatch(/^Wie steht es um W 2 Abwärmekataster/);
  const two = [measure('W 2'), measure('L 1')];
  expect(updateSubject({ ...words, measures: two })).toBe('Wie steht es um 2 Maßnahmen? (Kreuztal)');
});

it('tells what is known of each and has a link for each', () => {
  const letter = updateLetter({ ...words, measures: [measure('W 2', '51 von 84'), measure('L 1')] });
  const text = letterText(letter);
  expect(text).toContain('Status: in Ausführung\nKurztext: 51 von 84\nStand vom: 13.08.2026');
  expect(text).toContain('Bestätigen oder ändern:\nhttps://portal.example/massnahme#W2');
  expect(text).toContain('https://portal.example/massnahme#L1');
  expect(text.match(/Kurztext/g)).toHaveLength(1);
  expect(letterHtml(letter)).not.toContain('<b>Gewerbe');
});
