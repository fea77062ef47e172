import {
  CalendarDays,
  FileText,
  House,
  ListTodo,
  type LucideIcon,
  MapPinned,
  Megaphone,
  MessageCircleQuestion,
  Presentation,
  Settings,
  Target,
  Ticket,
} from 'lucide-react';
import type { Session } from '../../features/session/session.queries';
import { paths } from '../paths';

export type Place = {
  key:
    | 'start'
    | 'meetings'
    | 'talks'
    | 'minutes'
    | 'events'
    | 'tasks'
    | 'inquiries'
    | 'actionPlan'
    | 'publicity'
    | 'municipalities'
    | 'administration';
  to: string;
  /** What else belongs there. */
  also?: string[];
  icon: LucideIcon;
};

const places: Place[] = [
  { key: 'start', to: paths.start, icon: House },
  { key: 'meetings', to: paths.meetings, also: [paths.calendar], icon: CalendarDays },
  { key: 'talks', to: paths.talks, icon: Presentation },
  { key: 'minutes', to: paths.minutes, icon: FileText },
  { key: 'events', to: paths.events, icon: Ticket },
  { key: 'tasks', to: paths.tasks, icon: ListTodo },
  { key: 'inquiries', to: paths.inquiries, also: [paths.knowledge], icon: MessageCircleQuestion },
  { key: 'actionPlan', to: paths.actionPlan, also: [paths.funding, paths.reports], icon: Target },
  { key: 'publicity', to: paths.publicity, also: [paths.campaigns], icon: Megaphone },
  { key: 'municipalities', to: paths.municipalities, icon: MapPinned },
];

const administration: Place = { key: 'administration', to: paths.administration, icon: Settings };

export function placesFor(session: Session): Place[] {
  const { administer, invite } = session.abilities;
  return administer || invite ? [...places, administration] : places;
}

/** On a phone: what is used most stands in the bar, the rest behind "Mehr". */
export const placesInBottomBar = 4;
