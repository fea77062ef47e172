import { marked, type Token } from 'marked';

export type MarkdownLinks = { links: string[]; pictures: Array<{ alt: string; href: string }> };

/** Where a text leads, and which pictures it names, in the order of the text. */
export function markdownLinks(text: string): MarkdownLinks {
  const found: MarkdownLinks = { links: [], pictures: [] };
  marked.walkTokens(marked.lexer(text, { gfm: true }), (token: Token) => {
    if (token.type === 'link') found.links.push(token.href);
    if (token.type === 'image') found.pictures.push({ alt: token.text, href: token.href });
  });
  return found;
}
