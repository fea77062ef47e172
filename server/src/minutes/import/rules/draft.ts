import type { Block } from '../../text/block.js';
import type { Attending } from './attendance-lines.js';
import { attendeeOf } from './attendees.js';
import { blockOf } from './blocks-of.js';
import type { Recognised } from './recognition.js';
import type { Circle } from './whom.js';

type Draft = Omit<Recognised, 'attendance' | 'items'> & {
  attendance: Array<Attending & { memberId: string | null }>;
  items: Array<{ number: string | null; title: string; blocks: number[] }>;
  blocks: Array<{ pieces: number[]; block: Block }>;
};

/** What was recognised, with blocks that have their ids for good and names that are people of the group. */
export function draftOf({ items, attendance, ...found }: Recognised, circle: Circle, newId: () => string): Draft {
  const blocks: Draft['blocks'] = [];
  return {
    ...found,
    attendance: attendance.map((one) => ({ ...one, memberId: attendeeOf(one, circle) })),
    items: items.map(({ number, title, said }) => ({
      number,
      title,
      blocks: said.map((one) => blocks.push({ pieces: one.pieces, block: blockOf(one, { id: newId(), circle }) }) - 1),
    })),
    blocks,
  };
}
