import type { Block } from '../../text/block.js';
import type { Attending } from './attendance-lines.js';
import { attendeeOf } from './attendees.js';
import { blockOf } from './blocks-of.js';
import type { Said } from './entries.js';
import type { Recognised } from './recognition.js';
import type { Circle } from './whom.js';

type Draft = Omit<Recognised, 'attendance' | 'items'> & {
  attendance: Array<Attending & { memberId: string | null }>;
  items: Array<{ number: string | null; title: string; blocks: number[] }>;
  blocks: Array<{ pieces: number[]; block: Block }>;
};

type Known = { circle: Circle; files: ReadonlyMap<string, string> };

/**
 * What was recognised, with blocks that have their ids for good, names that are people of the group, and pictures that
 * the portal has as files.
 */
export function draftOf({ items, attendance, ...found }: Recognised, known: Known, newId: () => string): Draft {
  const blocks: Draft['blocks'] = [];
  const placed = (one: Said): number[] => {
    const block = blockOf(one, { id: newId(), ...known });
    return block ? [blocks.push({ pieces: one.pieces, block }) - 1] : [];
  };
  return {
    ...found,
    attendance: attendance.map((one) => ({ ...one, memberId: attendeeOf(one, known.circle) })),
    items: items.map(({ number, title, said }) => ({
      number,
      title,
      blocks: said.flatMap(placed),
    })),
    blocks,
  };
}

/** Files of the pictures below the items; what stands above them is the letterhead. */
export const picturesIn = ({ items }: Pick<Recognised, 'items'>): string[] =>
  items.flatMap(({ said }) => said.flatMap((one) => (one.kind === 'picture' ? [one.file] : [])));
