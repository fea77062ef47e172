import { expect, test } from '@jest/globals';
import { textOfHtml, withoutQuote } from './written-text.js';

test('HTML is read as its reader sees it', () => {
  const html =
    '<html><head><style>p { color: red }</style></head><body><p>Guten&nbsp;Tag,</p><p>ja &amp; <b>nein</b>.<br>Gr&uuml;&szlig;e</p><!-- weg --><script>alert(1)</script></body></html>';
  expect(textOfHtml(html)).toBe('Guten Tag,\n\nja & nein.\nGrüße');
});

test.each(['<', '<style>', '<!--', '<p', '&', '<b><i>', '</p>'])('a million signs of %s hold nobody up', (piece) => {
  const began = performance.now();
  textOfHtml(piece.repeat(1_000_000 / piece.length));
  expect(performance.now() - began).toBeLessThan(10_000);
});

test.each([
  ['Am Mo., 23. Nov. 2026 um 09:12 Uhr schrieb Klimaportal <portal@kreis.example>:'],
  ['Am 23.11.26 um 09:12 schrieb Klimaportal:'],
  ['On Mon, Nov 23, 2026 at 9:12 AM Klimaportal <portal@kreis.example> wrote:'],
  ['-----Ursprüngliche Nachricht-----'],
  ['________________________________'],
  ['Von: Klimaportal <portal@kreis.example>\nGesendet: Montag, 23. November 2026 09:12'],
  ['Am Mo., 23. Nov. 2026 um 09:12 Uhr\nschrieb Klimaportal <portal@kreis.example>:'],
])('what is quoted below %s is left away', (line) => {
  expect(withoutQuote(`Das Dach ist aus Blech.\n\nGruß\n\n${line}\n> Welches Dach?\n> Viele Grüße\n`)).toBe(
    'Das Dach ist aus Blech.\n\nGruß',
  );
});

test('signatures are left away, answers between quotes stay', () => {
  expect(withoutQuote('Ja.\r\n-- \r\nKarla Muster\r\nMusterweg 1')).toBe('Ja.');
  expect(withoutQuote('> Welches Dach?\nDas der Schule.\n> Wie groß?\n40 Meter.')).toBe(
    '> Welches Dach?\nDas der Schule.\n> Wie groß?\n40 Meter.',
  );
});

test('an answer that holds nothing else is kept whole', () => {
  expect(withoutQuote('> Passt das?\n> Ja, sehr gut.')).toBe('> Passt das?\n> Ja, sehr gut.');
});

test('words that only look like a quote stay', () => {
  expect(withoutQuote('Am Dienstag passt es.\nVon: hier aus gesehen links.')).toBe(
    'Am Dienstag passt es.\nVon: hier aus gesehen links.',
  );
});

test('long lines hold nobody up', () => {
  const began = performance.now();
  withoutQuote(`Am ${'schrieb '.repeat(20_000)}\n`.repeat(20));
  withoutQuote('Am schrieb\n'.repeat(40_000));
  expect(performance.now() - began).toBeLessThan(10_000);
});
