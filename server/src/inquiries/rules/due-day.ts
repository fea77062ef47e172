import { calendarDay, dayToColumn } from '../../platform/clock/calendar-day.js';
import { type DeadlineKind, legalDeadline } from '../deadlines/rules/legal-deadline.js';
import type { ReplyKind } from './life-cycle.js';

type Clocked = { kind: DeadlineKind; receivedAt: Date };

/** By law; as a column. */
export function dueDay({ kind, receivedAt }: Clocked, afterInterimReply: boolean): Date | null {
  const day = legalDeadline(kind, calendarDay(receivedAt), afterInterimReply);
  return day === null ? null : dayToColumn(day);
}

/** An interim reply may win time; nothing else changes the day. */
export const dueAfterReply = (inquiry: Clocked, reply: ReplyKind): { dueOn?: Date | null } =>
  reply === 'interim_reply' ? { dueOn: dueDay(inquiry, true) } : {};
