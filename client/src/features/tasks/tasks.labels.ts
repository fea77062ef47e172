import { Circle, CircleCheckBig, CircleDashed, CircleDotDashed } from 'lucide-react';
import type { StripState } from '../../ui/StateStrip';
import type { TaskState } from './tasks.queries';

/** How a state looks in the row of twelve and in a badge. */
export const taskStateLooks: Record<TaskState, Pick<StripState, 'icon' | 'tone'>> = {
  open: { icon: Circle, tone: 'neutral' },
  in_progress: { icon: CircleDotDashed, tone: 'notice' },
  done: { icon: CircleCheckBig, tone: 'success' },
  dropped: { icon: CircleDashed, tone: 'warning' },
};
