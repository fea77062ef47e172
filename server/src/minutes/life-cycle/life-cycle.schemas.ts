import { z } from 'zod';
import { Id, LongText } from '../../platform/validation/primitives.js';
import { APPROVALS } from '../rules/life-cycle.js';

const Reason = LongText(1000).pipe(z.string().min(1, { error: 'Bitte sagen Sie, warum.' }));

export const RecallMinutes = z.strictObject({ reason: Reason }).meta({ id: 'RecallMinutes' });
export type RecallMinutes = z.infer<typeof RecallMinutes>;

/** `meetingId`: which meeting said so. */
export const ApproveMinutes = z
  .strictObject({ approval: z.enum(APPROVALS), meetingId: Id.nullable().optional() })
  .meta({ id: 'ApproveMinutes' });
export type ApproveMinutes = z.infer<typeof ApproveMinutes>;
