import type { Slice } from '@tiptap/pm/model';
import { type Doc, XmlElement } from 'yjs';

/** Ids of the blocks that were cut out of a text last. */
const cut = new WeakMap<Doc, ReadonlySet<string>>();

export function rememberCut(document: Doc, { content }: Slice): void {
  const ids = new Set<string>();
  content.descendants(({ attrs }) => {
    if (typeof attrs.id === 'string') ids.add(attrs.id);
  });
  cut.set(document, ids);
}

/** Pasted again and standing nowhere, a block that was cut is the same one elsewhere: tasks and comments stay with it. */
export const isMoved = (document: Doc, id: unknown): boolean =>
  typeof id === 'string' && cut.get(document)?.has(id) === true && !stands(document, id);

const stands = (document: Doc, id: string): boolean =>
  [...document.share.keys()].some((item) =>
    document
      .getXmlFragment(item)
      .toArray()
      .some((block) => block instanceof XmlElement && block.getAttribute('id') === id),
  );
