import type { ImportBlock } from './minutes-import.queries';

type Node = { type: string; content?: unknown; text?: unknown };

const isNode = (value: unknown): value is Node => value instanceof Object && 'type' in value;
const nodesOf = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** The words of a block on one line, to be found again by. */
export function wordsOf(block: ImportBlock): string {
  return words(block).replace(/\s+/g, ' ').trim();
}

function words(node: Node): string {
  if (typeof node.text === 'string') return node.text;
  return nodesOf(node.content)
    .map(words)
    .join(isInline(node) ? '' : ' ');
}

const isInline = (node: Node): boolean =>
  nodesOf(node.content).every((child) => child.type === 'text' || child.type === 'hardBreak');
