import { expect, test } from '@jest/globals';
import { inquiryItem } from './agenda-item.js';

test('brings the question in one line, and nobody who asked', () => {
  const openText = `Gibt es\nein Muster?\n\nJa, hier ist es.`;
  expect(inquiryItem({ id: 'one', caseNumber: 'KS-2026-041', openTitle: 'Dachpacht', openText })).toEqual({
    ...{ kind: 'information', title: 'Dachpacht', note: 'Anfrage KS-2026-041: Gibt es ein Muster?' },
    ...{ durationMinutes: 10, memberId: null, origin: 'inquiry', originId: 'one' },
  });
});

test('cuts long questions', () => {
  const { note } = inquiryItem({ id: 'one', caseNumber: 'KS-2026-041', openTitle: 'T', openText: 'Wort '.repeat(200) });
  expect(note.length).toBeLessThan(330);
  expect(note.endsWith('…')).toBe(true);
});
