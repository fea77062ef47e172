import type { Audience, Block } from './block.js';
import { inlineText } from './plain-text.js';

type TaskAttributes = Extract<Block, { type: 'task' }>['attrs'];

/** Recommendation or agreement, question, or task: what registers list. */
export type Entry = {
  id: string;
  position: number;
  kind: 'agreement' | 'question' | 'task';
  audience: Audience;
  text: string;
} & Pick<TaskAttributes, 'assignee' | 'municipalityId' | 'memberId' | 'dueOn'>;

/** Nobody agrees on more in one sentence; registers, reminders and the search carry it. */
export const LONGEST_ENTRY = 10_000;
const NOBODY = { assignee: null, municipalityId: null, memberId: null, dueOn: null } as const;

/** The entries among the blocks of a section, in their order; those without words are none yet. */
export function entriesOf(blocks: readonly Block[]): Entry[] {
  return blocks
    .flatMap((block): Entry[] => {
      if (block.type !== 'agreement' && block.type !== 'question' && block.type !== 'task') return [];
      const text = beginningOf(inlineText(block.content).trim());
      if (text === '') return [];
      const { id, audience } = block.attrs;
      return [
        { id, position: 0, kind: block.type, audience, text, ...(block.type === 'task' ? duty(block.attrs) : NOBODY) },
      ];
    })
    .map((entry, position) => ({ ...entry, position }));
}

/** Never half a character. */
const beginningOf = (text: string): string => text.slice(0, LONGEST_ENTRY).replace(/[\uD800-\uDBFF]$/, '');

/** Only the id that belongs to the kind of assignee counts. */
const duty = ({ assignee, municipalityId, memberId, dueOn }: TaskAttributes) => ({
  assignee:
    (assignee === 'municipality' && municipalityId === null) || (assignee === 'member' && memberId === null)
      ? null
      : assignee,
  municipalityId: assignee === 'municipality' ? municipalityId : null,
  memberId: assignee === 'member' ? memberId : null,
  dueOn,
});
