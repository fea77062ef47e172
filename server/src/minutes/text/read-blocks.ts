import { z } from 'zod';
import { Block, type Inline, Mark } from './block.js';

const Node = z.record(z.string(), z.unknown());
const NodeList = z.array(z.unknown()).transform((nodes) =>
  nodes.flatMap((node): z.infer<typeof Node>[] => {
    const known = Node.safeParse(node);
    return known.success ? [known.data] : [];
  }),
);
const Lasting = z.object({ marks: z.array(z.object({ type: z.string(), attrs: z.unknown().optional() })).optional() });

/**
 * The blocks in what a client or an older schema stored. Never throws: what is no block is left out, and so are marks
 * and links that nobody may follow; of a block with unknown parts the words stay, as a paragraph.
 */
export function readBlocks(json: unknown): Block[] {
  const nodes = NodeList.safeParse(json);
  if (!nodes.success) return [];
  const seen = new Set<string>();
  return nodes.data.flatMap((node) => {
    const block = readBlock(node);
    // Ids say which block is meant: of two with one id the first is.
    if (!block || seen.has(block.attrs.id)) return [];
    seen.add(block.attrs.id);
    return block;
  });
}

function readBlock(node: Record<string, unknown>): Block | undefined {
  const known = Block.safeParse(cleaned(node));
  if (known.success) return known.data;
  const saved = Block.safeParse({ type: 'paragraph', attrs: node.attrs, content: wordsOf(node) });
  return saved.success && saved.data.type === 'paragraph' && saved.data.content.length > 0 ? saved.data : undefined;
}

/** Marks that are not ours go, the words below them stay. */
function cleaned(node: Record<string, unknown>): Record<string, unknown> {
  const content = NodeList.safeParse(node.content);
  const marks = Lasting.safeParse(node);
  return {
    ...node,
    ...(content.success && { content: content.data.filter(isNoEmptyText).map(cleaned) }),
    ...(marks.success && marks.data.marks && { marks: marks.data.marks.filter(isKnownMark) }),
  };
}

const isNoEmptyText = (node: Record<string, unknown>): boolean => node.type !== 'text' || node.text !== '';

const isKnownMark = (mark: unknown): boolean => Mark.safeParse(mark).success;

function wordsOf(node: Record<string, unknown>): Inline[] {
  if (typeof node.text === 'string' && node.text !== '') return [{ type: 'text', text: node.text }];
  const content = NodeList.safeParse(node.content);
  return content.success ? content.data.flatMap(wordsOf) : [];
}
