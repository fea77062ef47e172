import type { ReportRoundService } from '../meetings/municipality-reports/report-round.service.js';
import type { SheetBlock } from '../platform/documents/sheet.js';

type ToldReport = Awaited<ReturnType<ReportRoundService['reportsFor']>>[number];

/** What the municipalities told, one after the other. */
export const presentReportBlocks = (reports: readonly ToldReport[]): SheetBlock[] =>
  reports.flatMap(({ municipality, isOral, tags, text }) => [
    { kind: 'heading', text: municipality.name },
    ...(text === '' ? [] : [{ kind: 'paragraph' as const, text }]),
    ...(tags.length === 0 ? [] : [{ kind: 'paragraph' as const, text: `Schlagworte: ${tags.join(', ')}` }]),
    ...(isOral ? [{ kind: 'paragraph' as const, text: '(mündlich in der Sitzung)' }] : []),
  ]);
