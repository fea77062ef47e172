import {
  CalendarDays,
  CircleAlert,
  CircleCheck,
  CircleMinus,
  Clock,
  Lightbulb,
  type LucideIcon,
  Megaphone,
  MessageSquareShare,
  Newspaper,
  PenLine,
} from 'lucide-react';
import { paths } from '../../app/paths';
import type { BadgeTone } from '../../ui/Badge';
import type { EditorialEntry } from './editorial-calendar.queries';

export const kindIcons: Record<EditorialEntry['kind'], LucideIcon> = {
  social_post: MessageSquareShare,
  press_release: Newspaper,
  news_item: Megaphone,
  event: CalendarDays,
  campaign: Lightbulb,
};

export const stateLooks: Record<EditorialEntry['state'], { icon: LucideIcon; tone: BadgeTone }> = {
  draft: { icon: PenLine, tone: 'neutral' },
  ready: { icon: Clock, tone: 'primary' },
  published: { icon: CircleCheck, tone: 'success' },
  failed: { icon: CircleAlert, tone: 'danger' },
  withdrawn: { icon: CircleMinus, tone: 'neutral' },
};

const addresses: Record<EditorialEntry['kind'], (id: string) => string> = {
  social_post: paths.post,
  press_release: paths.pressRelease,
  news_item: () => paths.news,
  event: paths.event,
  campaign: paths.campaign,
};

export const addressOf = ({ kind, id }: EditorialEntry): string => addresses[kind](id);
