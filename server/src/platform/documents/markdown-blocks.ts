import { marked, type Token, type Tokens } from 'marked';
import type { Run, SheetBlock } from './sheet.js';

/**
 * Simple Markdown as blocks of a document: headings, paragraphs, lists, bold, italic, links. The rest stays text. A
 * small heading before any large one is a large one: who hears the text misses no level.
 */
export function markdownBlocks(text: string): SheetBlock[] {
  const blocks = marked.lexer(text, { gfm: true }).flatMap(blocksOf);
  const first = blocks.findIndex((block) => block.kind === 'heading' && block.level === 2);
  return blocks.map((block, place) =>
    block.kind === 'heading' && (first === -1 || place < first) ? { ...block, level: 2 } : block,
  );
}

function blocksOf(token: Token): SheetBlock[] {
  switch (token.type) {
    case 'space':
    case 'hr':
      return [];
    case 'heading':
      return [{ kind: 'heading', level: token.depth <= 2 ? 2 : 3, text: plainOf(innerOf(token)) }];
    case 'list':
      return isList(token) ? [listOf(token)] : [];
    case 'blockquote':
      return innerOf(token).flatMap(blocksOf);
    default: {
      const inner = innerOf(token);
      const runs = inner.length > 0 ? runsOf(inner) : [{ text: wordsOf(token) }];
      return runs.length === 0 ? [] : [{ kind: 'prose', runs }];
    }
  }
}

const innerOf = (token: Token): readonly Token[] =>
  token.type !== 'image' && 'tokens' in token && Array.isArray(token.tokens) ? token.tokens : [];

const isList = (token: Token): token is Tokens.List => token.type === 'list';

const listOf = ({ ordered, items }: Tokens.List): SheetBlock => ({
  kind: 'list',
  isOrdered: ordered,
  items: items.map(({ tokens }) => tokens.flatMap(blocksOf)),
});

type Look = Omit<Run, 'text'>;

const runsOf = (tokens: readonly Token[], look: Look = {}): Run[] =>
  tokens.flatMap((token): Run[] => {
    const inner = innerOf(token);
    if (token.type === 'strong') return runsOf(inner, { ...look, isBold: true });
    if (token.type === 'em') return runsOf(inner, { ...look, isItalic: true });
    if (token.type === 'link') return runsOf(inner, isWhole(token.href) ? { ...look, href: token.href } : look);
    if (token.type === 'br') return [{ text: '\n', ...look }];
    return inner.length > 0 ? runsOf(inner, look) : [{ text: wordsOf(token), ...look }];
  });

const plainOf = (tokens: readonly Token[]): string =>
  runsOf(tokens)
    .map(({ text }) => text)
    .join('');

/** As it was written: lexing has escaped nothing, and whoever draws it does. */
const wordsOf = (token: Token): string => ('text' in token && typeof token.text === 'string' ? token.text : token.raw);

const isWhole = (href: string): boolean => /^(https?:\/\/|mailto:)/i.test(href);
