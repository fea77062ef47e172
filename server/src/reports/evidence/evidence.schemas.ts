import { z } from 'zod';
import { DateOnly, Id, Instant } from '../../platform/validation/primitives.js';
import { isPeriod } from './rules/period.js';

/** For whom the minutes in it are written: everybody, without names, or the leadership of the administrations. */
const Extract = z.enum(['public', 'leadership']);
export type Extract = z.infer<typeof Extract>;

/** Days of the meetings, both inclusive. */
export const EvidenceQuery = z
  .strictObject({
    from: DateOnly,
    until: DateOnly,
    /** For the cover: whose grant is accounted for. */
    grantId: Id.optional(),
    extract: Extract.default('public'),
  })
  .refine(isPeriod, { path: ['until'], error: 'Bitte wählen Sie einen Zeitraum von höchstens zehn Jahren.' });
export type EvidenceQuery = z.infer<typeof EvidenceQuery>;

export const EvidenceMeeting = z
  .object({
    id: Id,
    number: z.number().int(),
    title: z.string().nullable(),
    startsAt: Instant,
    invitedAt: Instant.nullable(),
    agendaItems: z.number().int(),
    /** Municipalities that took part or were represented. */
    municipalities: z.number().int(),
    talks: z.number().int(),
    /** Approved minutes lie in the folder; what is not approved yet is named in it. */
    minutes: z.enum(['approved', 'in_progress', 'none']),
  })
  .meta({ id: 'EvidenceMeeting' });
export type EvidenceMeeting = z.infer<typeof EvidenceMeeting>;

/** What a Nachweismappe of the period would hold. */
export const Evidence = z
  .object({
    workingGroup: z.object({ id: Id, name: z.string(), shortName: z.string() }),
    /** In the order of their days. */
    meetings: z.array(EvidenceMeeting),
    abilities: z.object({ download: z.boolean() }),
  })
  .meta({ id: 'Evidence' });
export type Evidence = z.infer<typeof Evidence>;
