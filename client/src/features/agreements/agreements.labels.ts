import { CalendarClock, Circle, CircleCheckBig, CircleDotDashed, CircleSlash } from 'lucide-react';
import type { StripState } from '../../ui/StateStrip';
import type { AgreementState } from './agreements.queries';

/** How far a municipality is, in the row of twelve. */
export const agreementLooks: Record<AgreementState, Pick<StripState, 'icon' | 'tone'>> = {
  open: { icon: Circle, tone: 'neutral' },
  planned: { icon: CalendarClock, tone: 'neutral' },
  in_progress: { icon: CircleDotDashed, tone: 'notice' },
  done: { icon: CircleCheckBig, tone: 'success' },
  not_applicable: { icon: CircleSlash, tone: 'neutral' },
};

export const agreementStates: AgreementState[] = ['open', 'planned', 'in_progress', 'done', 'not_applicable'];
