/** Klimaschutz: what the case numbers of the district begin with. */
export const CASE_PREFIX = 'KS';

/** "KS-2026-041" */
export const caseNumber = (prefix: string, year: number, count: number): string =>
  `${prefix}-${year}-${String(count).padStart(3, '0')}`;
