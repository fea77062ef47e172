import { z } from 'zod';
import { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import { Blank, DateOnly, Id, Instant, LongText, PlainText, Version } from '../../platform/validation/primitives.js';
import { MEASURE_STATUSES } from '../rules/standing.js';

export const MeasureStatus = z.enum(MEASURE_STATUSES).meta({ id: 'MeasureStatus' });

export const Milestone = z
  .object({ id: Id, title: z.string(), dueOn: DateOnly.nullable(), reachedOn: DateOnly.nullable() })
  .meta({ id: 'Milestone' });

/** How a measure stands on a day: what a table of the plan and the Umsetzungsstand have of it. */
export const MeasureStanding = z
  .object({
    id: Id,
    /** "N 2" */
    code: z.string(),
    field: z.object({ id: Id, code: z.string(), title: z.string() }),
    number: z.number().int(),
    title: z.string(),
    status: MeasureStatus,
    /** A sentence or two for the Kreistag. */
    statusText: z.string(),
    /** "Abschluss terminiert"; null: no end is set. */
    endsOn: DateOnly.nullable(),
    isOverdue: z.boolean(),
    office: z.string().nullable(),
    /** In the order of the district. */
    leads: z.array(MunicipalityName),
    partners: z.array(MunicipalityName),
    nextMilestone: Milestone.nullable(),
    /** When somebody in charge last said how it stands, changed or not. */
    confirmedAt: Instant,
    /** When something about it was last different. */
    changedAt: Instant,
    /** For 90 days nobody said how it stands. */
    isStale: z.boolean(),
  })
  .meta({ id: 'MeasureStanding' });
export type MeasureStanding = z.infer<typeof MeasureStanding>;

const count = z.number().int();
export const StatusCounts = z
  .object({
    planned: count,
    in_progress: count,
    done: count,
    ongoing: count,
    deferred: count,
    all: count,
    stale: count,
  })
  .meta({ id: 'StatusCounts' });

/** A plan as it stood at the end of a day. */
export const MeasureList = z
  .object({
    day: DateOnly,
    isToday: z.boolean(),
    /** By field and number; those that the filter leaves. */
    items: z.array(MeasureStanding),
    /** Of the filter without its status and age. */
    counts: StatusCounts,
    /** Of the whole plan, whatever the filter. */
    progress: z.object({
      all: StatusCounts,
      fields: z.array(
        z.object({ field: z.object({ id: Id, code: z.string(), title: z.string() }), counts: StatusCounts }),
      ),
      /** Led or taken part in. */
      municipalities: z.array(z.object({ municipality: MunicipalityName, counts: StatusCounts })),
    }),
  })
  .meta({ id: 'MeasureList' });
export type MeasureList = z.infer<typeof MeasureList>;

export const MeasureFilter = z.strictObject({
  /** "Stand vom"; today unless told. */
  asOf: DateOnly.optional(),
  status: MeasureStatus.optional(),
  fieldId: Id.optional(),
  /** Leads it or takes part. */
  municipalityId: Id.optional(),
  stale: z.stringbool().optional(),
  query: PlainText(100, 0).optional(),
});
export type MeasureFilter = z.infer<typeof MeasureFilter>;

export const MeasuresOfMunicipality = z
  .object({ items: z.array(MeasureStanding) })
  .meta({ id: 'MeasuresOfMunicipality' });
export type MeasuresOfMunicipality = z.infer<typeof MeasuresOfMunicipality>;

export const MunicipalityMeasuresFilter = z.strictObject({ municipalityId: Id });
export type MunicipalityMeasuresFilter = z.infer<typeof MunicipalityMeasuresFilter>;

export const Measure = MeasureStanding.extend({
  plan: z.object({ id: Id, title: z.string() }),
  workingGroupId: Id,
  description: z.string(),
  milestones: z.array(Milestone),
  isRemoved: z.boolean(),
  /** Whom the coordination asked for news, the last time each. */
  requests: z.array(z.object({ municipality: MunicipalityName, requestedAt: Instant, answeredAt: Instant.nullable() })),
  version: Version,
  abilities: z.object({
    change: z.boolean(),
    say: z.boolean(),
    requestUpdate: z.boolean(),
    remove: z.boolean(),
    restore: z.boolean(),
  }),
}).meta({ id: 'Measure' });
export type Measure = z.infer<typeof Measure>;

const milestone = z.strictObject({
  /** Absent: a new one. */
  id: Id.optional(),
  title: PlainText(160),
  dueOn: Blank(DateOnly).default(null),
  reachedOn: Blank(DateOnly).default(null),
});

const details = {
  fieldId: Id,
  title: PlainText(160),
  description: LongText(5000).default(''),
  status: MeasureStatus,
  statusText: LongText(1000).default(''),
  endsOn: Blank(DateOnly).default(null),
  office: Blank(PlainText(120)).default(null),
  leadIds: z.array(Id).max(100),
  partnerIds: z.array(Id).max(100).default([]),
  milestones: z.array(milestone).max(40).default([]),
};
const OwnNumber = z.number().int().min(1).max(999);

/** Without a number it gets the next of its field. */
export const AddMeasure = z.strictObject({ ...details, number: OwnNumber.optional() }).meta({ id: 'AddMeasure' });
export type AddMeasure = z.infer<typeof AddMeasure>;

export const ChangeMeasure = z
  .strictObject({ version: Version, ...details, number: OwnNumber })
  .meta({ id: 'ChangeMeasure' });
export type ChangeMeasure = z.infer<typeof ChangeMeasure>;

/** How it stands, in the words of whoever leads it. */
export const SayMeasureStatus = z
  .strictObject({
    version: Version,
    status: MeasureStatus,
    statusText: LongText(1000),
    endsOn: Blank(DateOnly),
    /** Of its milestones, those of which something is said. */
    milestones: z
      .array(z.strictObject({ id: Id, reachedOn: Blank(DateOnly) }))
      .max(40)
      .default([]),
  })
  .meta({ id: 'SayMeasureStatus' });
export type SayMeasureStatus = z.infer<typeof SayMeasureStatus>;

export const VersionOfMeasure = z.strictObject({ version: Version }).meta({ id: 'VersionOfMeasure' });
export type VersionOfMeasure = z.infer<typeof VersionOfMeasure>;
