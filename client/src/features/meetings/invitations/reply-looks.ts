import { CircleCheck, CircleDashed, CircleHelp, CircleMinus, type LucideIcon, UserRoundCheck } from 'lucide-react';
import type { BadgeTone } from '../../../ui/Badge';
import type { Turnout } from './invitations.queries';
import type { ReplyState } from './replies.queries';

type Look = { tone: BadgeTone; icon: LucideIcon };

export const turnoutLooks: Record<Turnout, Look> = {
  accepted: { tone: 'success', icon: CircleCheck },
  represented: { tone: 'notice', icon: UserRoundCheck },
  tentative: { tone: 'accent', icon: CircleHelp },
  open: { tone: 'neutral', icon: CircleDashed },
  declined: { tone: 'warning', icon: CircleMinus },
};

export const replyLooks: Record<ReplyState, Look> = {
  accepted: turnoutLooks.accepted,
  delegated: turnoutLooks.represented,
  tentative: turnoutLooks.tentative,
  open: turnoutLooks.open,
  declined: turnoutLooks.declined,
};
