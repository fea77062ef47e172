import { useEffect, useState, useSyncExternalStore } from 'react';
import type { MunicipalityReport, MunicipalityReportSheet, ReportDoor } from '../municipality-reports.queries';
import { reportKeeper } from './kept-report';
import { ReportWriter, type Writing } from './report-writer';

/** One writer as long as the page is open. */
export function useReportWriter(
  { report, meeting, author }: MunicipalityReportSheet,
  door: ReportDoor,
  onSaved: (report: MunicipalityReport) => void,
): [ReportWriter, Writing] {
  const [writer] = useState(
    () =>
      new ReportWriter(report, {
        save: door.save,
        onSaved,
        kept: reportKeeper([author, meeting.id, report.municipality.id]),
      }),
  );
  useEffect(() => {
    const resume = () => void writer.saveNow();
    const hide = () => document.visibilityState === 'hidden' && void writer.saveNow();
    window.addEventListener('online', resume);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('online', resume);
      document.removeEventListener('visibilitychange', hide);
      writer.stop();
    };
  }, [writer]);
  return [writer, useSyncExternalStore(writer.subscribe, writer.snapshot)];
}
