import { expect, test } from '@jest/globals';
import { markup, wordsOf } from './markup.js';

test('what people wrote is text, wherever it stands', () => {
  const wicked = '"><script>alert(1)</script>\r\nZweite Zeile';
  const { html } = markup`<p title="${wicked}">${wicked}</p>`;
  expect(html).not.toContain('<script');
  expect(html).toBe(
    `<p title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;<br>Zweite Zeile">&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;<br>Zweite Zeile</p>`,
  );
});

test('markup stays, lists are joined, nothing is nothing', () => {
  const items = ['Öl & Gas', 'Wärme'].map((text) => markup`<li>${text}</li>`);
  expect(markup`<ul>${items}</ul>${null}${3}`.html).toBe('<ul><li>Öl &amp; Gas</li><li>Wärme</li></ul>3');
});

test('the words are read without the markup', () => {
  expect(wordsOf(markup`<h2>CO₂ &lt; 3 t</h2><p>${'a < b'}</p>`)).toBe('CO₂ < 3 t a < b');
});
