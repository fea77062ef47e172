import {
  Award,
  BadgeCheck,
  CalendarClock,
  FileSignature,
  FileText,
  Gavel,
  HelpCircle,
  type LucideIcon,
  MessageCircleQuestion,
  ScrollText,
  TriangleAlert,
} from 'lucide-react';
import type { BadgeTone } from '../../ui/Badge';
import type { Article, ArticleKind } from './knowledge.queries';

export const kindIcons: Record<ArticleKind, LucideIcon> = {
  answer: MessageCircleQuestion,
  good_practice: Award,
  tender_text: FileText,
  statute: Gavel,
  council_paper: ScrollText,
  application: FileSignature,
};

export const articleKinds: ArticleKind[] = [
  'answer',
  'good_practice',
  'tender_text',
  'statute',
  'council_paper',
  'application',
];

export const validityLooks: Record<Article['validity'], { tone: BadgeTone; icon: LucideIcon }> = {
  unchecked: { tone: 'neutral', icon: HelpCircle },
  valid: { tone: 'success', icon: BadgeCheck },
  due: { tone: 'warning', icon: CalendarClock },
  overdue: { tone: 'danger', icon: TriangleAlert },
};

export const licences = [
  'all_rights_reserved',
  'cc_by_4',
  'cc_by_sa_4',
  'cc_by_nc_nd_4',
  'dl_de_by_2',
  'public_domain',
] as const;
