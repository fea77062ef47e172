import { z } from 'zod';
import { Id } from '../../platform/validation/primitives.js';

/** The address of an upload: as unguessable as a token, and worth nothing without the rights of whoever began it. */
export const TransferId = z.string().regex(/^[\w-]{43}$/);
export type TransferId = z.infer<typeof TransferId>;

/** What the client says before the first byte; further metadata is of no interest. */
export const TransferOrder = z
  .object({
    ownerType: z.string().min(1).max(50).optional(),
    ownerId: Id.optional(),
    /** The file whose next version this becomes; then its owner need not be named. */
    fileId: Id.optional(),
    filename: z.string().min(1).max(1000),
    size: z.number().int().min(0),
  })
  .refine(({ fileId, ownerType }) => (fileId ?? ownerType) !== undefined, { path: ['ownerType'] })
  .refine(({ fileId, ownerId }) => (fileId ?? ownerId) !== undefined, { path: ['ownerId'] });
export type TransferOrder = z.infer<typeof TransferOrder>;
