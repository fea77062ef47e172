import { z } from 'zod';
import { Instant } from '../platform/validation/primitives.js';

const Version = z.number().int().min(0);

/** The reader's own: whether the portal reminds, and whether a computer fetches by itself. */
export const ArchiveSubscription = z
  .object({
    reminds: z.boolean(),
    hasAddress: z.boolean(),
    /** Last moment at which the address works. */
    expiresAt: Instant.nullable(),
    /** By hand or by the address. */
    lastFetchedAt: Instant.nullable(),
    /** 0: nothing was ever chosen. */
    version: Version,
  })
  .meta({ id: 'ArchiveSubscription' });
export type ArchiveSubscription = z.infer<typeof ArchiveSubscription>;

/** Told once: the portal keeps no copy of the address. */
export const ArchiveAddress = z
  .object({ subscription: ArchiveSubscription, address: z.string() })
  .meta({ id: 'ArchiveAddress' });
export type ArchiveAddress = z.infer<typeof ArchiveAddress>;

/** What an archive of this moment would hold. */
export const ArchiveContents = z
  .object({
    chapters: z.array(z.object({ title: z.string(), count: z.number().int() })),
    fileCount: z.number().int(),
    /** Bytes of all files together. */
    size: z.number().int(),
  })
  .meta({ id: 'ArchiveContents' });
export type ArchiveContents = z.infer<typeof ArchiveContents>;

export const ChangeArchiveReminder = z
  .strictObject({ reminds: z.boolean(), version: Version })
  .meta({ id: 'ChangeArchiveReminder' });
export type ChangeArchiveReminder = z.infer<typeof ChangeArchiveReminder>;

export const MakeArchiveAddress = z.strictObject({ version: Version }).meta({ id: 'MakeArchiveAddress' });
export type MakeArchiveAddress = z.infer<typeof MakeArchiveAddress>;

/** Anything else than a token is an address that does not exist; nobody is told why. */
export const ArchiveToken = z.string().max(200);
export type ArchiveToken = z.infer<typeof ArchiveToken>;
