import { z } from 'zod';
import { MemberName } from '../../members/members.schemas.js';
import { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import { DateOnly, Id, Instant, LongText, PlainText, Version } from '../../platform/validation/primitives.js';

/** The value of a year, as it stands. */
export const IndicatorValue = z
  .object({
    id: Id,
    /** Null: of all. */
    municipality: MunicipalityName.nullable(),
    year: z.number().int(),
    value: z.number(),
    note: z.string(),
    /** How often it was another before. */
    corrections: z.number().int(),
    recordedAt: Instant,
    recordedBy: MemberName.nullable(),
  })
  .meta({ id: 'IndicatorValue' });
export type IndicatorValue = z.infer<typeof IndicatorValue>;

/** Where the last year stands, measured by the target. */
export const IndicatorStanding = z
  .object({
    municipality: MunicipalityName.nullable(),
    year: z.number().int(),
    value: z.number(),
    /** Of the way to the target, 0 to 1; null: none. */
    share: z.number().nullable(),
    isReached: z.boolean(),
  })
  .meta({ id: 'IndicatorStanding' });
export type IndicatorStanding = z.infer<typeof IndicatorStanding>;

/** Messgröße of a plan or of one of its measures, by year. */
export const Indicator = z
  .object({
    id: Id,
    actionPlanId: Id,
    measure: z.object({ id: Id, code: z.string(), title: z.string() }).nullable(),
    title: z.string(),
    /** How it is counted. */
    definition: z.string(),
    unit: z.string(),
    byMunicipality: z.boolean(),
    /** Of each municipality where it is counted by municipality. */
    target: z.number().nullable(),
    targetYear: z.number().int().nullable(),
    isLowerBetter: z.boolean(),
    /** By year. */
    values: z.array(IndicatorValue),
    /** One of all, or one per municipality that counted something, in the order of the district. */
    standings: z.array(IndicatorStanding),
    /** Who counts: with a seat, or something counted. Empty where it is counted in all. */
    municipalities: z.array(MunicipalityName),
    version: Version,
    abilities: z.object({
      define: z.boolean(),
      recordTotal: z.boolean(),
      /** Municipalities for which the reader counts. */
      recordFor: z.array(Id),
    }),
  })
  .meta({ id: 'Indicator' });
export type Indicator = z.infer<typeof Indicator>;

export const IndicatorList = z
  .object({
    /** As the plan has its measures; those of the plan itself first. */
    items: z.array(Indicator),
    abilities: z.object({ add: z.boolean() }),
  })
  .meta({ id: 'IndicatorList' });
export type IndicatorList = z.infer<typeof IndicatorList>;

export const IndicatorFilter = z.strictObject({
  actionPlanId: Id,
  measureId: Id.optional(),
  /** What was known at the end of that day. */
  asOf: DateOnly.optional(),
});
export type IndicatorFilter = z.infer<typeof IndicatorFilter>;

const Amount = z
  .number()
  .min(-10_000_000_000)
  .max(10_000_000_000)
  .refine((amount) => Number(amount.toFixed(4)) === amount, 'Bitte höchstens vier Stellen nach dem Komma.');
const Year = z.number().int().min(1990).max(2100);

const details = {
  measureId: Id.nullable().default(null),
  title: PlainText(160),
  definition: LongText(2000).default(''),
  unit: PlainText(40),
  byMunicipality: z.boolean().default(false),
  target: Amount.nullable().default(null),
  targetYear: Year.nullable().default(null),
  isLowerBetter: z.boolean().default(false),
};

export const AddIndicator = z.strictObject({ actionPlanId: Id, ...details }).meta({ id: 'AddIndicator' });
export type AddIndicator = z.infer<typeof AddIndicator>;

export const ChangeIndicator = z.strictObject({ version: Version, ...details }).meta({ id: 'ChangeIndicator' });
export type ChangeIndicator = z.infer<typeof ChangeIndicator>;

export const RecordIndicatorValue = z
  .strictObject({
    municipalityId: Id.nullable().default(null),
    year: Year,
    /** Null: taken back. */
    value: Amount.nullable(),
    note: LongText(500).default(''),
    /** The value that was seen and is corrected; null: there was none. */
    replaces: Id.nullable().default(null),
  })
  .meta({ id: 'RecordIndicatorValue' });
export type RecordIndicatorValue = z.infer<typeof RecordIndicatorValue>;

/** Everything that was ever recorded, the newest first. */
export const IndicatorHistory = z
  .object({
    items: z.array(
      z.object({
        id: Id,
        municipality: MunicipalityName.nullable(),
        year: z.number().int(),
        value: z.number().nullable(),
        note: z.string(),
        recordedAt: Instant,
        recordedBy: MemberName.nullable(),
      }),
    ),
  })
  .meta({ id: 'IndicatorHistory' });
export type IndicatorHistory = z.infer<typeof IndicatorHistory>;
