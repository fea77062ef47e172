import type { MunicipalityReport, PartName, SaveReport } from '../municipality-reports.queries';
import { partNames } from '../municipality-reports.queries';

/** What stands in the fields. */
export type ReportContent = Record<PartName, string> & { tags: string[]; isOral: boolean };

export function contentOf({ news, ongoing, question, tip, tags, isOral }: MunicipalityReport): ReportContent {
  return { news: news ?? '', ongoing: ongoing ?? '', question: question ?? '', tip: tip ?? '', tags, isOral };
}

/** `isOral` is sent where it was changed alone: only the coordination may say it. */
export function requestOf(content: ReportContent, saved: MunicipalityReport): SaveReport {
  const { isOral, ...parts } = content;
  return { version: saved.version, ...parts, ...(isOral !== saved.isOral && { isOral }) };
}

/** Blanks at the ends are not kept by the server. */
export function saysTheSame(one: ReportContent, other: ReportContent): boolean {
  return (
    partNames.every((name) => one[name].trim() === other[name].trim()) &&
    one.tags.join('\n') === other.tags.join('\n') &&
    one.isOral === other.isOral
  );
}

export const isEmpty = (content: ReportContent): boolean => partNames.every((name) => content[name].trim() === '');
