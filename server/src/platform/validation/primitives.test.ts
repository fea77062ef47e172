import { expect, test } from '@jest/globals';
import { Blank, DateOnly, Email, LocalDateTime, LongText, PlainText, WebAddress } from './primitives.js';

test('text is normalised to NFC, trimmed, and loses what disguises it', () => {
  expect(PlainText(20).parse('  U\u0308bersicht\n  2026 ')).toBe('Übersicht 2026');
  expect(PlainText(40).parse('Folien\u202Efdp.exe\u200B')).toBe('Folienfdp.exe');
  expect(LongText(40).parse('eins\r\nzwei\u0000')).toBe('eins\nzwei');
});

test('the limit counts what is kept', () => {
  expect(PlainText(3).safeParse(' abc ').success).toBe(true);
  expect(PlainText(3).safeParse('abcd').success).toBe(false);
  expect(PlainText(3).safeParse('   ').success).toBe(false);
});

test('blank means absent', () => {
  expect(Blank(PlainText(5)).parse('  ')).toBeNull();
  expect(Blank(PlainText(5)).parse(null)).toBeNull();
  expect(Blank(PlainText(5)).parse('da')).toBe('da');
});

test('addresses are kept in one form', () => {
  expect(Email.parse(' Paula.Rothaar@Hilchenbach.example ')).toBe('paula.rothaar@hilchenbach.example');
  expect(Email.safeParse('paula@rothaar, eve@evil.example').success).toBe(false);
});

test.each(['2026-02-31', '2026-13-01', '0000-01-01', '31.12.2026', '2026-02-30T00:00'])('%s is no day', (day) => {
  expect(DateOnly.safeParse(day).success).toBe(false);
});

test.each([
  '2026-03-29T02:30',
  '2026-02-31T09:30',
  '2026-02-25T25:00',
  '2026-02-25',
  '2026-02-25T09:30Z',
  '0000-02-25T09:30',
])('%s is no wall time', (time) => expect(LocalDateTime.safeParse(time).success).toBe(false));

test.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'ftp://x.example', 'vbscript:x'])(
  '%s is no web address',
  (address) => expect(WebAddress.safeParse(address).success).toBe(false),
);

test('a web address is one', () => {
  expect(WebAddress.parse('https://konferenz.example/raum?nr=1')).toBe('https://konferenz.example/raum?nr=1');
});
