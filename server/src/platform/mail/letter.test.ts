import { expect, test } from '@jest/globals';
import { letterHtml, letterText } from './letter.js';

const letter = {
  greeting: 'Guten Tag <b>Eve</b>,',
  paragraphs: ['{{7*7}} & "so" weiter'],
  action: { label: 'Öffnen', url: 'https://portal.example/x?a=1&b=2' },
};

test('what people typed stays text in HTML', () => {
  const html = letterHtml(letter);
  expect(html).not.toContain('<b>');
  expect(html).toContain('&#60;b&#62;Eve');
  expect(html).toContain('{{7*7}} &#38; &#34;so&#34; weiter');
  expect(html).toContain('href="https://portal.example/x?a=1&#38;b=2"');
});

test('the text version holds the same words and the address', () => {
  expect(letterText(letter)).toBe(
    'Guten Tag <b>Eve</b>,\n\n{{7*7}} & "so" weiter\n\nÖffnen:\nhttps://portal.example/x?a=1&b=2\n\nFreundliche Grüße\nIhr Klimaportal',
  );
});
