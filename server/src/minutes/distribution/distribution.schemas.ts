import { z } from 'zod';
import { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import { Email, Id, Instant, PlainText } from '../../platform/validation/primitives.js';

export const DistributionAddress = z
  .object({
    id: Id,
    municipality: MunicipalityName,
    name: z.string(),
    email: z.string(),
    /** Null: somebody who has left. */
    addedBy: z.string().nullable(),
    createdAt: Instant,
  })
  .meta({ id: 'DistributionAddress' });
export type DistributionAddress = z.infer<typeof DistributionAddress>;

/** Verteiler of a group beside its members; for its coordination alone. */
export const DistributionList = z.object({ items: z.array(DistributionAddress) }).meta({ id: 'DistributionList' });
export type DistributionList = z.infer<typeof DistributionList>;

export const AddDistributionAddress = z
  .strictObject({
    municipalityId: Id,
    /** Office rather than person, e.g. "Bürgermeisterei". */
    name: PlainText(120),
    email: Email,
  })
  .meta({ id: 'AddDistributionAddress' });
export type AddDistributionAddress = z.infer<typeof AddDistributionAddress>;

/** How far approved minutes have gone. */
export const MinutesDistribution = z
  .object({
    sentCount: z.number().int(),
    lastSentAt: Instant.nullable(),
    /** On the list by now, and not served yet. */
    waiting: z.array(z.object({ name: z.string(), municipality: z.string() })),
  })
  .meta({ id: 'MinutesDistribution' });
export type MinutesDistribution = z.infer<typeof MinutesDistribution>;
