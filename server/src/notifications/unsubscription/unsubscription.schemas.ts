import { z } from 'zod';
import { NotificationKind } from '../notifications.schemas.js';

/** In the address of the List-Unsubscribe header (RFC 8058). */
export const UnsubscriptionToken = z.string().regex(/^[\w-]{43}$/);
export type UnsubscriptionToken = z.infer<typeof UnsubscriptionToken>;

export const Unsubscription = z
  .object({
    /** Which mails the link is about. */
    kinds: z.array(z.enum([...NotificationKind.options, 'open-matters'])),
    isUnsubscribed: z.boolean(),
  })
  .meta({ id: 'Unsubscription' });
export type Unsubscription = z.infer<typeof Unsubscription>;
