import { z } from 'zod';
import type { Block } from '../../text/block.js';
import { readBlocks } from '../../text/read-blocks.js';

const Stored = z.array(z.unknown());

/** What is stored of a section, or nothing. */
export const storedBlocks = (content: unknown): unknown[] => Stored.safeParse(content).data ?? [];

/** Ids of those whom the tasks of all sections name, each once. */
export function assigneesOf(sections: ReadonlyArray<{ content: readonly unknown[] }>) {
  const tasks = sections.flatMap(({ content }) => readBlocks(content)).filter(isTask);
  return {
    municipalityIds: [...new Set(tasks.flatMap(({ attrs }) => attrs.municipalityId ?? []))],
    memberIds: [...new Set(tasks.flatMap(({ attrs }) => attrs.memberId ?? []))],
  };
}

const isTask = (block: Block): block is Extract<Block, { type: 'task' }> => block.type === 'task';
