import {
  CircleCheck,
  CircleDashed,
  CircleX,
  Clock,
  FilePen,
  type LucideIcon,
  MailQuestion,
  Newspaper,
  PenLine,
  Users,
} from 'lucide-react';
import type { BadgeTone } from '../../ui/Badge';
import type { LocalText, PressQuote, PressRelease } from './press.queries';

type Look = { tone: BadgeTone; icon: LucideIcon };

/** Released, but nobody knows it yet: a state of its own for who reads. */
export type ShownState = PressRelease['state'] | 'embargoed';

export const shownState = ({ state, isPublic }: Pick<PressRelease, 'state' | 'isPublic'>): ShownState =>
  state === 'released' && !isPublic ? 'embargoed' : state;

export const stateLooks: Record<ShownState, Look> = {
  draft: { tone: 'neutral', icon: FilePen },
  in_coordination: { tone: 'notice', icon: Users },
  approved: { tone: 'primary', icon: CircleCheck },
  embargoed: { tone: 'warning', icon: Clock },
  released: { tone: 'success', icon: Newspaper },
  withdrawn: { tone: 'danger', icon: CircleX },
};

export const quoteLooks: Record<PressQuote['state'], Look> = {
  open: { tone: 'neutral', icon: CircleDashed },
  requested: { tone: 'notice', icon: MailQuestion },
  approved: { tone: 'success', icon: CircleCheck },
  declined: { tone: 'danger', icon: CircleX },
};

export const textLooks: Record<LocalText['state'], Look> = {
  master: { tone: 'neutral', icon: CircleDashed },
  adapted: { tone: 'primary', icon: CircleCheck },
  own_words: { tone: 'success', icon: PenLine },
  incomplete: { tone: 'warning', icon: CircleX },
};
