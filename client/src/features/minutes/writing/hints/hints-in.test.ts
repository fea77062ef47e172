import { expect, it } from '@jest/globals';
import { hintsIn, isVagueLink } from './hints-in';

const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks: marks as never });
const link = { type: 'link', attrs: { href: 'https://kreis.example' } };
const bold = { type: 'bold' };
const block = (type: string, attrs: object, content: object[] = []) => ({
  type,
  attrs: { id: '1', ...attrs },
  content: content as never,
});
const kinds = (...blocks: ReturnType<typeof block>[]) => hintsIn(blocks).map(({ kind }) => kind);

it('finds what makes the text hard to hear', () => {
  expect(kinds(block('heading', { level: 4 }, [text('Kosten')]))).toEqual(['skippedHeading']);
  expect(kinds(block('image', { alt: ' ', decorative: false }))).toEqual(['noAlternative']);
  const row = (type: string, words: string) => ({
    type: 'tableRow',
    content: [{ type, content: [{ type: 'paragraph', content: words ? [text(words)] : [] }] }],
  });
  expect(kinds(block('table', {}, [row('tableCell', 'Hof')]))).toEqual(['noHeader']);
  expect(kinds(block('table', {}, [row('tableHeader', '')]))).toEqual(['emptyHeader']);
  expect(kinds(block('paragraph', {}, [text('Kosten', bold)]))).toEqual(['fakeHeading']);
});

it('has nothing to say about a good text', () => {
  const headings = [3, 4, 4, 3].map((level) => block('heading', { level }, [text('x')]));
  expect(kinds(...headings)).toEqual([]);
  expect(kinds(block('image', { alt: '', decorative: true }), block('image', { alt: 'Schulhof' }))).toEqual([]);
  expect(kinds(block('paragraph', {}, [text('Ganz '), text('wichtig', bold)]))).toEqual([]);
});

it('reads a link as a whole', () => {
  const linked = (...parts: object[]) => kinds(block('bulletList', {}, [{ type: 'listItem', content: parts }]));
  expect(linked(text('hi', link), text('er', link, bold))).toEqual(['linkText']);
  expect(linked(text('hier', link, bold), text(' geht es zum Leitfaden', link))).toEqual([]);
});

it.each(['hier', 'Mehr …', 'Klicken Sie hier!', ' LINK ', 'read more'])('%s says nothing', (words) => {
  expect(isVagueLink(words)).toBe(true);
});
