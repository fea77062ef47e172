import { CircleCheck, CircleX, Clock, FilePen, type LucideIcon } from 'lucide-react';
import type { BadgeTone } from '../../ui/Badge';
import type { NewsletterState } from './newsletter.queries';

export const stateLooks: Record<NewsletterState, { tone: BadgeTone; icon: LucideIcon }> = {
  draft: { tone: 'neutral', icon: FilePen },
  scheduled: { tone: 'warning', icon: Clock },
  sent: { tone: 'success', icon: CircleCheck },
  withdrawn: { tone: 'danger', icon: CircleX },
};
