import { CircleCheckBig, type LucideIcon, MessagesSquare, PencilLine } from 'lucide-react';
import type { BadgeTone } from '../../ui/Badge';
import type { EntryKind, MinutesState } from './minutes.queries';

/** In the order they are offered. */
export const entryKinds: EntryKind[] = ['agreement', 'question', 'task'];

export const stateLooks: Record<MinutesState, { tone: BadgeTone; icon: LucideIcon }> = {
  draft: { tone: 'neutral', icon: PencilLine },
  circulated: { tone: 'notice', icon: MessagesSquare },
  approved: { tone: 'success', icon: CircleCheckBig },
};

/** Address of an item within the page: a link to TOP 6 can be mailed. */
export const anchorOf = (number: string): string => `top-${number.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
