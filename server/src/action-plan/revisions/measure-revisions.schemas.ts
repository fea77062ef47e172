import { z } from 'zod';
import { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import { DateOnly, Id, Instant } from '../../platform/validation/primitives.js';
import { MeasureStatus, Milestone } from '../measures/measures.schemas.js';
import { CHANGED } from '../rules/changes.js';

/** A measure whole, as a revision keeps it. */
export const MeasureSnapshot = z.object({
  field: z.object({ id: Id, code: z.string(), title: z.string() }),
  number: z.number().int(),
  title: z.string(),
  description: z.string(),
  status: MeasureStatus,
  statusText: z.string(),
  endsOn: DateOnly.nullable(),
  office: z.string().nullable(),
  leadIds: z.array(Id),
  partnerIds: z.array(Id),
  milestones: z.array(Milestone),
  confirmedAt: Instant,
  changedAt: Instant,
  isRemoved: z.boolean(),
});
export type MeasureSnapshot = z.infer<typeof MeasureSnapshot>;

/** What somebody changed; nothing: said that it stands as it stood. */
export const MeasureRevision = z
  .object({
    number: z.number().int(),
    at: Instant,
    /** Null when the person is not known any more. */
    member: z.object({ id: Id, name: z.string(), municipality: MunicipalityName }).nullable(),
    changes: z.array(
      z.object({
        what: z.enum(CHANGED),
        /** Words, a status or a day. */
        before: z.string().nullable(),
        after: z.string().nullable(),
        /** Where municipalities changed. */
        municipalitiesBefore: z.array(MunicipalityName),
        municipalitiesAfter: z.array(MunicipalityName),
      }),
    ),
  })
  .meta({ id: 'MeasureRevision' });
export type MeasureRevision = z.infer<typeof MeasureRevision>;

/** The newest first. */
export const MeasureHistory = z.object({ items: z.array(MeasureRevision) }).meta({ id: 'MeasureHistory' });
export type MeasureHistory = z.infer<typeof MeasureHistory>;
