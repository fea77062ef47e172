import { expect, test } from '@jest/globals';
import { markdownBlocks } from './markdown-blocks.js';

test('simple Markdown becomes blocks', () => {
  expect(
    markdownBlocks('## Ergebnis\n\nEin **fester** Wert & [Quelle](https://klima.example)\n\n- eins\n- zwei\n'),
  ).toEqual([
    { kind: 'heading', level: 2, text: 'Ergebnis' },
    {
      kind: 'prose',
      runs: [
        { text: 'Ein ' },
        { text: 'fester', isBold: true },
        { text: ' Wert & ' },
        { text: 'Quelle', href: 'https://klima.example' },
      ],
    },
    {
      kind: 'list',
      isOrdered: false,
      items: [[{ kind: 'prose', runs: [{ text: 'eins' }] }], [{ kind: 'prose', runs: [{ text: 'zwei' }] }]],
    },
  ]);
});

test('what would run stays text, and leads nowhere', () => {
  const text = JSON.stringify(
    markdownBlocks('<script>alert(1)</script>\n\n[x](javascript:alert(1)) ![y](http://z.example/y.png)'),
  );
  expect(text).toContain('<script>alert(1)</script>');
  expect(text).not.toMatch(/href|javascript/);
});

test('small headings before any large one are large ones', () => {
  const levels = (text: string) =>
    markdownBlocks(text).flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  expect(levels('### Exkursion\n\n### Aktion')).toEqual([2, 2]);
  expect(levels('### Vorab\n\n## Termine\n\n### Exkursion')).toEqual([2, 2, 3]);
});
