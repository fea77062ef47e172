import { expect, test } from '@jest/globals';
import { caseNumbersIn, caseSubject, maySpeak, threadHeaders } from './case-thread.js';

test.each([
  ['AW: [KS-2026-041] Dachpacht', ['KS-2026-041']],
  ['Re: ks-2026-041 Dachpacht', ['KS-2026-041']],
  ['Fwd: [KS-2026-041] und [KS-2025-1007]', ['KS-2026-041', 'KS-2025-1007']],
  ['Telefon 0271-2026-0413-7', []],
  ['Dachpacht 2026', []],
])('case numbers in the subject "%s"', (subject, numbers) => {
  expect(caseNumbersIn(subject)).toEqual(numbers);
});

test('a subject finds back to its case, however hostile its title', () => {
  const subject = caseSubject('KS-2026-041', '[KS-2026-001]\r\nBcc: all@example.com 🌳');
  expect(caseNumbersIn(subject)[0]).toBe('KS-2026-041');
});

test('a subject of a million signs holds nobody up', () => {
  const began = performance.now();
  caseNumbersIn('KS-2026-0'.repeat(100_000));
  expect(performance.now() - began).toBeLessThan(10_000);
});

test('a mail names the ones before it, the newest last', () => {
  expect(threadHeaders([])).toEqual({});
  expect(threadHeaders(['<a@x>', '<b@x>'])).toEqual({ 'In-Reply-To': '<b@x>', References: '<a@x> <b@x>' });
  expect(threadHeaders(Array.from({ length: 50 }, (_, n) => `<${n}@x>`)).References?.split(' ')).toHaveLength(20);
});

test('only who asked speaks in a case, or who got its mails', () => {
  const sender = { from: 'karla@muster.example', origin: 'unchecked', answersOurs: false } as const;
  expect(maySpeak(sender, 'Karla@muster.example')).toBe(true);
  expect(maySpeak(sender, 'other@muster.example')).toBe(false);
  expect(maySpeak(sender, null)).toBe(false);
  expect(maySpeak({ ...sender, answersOurs: true }, 'other@muster.example')).toBe(true);
  expect(maySpeak({ ...sender, origin: 'unproven', answersOurs: true }, 'karla@muster.example')).toBe(false);
  expect(maySpeak({ ...sender, from: '', answersOurs: true }, null)).toBe(false);
});
