import { z } from 'zod';
import { Version } from '../../platform/validation/primitives.js';
import { NotificationKind } from '../notifications.schemas.js';

export const NotificationChannel = z.enum(['portal', 'mail', 'digest', 'off']).meta({ id: 'NotificationChannel' });

const DigestWeekday = z.number().int().min(1).max(7);
const DigestHour = z.number().int().min(0).max(23);
const Confidentiality = z.enum(['full', 'subject_only']);

export const NotificationPreferences = z
  .object({
    isDigestOn: z.boolean(),
    /** ISO: 1 is Monday. */
    digestWeekday: DigestWeekday,
    /** In Europe/Berlin. */
    digestHour: DigestHour,
    confidentiality: Confidentiality,
    choices: z.array(
      z.object({
        kind: NotificationKind,
        channel: NotificationChannel,
        /** Whom the kind concerns. */
        audience: z.enum(['members', 'coordination']),
        /** The coordination mails it anyway: only "in the portal" and "off" are left to choose. */
        isMailedAnyway: z.boolean(),
      }),
    ),
    version: Version,
  })
  .meta({ id: 'NotificationPreferences' });
export type NotificationPreferences = z.infer<typeof NotificationPreferences>;

export const SaveNotificationPreferences = z
  .strictObject({
    isDigestOn: z.boolean(),
    digestWeekday: DigestWeekday,
    digestHour: DigestHour,
    confidentiality: Confidentiality,
    choices: z
      .array(z.strictObject({ kind: NotificationKind, channel: NotificationChannel }))
      .max(50)
      .refine((choices) => new Set(choices.map(({ kind }) => kind)).size === choices.length),
    version: Version,
  })
  .meta({ id: 'SaveNotificationPreferences' });
export type SaveNotificationPreferences = z.infer<typeof SaveNotificationPreferences>;
