import { type Doc, type Transaction, XmlElement, type XmlFragment, XmlText } from 'yjs';

/** The items that a change touched. */
export function rootsOf({ share }: Doc, { changedParentTypes }: Transaction): string[] {
  const changed = new Set<unknown>(changedParentTypes.keys());
  return [...share].flatMap(([name, type]) => (changed.has(type) ? [name] : []));
}

/** Its words, blocks divided by line breaks. */
export const wordsIn = (fragment: XmlFragment): string =>
  fragment
    .toArray()
    .map((part) => {
      if (part instanceof XmlText) return textOf(part);
      return part instanceof XmlElement ? wordsIn(part) : '';
    })
    .filter((words) => words !== '')
    .join('\n');

const textOf = (text: XmlText): string =>
  text
    .toDelta()
    .map(({ insert }: { insert: unknown }) => (typeof insert === 'string' ? insert : '\n'))
    .join('');
