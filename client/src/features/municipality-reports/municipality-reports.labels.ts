import { Check, CircleDashed, Mic, PencilLine } from 'lucide-react';
import type { StripState } from '../../ui/StateStrip';
import type { MunicipalityReport } from './municipality-reports.queries';

type Look = Pick<StripState, 'icon' | 'tone'>;

export type ReportLook = MunicipalityReport['state'] | 'oral';

export const reportLooks: Record<ReportLook, Look> = {
  submitted: { icon: Check, tone: 'success' },
  draft: { icon: PencilLine, tone: 'notice' },
  missing: { icon: CircleDashed, tone: 'neutral' },
  oral: { icon: Mic, tone: 'success' },
};

export const lookOf = ({ state, isOral }: Pick<MunicipalityReport, 'state' | 'isOral'>): ReportLook =>
  state === 'submitted' && isOral ? 'oral' : state;

/** The reader's own first, the others in the order of the round. */
export const mineFirst = (reports: MunicipalityReport[]): MunicipalityReport[] => [
  ...reports.filter(({ abilities }) => abilities.isOwn),
  ...reports.filter(({ abilities }) => !abilities.isOwn),
];
