import { daysUntil } from '../../programmes/rules/phase.js';

export const GRANT_REPORTS = ['none', 'open', 'soon', 'overdue', 'done'] as const;
export type GrantReport = (typeof GRANT_REPORTS)[number];

/** Days before a Verwendungsnachweis is due on which the municipality is reminded of it. */
export const REPORT_LEAD_DAYS = [90, 30, 7, 0];

type Due = { reportDueOn: string | null; reportedOn: string | null };

/** Days as YYYY-MM-DD. */
export function grantReport({ reportDueOn, reportedOn }: Due, today: string): GrantReport {
  if (reportedOn !== null) return 'done';
  if (reportDueOn === null) return 'none';
  const days = daysUntil(reportDueOn, today);
  if (days < 0) return 'overdue';
  return days <= Math.max(...REPORT_LEAD_DAYS) ? 'soon' : 'open';
}

type Listed = Due & { id: string; endsOn: string };

/** What is to be accounted for next first; what was accounted for last. */
export const byDue = <Grant extends Listed>(grants: readonly Grant[]): Grant[] =>
  grants.toSorted(
    (one, other) =>
      Number(one.reportedOn !== null) - Number(other.reportedOn !== null) ||
      (one.reportDueOn ?? one.endsOn).localeCompare(other.reportDueOn ?? other.endsOn) ||
      one.id.localeCompare(other.id),
  );
