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
    proposalPeriodDays: z.number().int(),
    reportRequestDays: z.number().int(),
    replyReminderDays: z.number().int(),
    usualStartTime: z.string(),
    usualDurationMinutes: z.number().int(),
    /** Whether guests, too, get approved minutes by mail. */
    guestsGetMinutes: z.boolean(),
    abilities: z.object({ planMeetings: z.boolean(), manageMemberships: z.boolean(), changeRules: z.boolean() }),
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

const Days = z.number().int().min(0).max(90);

/** What the group has agreed on for its meetings; what is absent stays. */
export const ChangeGroupRules = z
  .strictObject({
    purpose: Blank(PlainText(500)).optional(),
    invitationPeriodDays: Days.optional(),
    objectionPeriodDays: Days.min(1).optional(),
    proposalPeriodDays: Days.optional(),
    reportRequestDays: Days.optional(),
    replyReminderDays: Days.optional(),
    usualStartTime: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Bitte geben Sie eine Uhrzeit wie 09:30 an.' })
      .optional(),
    usualDurationMinutes: z.number().int().min(15).max(720).optional(),
    guestsGetMinutes: z.boolean().optional(),
  })
  .meta({ id: 'ChangeGroupRules' });
export type ChangeGroupRules = z.infer<typeof ChangeGroupRules>;
