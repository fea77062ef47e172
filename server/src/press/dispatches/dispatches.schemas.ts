import { z } from 'zod';
import { Blank, Id, Instant, LongText } from '../../platform/validation/primitives.js';

/** One mail to one newsroom. */
export const PressDispatch = z
  .object({
    id: Id,
    /** Null: it is not on the list any more. */
    contact: z.object({ id: Id, name: z.string() }).nullable(),
    recipient: z.string(),
    /** Null: the mail is not kept any more. */
    state: z.enum(['pending', 'sent', 'caught', 'failed', 'undeliverable']).nullable(),
    /** Null: by somebody who is not known any more. */
    sentBy: z.string().nullable(),
    createdAt: Instant,
  })
  .meta({ id: 'PressDispatch' });

export const PressDispatchList = z
  .object({
    /** The newest first. */
    items: z.array(PressDispatch),
    /** Contacts that have what stands now. */
    reachedContactIds: z.array(Id),
  })
  .meta({ id: 'PressDispatchList' });
export type PressDispatchList = z.infer<typeof PressDispatchList>;

/** Who has what stands now gets nothing again. */
export const DispatchPressRelease = z
  .strictObject({ contactIds: z.array(Id).min(1).max(500), message: Blank(LongText(1000)).default(null) })
  .meta({ id: 'DispatchPressRelease' });
export type DispatchPressRelease = z.infer<typeof DispatchPressRelease>;
