import { AbstractType, type Doc, type Transaction } from 'yjs';
import type { Block } from '../../text/block.js';
import { type Entry, entriesOf } from '../../text/entries-of.js';
import { plainText } from '../../text/plain-text.js';
import { readBlocks } from '../../text/read-blocks.js';
import { sectionBlocks } from '../../text/sections-in-document.js';
import { storable } from './storable.js';

/** Agenda items whose text somebody changed, and who did so last. */
export type Changed = Map<string, string | null>;

export type ChangedSection = {
  agendaItemId: string;
  memberId: string | null;
  blocks: Block[];
  /** Words of the blocks that are no entries. */
  text: string;
  /** Null: as they are stored. */
  entries: Entry[] | null;
  isBlank: boolean;
};

/** The names of the fragments that a transaction of the document touched. */
export function touchedFragments({ doc, changed }: Transaction): string[] {
  const roots = new Set([...changed.keys()].map(rootOf));
  return [...doc.share].flatMap(([name, type]) => (roots.has(type) ? [name] : []));
}

function rootOf(type: unknown): unknown {
  let parent: unknown = type;
  while (parent instanceof AbstractType && parent._item) parent = parent._item.parent;
  return parent;
}

/** Every change of the document while `work` runs: as updates, and the fragments they touched. */
export function watch(document: Doc, work: () => void): { updates: Uint8Array[]; fragments: Set<string> } {
  const updates: Uint8Array[] = [];
  const fragments = new Set<string>();
  const onUpdate = (update: Uint8Array) => updates.push(update);
  const onTransaction = (transaction: Transaction) => {
    for (const name of touchedFragments(transaction)) fragments.add(name);
  };
  document.on('update', onUpdate);
  document.on('afterTransaction', onTransaction);
  try {
    document.transact(work);
  } finally {
    document.off('update', onUpdate);
    document.off('afterTransaction', onTransaction);
  }
  return { updates, fragments };
}

/** What the changed sections say now; fragments of items that are not on the agenda are nobody's text. */
export function changedSections(document: Doc, changed: Changed, agendaItemIds: ReadonlySet<string>): ChangedSection[] {
  return [...changed].flatMap(([agendaItemId, memberId]) => {
    if (!agendaItemIds.has(agendaItemId)) return [];
    const blocks = readBlocks(storable(sectionBlocks(document, agendaItemId)));
    return {
      agendaItemId,
      memberId,
      blocks,
      text: plainText(blocks.filter((block) => !ENTRIES.has(block.type))),
      entries: entriesOf(blocks),
      isBlank: blocks.every(({ type }) => type !== 'image') && plainText(blocks) === '',
    };
  });
}

const ENTRIES: ReadonlySet<string> = new Set(['agreement', 'question', 'task']);
