import {
  CalendarClock,
  CalendarX2,
  Circle,
  CircleCheckBig,
  CircleDotDashed,
  CircleSlash,
  CircleX,
  FileCheck,
  Hourglass,
  type LucideIcon,
  Send,
} from 'lucide-react';
import type { BadgeTone } from '../../ui/Badge';
import type { FundingPhase, FundingState, GrantReportState } from './funding.queries';

type Look = { icon: LucideIcon; tone: BadgeTone };

/** How far a municipality is, in the row of twelve. */
export const fundingLooks: Record<FundingState, Look> = {
  unsaid: { icon: Circle, tone: 'neutral' },
  checking: { icon: CircleDotDashed, tone: 'notice' },
  applied: { icon: Send, tone: 'primary' },
  granted: { icon: CircleCheckBig, tone: 'success' },
  rejected: { icon: CircleX, tone: 'danger' },
  not_pursued: { icon: CircleSlash, tone: 'neutral' },
};

export const fundingStates: FundingState[] = ['unsaid', 'checking', 'applied', 'granted', 'rejected', 'not_pursued'];

export const phaseLooks: Record<FundingPhase, Look> = {
  closing: { icon: Hourglass, tone: 'accent' },
  open: { icon: CircleCheckBig, tone: 'success' },
  upcoming: { icon: CalendarClock, tone: 'notice' },
  closed: { icon: CalendarX2, tone: 'neutral' },
};

export const fundingPhases: FundingPhase[] = ['closing', 'open', 'upcoming', 'closed'];

export const reportLooks: Record<GrantReportState, Look> = {
  none: { icon: Circle, tone: 'neutral' },
  open: { icon: CalendarClock, tone: 'notice' },
  soon: { icon: Hourglass, tone: 'accent' },
  overdue: { icon: CalendarX2, tone: 'danger' },
  done: { icon: FileCheck, tone: 'success' },
};
