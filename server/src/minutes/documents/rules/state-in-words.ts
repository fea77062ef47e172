import { calendarDay } from '../../../platform/clock/calendar-day.js';

export type DocumentState =
  | { kind: 'draft' }
  | { kind: 'circulated'; objectionsUntil: string | null }
  | {
      kind: 'approved';
      approvedAt: Date | null;
      approval: 'silence' | 'meeting' | null;
      /** Number of the meeting that approved it. */
      approvedIn: number | null;
      version: number;
      /** Hexadecimal. */
      checksum: string;
      /** Of an amendment. */
      reason: string | null;
      createdAt: Date;
    };

/** "30.10.2026" of a calendar day (YYYY-MM-DD). */
export const germanDay = (day: string): string => day.split('-').reverse().join('.');

/** "Genehmigt am 02.01.2027 durch Fristablauf, Fassung 1.0" */
export function stateInWords(state: DocumentState): string {
  if (state.kind === 'draft') return 'Entwurf';
  if (state.kind === 'circulated') {
    return state.objectionsUntil === null
      ? 'In Abstimmung'
      : `In Abstimmung, Einwände bis ${germanDay(state.objectionsUntil)}`;
  }
  const { approvedAt, version, createdAt } = state;
  const approved = approvedAt === null ? 'Genehmigt' : `Genehmigt am ${germanDay(calendarDay(approvedAt))}`;
  const amended = version === 0 ? '' : ` (geändert am ${germanDay(calendarDay(createdAt))})`;
  return `${approved}${wayOf(state)}, Fassung 1.${version}${amended}`;
}

function wayOf({ approval, approvedIn }: Extract<DocumentState, { kind: 'approved' }>): string {
  if (approval === null) return '';
  if (approval === 'silence') return ' durch Fristablauf';
  return approvedIn === null ? ' in einer Sitzung' : ` in der ${approvedIn}. Sitzung`;
}

/** At the head of every page, as long as words may still change. */
export const stampOf = ({ kind }: DocumentState): string =>
  ({ draft: 'Entwurf', circulated: 'In Abstimmung', approved: '' })[kind];
