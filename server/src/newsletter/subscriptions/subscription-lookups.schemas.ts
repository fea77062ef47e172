import { z } from 'zod';
import { Email, Id, Instant } from '../../platform/validation/primitives.js';

/** In a body, so that no log of addresses holds it. */
export const SubscriptionAddress = z
  .strictObject({ workingGroupId: Id, email: Email })
  .meta({ id: 'SubscriptionAddress' });
export type SubscriptionAddress = z.infer<typeof SubscriptionAddress>;

export const SubscriptionLookup = z
  .object({
    /** Null: nobody with this address has subscribed. */
    subscription: z
      .object({ state: z.enum(['unconfirmed', 'active', 'ended']), topics: z.array(z.string()), since: Instant })
      .nullable(),
  })
  .meta({ id: 'SubscriptionLookup' });
export type SubscriptionLookup = z.infer<typeof SubscriptionLookup>;
