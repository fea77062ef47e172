import { CalendarClock, CircleCheckBig, CircleDotDashed, CirclePause, RefreshCw } from 'lucide-react';
import type { StripState } from '../../ui/StateStrip';
import type { MeasureStatus } from './action-plan.queries';

export const measureStatuses: MeasureStatus[] = ['planned', 'in_progress', 'done', 'ongoing', 'deferred'];

/** How a measure stands: by icon and colour, always with its word. */
export const statusLooks: Record<MeasureStatus, Pick<StripState, 'icon' | 'tone'>> = {
  planned: { icon: CalendarClock, tone: 'neutral' },
  in_progress: { icon: CircleDotDashed, tone: 'notice' },
  done: { icon: CircleCheckBig, tone: 'success' },
  ongoing: { icon: RefreshCw, tone: 'primary' },
  deferred: { icon: CirclePause, tone: 'warning' },
};
