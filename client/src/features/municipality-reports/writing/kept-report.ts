import { type DraftKeeper, draftKeeper } from '../../../lib/kept-draft';
import type { ReportContent } from './report-content';

export type ReportKeeper = DraftKeeper<ReportContent>;

/** `place` names author, meeting and municipality. */
export const reportKeeper = (place: readonly string[]): ReportKeeper =>
  draftKeeper(['municipality-report', ...place], isContent);

const isContent = (value: unknown): value is ReportContent =>
  typeof value === 'object' && value !== null && 'news' in value && 'tags' in value && Array.isArray(value.tags);
