import { z } from 'zod';
import { Blank, Id, PlainText } from '../platform/validation/primitives.js';

export const WorkingGroup = z
  .object({
    id: Id,
    slug: z.string(),
    name: z.string(),
    shortName: z.string(),
    purpose: z.string().nullable(),
    invitationPeriodDays: z.number().int(),
    objectionPeriodDays: z.number().int(),
    usualStartTime: z.string(),
    usualDurationMinutes: z.number().int(),
    abilities: z.object({ planMeetings: z.boolean(), manageMemberships: z.boolean() }),
  })
  .meta({ id: 'WorkingGroup' });
export type WorkingGroup = z.infer<typeof WorkingGroup>;

export const WorkingGroupList = z.object({ items: z.array(WorkingGroup) }).meta({ id: 'WorkingGroupList' });
export type WorkingGroupList = z.infer<typeof WorkingGroupList>;

export const FoundWorkingGroup = z
  .strictObject({
    name: PlainText(160),
    shortName: PlainText(60),
    purpose: Blank(PlainText(500)).default(null),
    firstMeetingNumber: z.number().int().min(1).max(9999).default(1),
  })
  .meta({ id: 'FoundWorkingGroup' });
export type FoundWorkingGroup = z.infer<typeof FoundWorkingGroup>;
