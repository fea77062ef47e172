import {
  CalendarCheck,
  CalendarSearch,
  CheckCheck,
  CircleCheck,
  CircleDashed,
  CircleMinus,
  CircleX,
  type LucideIcon,
  Mail,
  NotebookPen,
  PencilLine,
  UserRoundCheck,
} from 'lucide-react';
import type { BadgeTone } from '../../ui/Badge';
import type { Representation } from './attendance.queries';
import type { MeetingState } from './meetings.queries';

type Look = { tone: BadgeTone; icon: LucideIcon };

export const meetingLooks: Record<MeetingState, Look> = {
  polling: { tone: 'notice', icon: CalendarSearch },
  draft: { tone: 'warning', icon: PencilLine },
  scheduled: { tone: 'primary', icon: CalendarCheck },
  invited: { tone: 'primary', icon: Mail },
  held: { tone: 'notice', icon: NotebookPen },
  closed: { tone: 'neutral', icon: CheckCheck },
};

export const attendanceLooks: Record<Representation, Look> = {
  present: { tone: 'success', icon: CircleCheck },
  represented: { tone: 'notice', icon: UserRoundCheck },
  excused: { tone: 'warning', icon: CircleMinus },
  absent: { tone: 'danger', icon: CircleX },
  open: { tone: 'neutral', icon: CircleDashed },
};
