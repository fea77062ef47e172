import type { Block } from '../../text/block.js';
import { readBlocks } from '../../text/read-blocks.js';
import { canonicalJson } from './canonical-json.js';

type Contents = { sections: ReadonlyArray<{ content: readonly unknown[] }> };

/** Ids of the blocks that say something else than before, or are new. */
export function changedBlocks(before: Contents, after: Contents): string[] {
  const old = new Map(blocksOf(before).map((block) => [block.attrs.id, canonicalJson(block)]));
  return blocksOf(after).flatMap((block) => (old.get(block.attrs.id) === canonicalJson(block) ? [] : [block.attrs.id]));
}

const blocksOf = ({ sections }: Contents): Block[] => sections.flatMap(({ content }) => readBlocks(content));
