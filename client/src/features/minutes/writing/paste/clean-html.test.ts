import { expect, it } from '@jest/globals';
import { cleanHtml } from './clean-html';
import { isTooLarge } from './paste-limits';

it('keeps words and structure, and nothing that runs or paints', () => {
  const html = `<style>p{color:red}</style><script>alert(1)</script><h1 onclick="x()" style="color:red">Kosten</h1>
    <p>Eins <span style="font-weight:700">zwei</span><img src=x onerror=alert(1)></p><!-- ${'x'.repeat(100)} -->`;
  expect(cleanHtml(html).replace(/\s+/g, ' ').trim()).toBe(
    '<h1>Kosten</h1> <p>Eins <span><strong>zwei</strong></span></p>',
  );
});

it('makes lists of what Word writes as paragraphs', () => {
  const point = (level: number, words: string, mark = '·') =>
    `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark} </span><![endif]>${words}</p>`;
  expect(cleanHtml(`${point(1, 'eins')}${point(2, 'darunter')}${point(1, 'zwei')}<p>Text</p>`)).toBe(
    '<ul><li><p>eins</p><ul><li><p>darunter</p></li></ul></li><li><p>zwei</p></li></ul><p>Text</p>',
  );
  expect(cleanHtml(point(1, 'eins', '1.'))).toBe('<ol><li><p>eins</p></li></ol>');
});

it('keeps what was copied out of minutes', () => {
  const task = '<p data-entry="task" data-due-on="2026-12-01" data-audience="leadership">Schreiben</p>';
  expect(cleanHtml(task)).toBe(task);
});

it('takes five megabytes of code around a few words, and not five megabytes of words', () => {
  expect(cleanHtml(`<!--${'x'.repeat(5_000_000)}--><p>Kurz</p>`)).toBe('<p>Kurz</p>');
  expect(isTooLarge({ html: 'x'.repeat(5_000_000), text: 'Kurz' })).toBe(false);
  expect(isTooLarge({ html: '', text: 'x'.repeat(5_000_000) })).toBe(true);
});
