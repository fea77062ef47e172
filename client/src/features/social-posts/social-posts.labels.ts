import { CircleAlert, CircleCheck, CircleMinus, Clock, type LucideIcon, PenLine } from 'lucide-react';
import type { BadgeTone } from '../../ui/Badge';
import type { SocialPost, SocialText } from './social-posts.queries';

type Look = { icon: LucideIcon; tone: BadgeTone };

export const phaseLooks: Record<SocialPost['phase'], Look> = {
  draft: { icon: PenLine, tone: 'neutral' },
  ready: { icon: Clock, tone: 'primary' },
  published: { icon: CircleCheck, tone: 'success' },
  failed: { icon: CircleAlert, tone: 'danger' },
};

export const textLooks: Record<SocialText['state'] | 'under_way', Look> = {
  draft: { icon: PenLine, tone: 'neutral' },
  under_way: { icon: Clock, tone: 'notice' },
  published: { icon: CircleCheck, tone: 'success' },
  failed: { icon: CircleAlert, tone: 'danger' },
  withdrawn: { icon: CircleMinus, tone: 'neutral' },
};
