import type { JSONContent } from '@tiptap/core';

export type Hint = { kind: HintKind; blockId: string; words: string };
export type HintKind = 'skippedHeading' | 'linkText' | 'noAlternative' | 'noHeader' | 'emptyHeader' | 'fakeHeading';

const VAGUE = new Set(
  'hier,mehr,link,klick,klicken,klicken sie hier,weiter,weiterlesen,mehr dazu,mehr erfahren,siehe hier,dort,here,more,click here,read more'.split(
    ',',
  ),
);

/** Whether the words of a link say nothing about where it leads. */
export const isVagueLink = (words: string): boolean =>
  VAGUE.has(
    words
      .trim()
      .replace(/[.:>»…!]+$/u, '')
      .trim()
      .toLowerCase(),
  );

/** What makes a text hard to use for people who hear it, with the block in question. */
export function hintsIn(blocks: readonly JSONContent[]): Hint[] {
  let level = 2;
  return blocks.flatMap((block): Hint[] => {
    const found = [...ofLinks(block), ...ofKind(block)];
    if (block.type === 'heading') {
      if (Number(block.attrs?.level) > level + 1) found.push(hint(block, 'skippedHeading', wordsOf(block)));
      level = Number(block.attrs?.level);
    }
    return found;
  });
}

const hint = (block: JSONContent, kind: HintKind, words: string): Hint => ({
  kind,
  words: words.slice(0, 60),
  blockId: String(block.attrs?.id ?? ''),
});

function ofKind(block: JSONContent): Hint[] {
  if (block.type === 'image') {
    const { alt, decorative } = block.attrs ?? {};
    return decorative || String(alt ?? '').trim() !== '' ? [] : [hint(block, 'noAlternative', '')];
  }
  if (block.type === 'table') {
    const cells = block.content?.[0]?.content ?? [];
    if (cells.some(({ type }) => type !== 'tableHeader')) return [hint(block, 'noHeader', wordsOf(block))];
    return cells.some((cell) => wordsOf(cell) === '') ? [hint(block, 'emptyHeader', wordsOf(block))] : [];
  }
  return isFakeHeading(block) ? [hint(block, 'fakeHeading', wordsOf(block))] : [];
}

/** A short paragraph that is all bold is meant as a heading. */
function isFakeHeading({ type, content = [] }: JSONContent): boolean {
  if (type !== 'paragraph' || content.length === 0) return false;
  const words = content.map(({ text = '' }) => text).join('');
  return words.length < 80 && content.every(({ marks = [] }) => marks.some((mark) => mark.type === 'bold'));
}

/** A link may be bold in parts: its pieces stand one after the other. */
function ofLinks(block: JSONContent): Hint[] {
  return linkWords(block)
    .filter(isVagueLink)
    .map((words) => hint(block, 'linkText', words));
}

function linkWords({ content = [] }: JSONContent): string[] {
  const links: Array<{ href: string; words: string }> = [];
  let before = '';
  for (const part of content) {
    const href = String(part.marks?.find(({ type }) => type === 'link')?.attrs?.href ?? '');
    const last = links.at(-1);
    if (href !== '' && href === before && last) last.words += part.text ?? '';
    else if (href !== '') links.push({ href, words: part.text ?? '' });
    before = href;
  }
  return [...links.map(({ words }) => words), ...content.flatMap(linkWords)];
}

const wordsOf = ({ text = '', content = [] }: JSONContent): string =>
  [text, ...content.map(wordsOf)].filter(Boolean).join(' ').trim();
