import {
  CalendarCheck,
  CalendarHeart,
  CalendarSearch,
  CalendarX,
  CheckCheck,
  Hourglass,
  ListTodo,
  type LucideIcon,
  PencilLine,
} from 'lucide-react';
import type { CalendarItem } from './calendar.queries';

/** What the reader tells apart: by an icon, a word and a colour. */
export type Look = 'meeting' | 'held' | 'draft' | 'cancelled' | 'option' | 'occasion' | 'deadline' | 'task';

export const lookOf = ({ kind, state }: Pick<CalendarItem, 'kind' | 'state'>): Look => {
  if (state === 'cancelled') return 'cancelled';
  if (kind === 'event' || kind === 'campaign') return 'occasion';
  if (kind === 'date_option') return 'option';
  if (kind === 'task') return 'task';
  if (kind !== 'meeting') return 'deadline';
  return state === 'draft' || state === 'held' ? state : 'meeting';
};

export const icons: Record<Look, LucideIcon> = {
  meeting: CalendarCheck,
  held: CheckCheck,
  draft: PencilLine,
  cancelled: CalendarX,
  option: CalendarSearch,
  occasion: CalendarHeart,
  deadline: Hourglass,
  task: ListTodo,
};

export const legend: Look[] = ['meeting', 'option', 'occasion', 'deadline', 'task', 'draft', 'held', 'cancelled'];
