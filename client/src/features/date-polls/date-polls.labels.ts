import { CircleCheck, CircleDashed, CircleHelp, CircleX, ListChecks, type LucideIcon } from 'lucide-react';
import type { BadgeTone } from '../../ui/Badge';
import type { DateAnswerSheet, DateAnswerValue } from './date-polls.queries';

export type ShownValue = DateAnswerValue | 'open';
type Look = { tone: BadgeTone; icon: LucideIcon };

export const values: readonly DateAnswerValue[] = ['yes', 'if_need_be', 'no'];

export const valueLooks: Record<ShownValue, Look> = {
  yes: { tone: 'success', icon: CircleCheck },
  if_need_be: { tone: 'warning', icon: CircleHelp },
  no: { tone: 'danger', icon: CircleX },
  open: { tone: 'neutral', icon: CircleDashed },
};

export const sheetLooks: Record<DateAnswerSheet['state'], Look> = {
  complete: { tone: 'success', icon: CircleCheck },
  partial: { tone: 'warning', icon: ListChecks },
  open: { tone: 'neutral', icon: CircleDashed },
};
