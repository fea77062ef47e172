import { expect, test } from '@jest/globals';
import { type Letter, letterHtml, letterText } from './letter.js';

const letter: Letter = {
  greeting: 'Guten Tag <b>Eve</b>,',
  blocks: [
    '{{7*7}} & "so" weiter',
    { heading: 'Termin & Ort' },
    {
      facts: [
        ['Wann', 'Do., 3. Dez. 2026'],
        ['Wo', 'Rathaus <script>alert(1)</script>'],
      ],
    },
    { items: [{ label: 'TOP 1', text: 'Begrüßung\r\nund Formalia' }] },
    { quote: 'Bitte Zahlen mitbringen.\nDanke!' },
    {
      actions: [
        { label: 'Zusagen', url: 'https://portal.example/x?a=1&b=2' },
        { label: 'Absagen', url: 'https://portal.example/y' },
      ],
    },
    { small: 'Der Link gilt nur für Sie.' },
  ],
};

test('what people typed stays text in HTML', () => {
  const html = letterHtml(letter);
  expect(html).not.toMatch(/<b>|<script>/);
  expect(html).toContain('&#60;b&#62;Eve');
  expect(html).toContain('{{7*7}} &#38; &#34;so&#34; weiter');
  expect(html).toContain('href="https://portal.example/x?a=1&#38;b=2"');
});

test('the text version holds the same words and the addresses', () => {
  expect(letterText(letter)).toBe(
    [
      'Guten Tag <b>Eve</b>,',
      '{{7*7}} & "so" weiter',
      'Termin & Ort',
      'Wann: Do., 3. Dez. 2026\nWo: Rathaus <script>alert(1)</script>',
      'TOP 1  Begrüßung\r\nund Formalia',
      '> Bitte Zahlen mitbringen.\n> Danke!',
      'Zusagen:\nhttps://portal.example/x?a=1&b=2',
      'Absagen:\nhttps://portal.example/y',
      'Der Link gilt nur für Sie.',
      'Freundliche Grüße\nIhr Klimaportal',
    ].join('\n\n'),
  );
});

test('labels are row headers, nothing is loaded from elsewhere, the language is German', () => {
  const html = letterHtml(letter);
  expect(html).toContain('<html lang="de">');
  expect(html).toMatch(/<th class="muted" scope="row"[^>]*>Wann<\/th>/);
  expect(html).not.toMatch(/\bsrc=|url\(|@import|<link/);
});

test('a letter may be signed by a person', () => {
  const signed = { ...letter, signature: 'Hanna Wiesental\nKoordination' };
  expect(letterText(signed)).toMatch(/Freundliche Grüße\nHanna Wiesental\nKoordination$/);
  expect(letterHtml(signed)).toContain('Freundliche Grüße<br>Hanna Wiesental<br>Koordination');
});

test('ways in small print are links by their label, and addresses in the text', () => {
  const links = [{ label: '„Protokolle“ abbestellen', url: 'https://portal.example/a?b=1&c=2' }];
  const small = { ...letter, blocks: [{ links }] };
  expect(letterHtml(small)).toMatch(
    /<a href="https:\/\/portal\.example\/a\?b=1&#38;c=2"[^>]*>„Protokolle“ abbestellen<\/a>/,
  );
  expect(letterText(small)).toContain('„Protokolle“ abbestellen:\nhttps://portal.example/a?b=1&c=2');
});
