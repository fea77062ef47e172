import { expect, test } from '@jest/globals';
import { stateInWords } from './state-in-words.js';

const approved = {
  kind: 'approved',
  approvedAt: new Date('2027-01-01T23:30:00Z'),
  approval: 'silence',
  approvedIn: null,
  version: 0,
  checksum: 'ab',
  reason: null,
  createdAt: new Date('2027-02-01T10:00:00Z'),
} as const;

test('every state in words', () => {
  expect(stateInWords({ kind: 'draft' })).toBe('Entwurf');
  expect(stateInWords({ kind: 'circulated', objectionsUntil: '2026-12-31' })).toBe(
    'In Abstimmung, Einwände bis 31.12.2026',
  );
  expect(stateInWords(approved)).toBe('Genehmigt am 02.01.2027 durch Fristablauf, Fassung 1.0');
  expect(stateInWords({ ...approved, approval: 'meeting', approvedIn: 47, version: 2 })).toBe(
    'Genehmigt am 02.01.2027 in der 47. Sitzung, Fassung 1.2 (geändert am 01.02.2027)',
  );
});
