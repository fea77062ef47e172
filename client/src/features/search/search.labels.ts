import {
  BookOpenText,
  CalendarDays,
  FileText,
  Images,
  Lightbulb,
  ListTodo,
  type LucideIcon,
  MapPinned,
  MessageCircleQuestion,
  MessageSquareText,
  Presentation,
  Scale,
  Target,
  UserRound,
} from 'lucide-react';
import type { SearchKind } from './search.queries';

export const kindIcons: Record<SearchKind, LucideIcon> = {
  talk: Presentation,
  page: Images,
  meeting: CalendarDays,
  agenda_item: MessageSquareText,
  decision: Scale,
  minutes_entry: FileText,
  task: ListTodo,
  person: UserRound,
  municipality: MapPinned,
  topic: Lightbulb,
  article: BookOpenText,
  inquiry: MessageCircleQuestion,
  measure: Target,
};
