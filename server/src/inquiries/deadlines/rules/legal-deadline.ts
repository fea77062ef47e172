import { Temporal } from 'temporal-polyfill';

export type DeadlineKind = 'municipality' | 'citizen' | 'press' | 'information_request' | 'barrier';

/** Whether the asker already got an interim reply ("Zwischennachricht"). */
export type AfterInterimReply = boolean;

/** § 5 (2) BITVNRW: "je nach Größe und Komplexität zwei bis maximal sechs Wochen", in days. */
export const BARRIER_FIRST_DAYS = 14;
export const BARRIER_LAST_DAYS = 42;

/**
 * By which day the law wants an answer, or null where it names none; days as YYYY-MM-DD.
 *
 * - Information requests: one month, § 5 (2) IFG NRW and § 3 (3) no. 1 UIG with § 2 UIG NRW. An interim reply changes
 *   nothing: only § 3 (3) no. 2 UIG knows two months, for what is extensive and complex.
 * - Barriers: two weeks, after an interim reply six, § 5 (2) BITVNRW.
 *
 * A month ends on the day of the same number, or on its last one (§ 188 BGB). A weekend does not put it off, though
 * § 31 (3) VwVfG NRW would allow that: earlier is never wrong.
 */
export function legalDeadline(
  kind: DeadlineKind,
  receivedOn: string,
  afterInterimReply: AfterInterimReply = false,
): string | null {
  const day = Temporal.PlainDate.from(receivedOn);
  switch (kind) {
    case 'information_request':
      return day.add({ months: 1 }).toString();
    case 'barrier':
      return day.add({ days: afterInterimReply ? BARRIER_LAST_DAYS : BARRIER_FIRST_DAYS }).toString();
    case 'municipality':
    case 'citizen':
    case 'press':
      return null;
  }
}

/** The last day of all, whatever was written in between. */
export const lastLegalDay = (kind: DeadlineKind, receivedOn: string): string | null =>
  legalDeadline(kind, receivedOn, true);
