import {
  Accessibility,
  CircleCheckBig,
  CircleDotDashed,
  CornerUpLeft,
  EyeOff,
  Hourglass,
  Inbox,
  Landmark,
  Lock,
  type LucideIcon,
  Newspaper,
  Scale,
  UserRound,
  UsersRound,
} from 'lucide-react';
import type { BadgeTone } from '../../ui/Badge';
import type { InquiryKind, InquiryState, InquiryStateFilter, InquiryVisibility } from './inquiries.queries';

export const stateLooks: Record<InquiryState, { icon: LucideIcon; tone: BadgeTone }> = {
  received: { icon: Inbox, tone: 'notice' },
  in_progress: { icon: CircleDotDashed, tone: 'primary' },
  query_back: { icon: CornerUpLeft, tone: 'warning' },
  interim_reply: { icon: Hourglass, tone: 'warning' },
  answered: { icon: CircleCheckBig, tone: 'success' },
  closed: { icon: Lock, tone: 'neutral' },
};

export const kindIcons: Record<InquiryKind, LucideIcon> = {
  municipality: Landmark,
  citizen: UserRound,
  press: Newspaper,
  information_request: Scale,
  barrier: Accessibility,
};

export const visibilityIcons: Record<InquiryVisibility, LucideIcon> = {
  coordination: Lock,
  members: UsersRound,
  anonymous: EyeOff,
};

export const inquiryKinds: InquiryKind[] = ['municipality', 'citizen', 'press', 'information_request', 'barrier'];
export const outsideKinds: InquiryKind[] = ['citizen', 'press', 'information_request', 'barrier'];
export const visibilities: InquiryVisibility[] = ['members', 'anonymous', 'coordination'];
export const urgencies = ['low', 'normal', 'high'] as const;
export const stateFilters: InquiryStateFilter[] = [
  'open',
  'received',
  'in_progress',
  'waiting',
  'overdue',
  'answered',
  'closed',
  'all',
];
