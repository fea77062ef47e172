import { z } from 'zod';
import { Blank, DateOnly, Id, Instant, LongText, PlainText, Version } from '../platform/validation/primitives.js';

/** Handlungsfeld. */
export const FieldOfAction = z
  .object({
    id: Id,
    /** Letters before the number of a measure, e.g. "W". */
    code: z.string(),
    title: z.string(),
    /** Measures in it, removed ones too: a field that has some stays. */
    measures: z.number().int(),
  })
  .meta({ id: 'FieldOfAction' });
export type FieldOfAction = z.infer<typeof FieldOfAction>;

export const ActionPlan = z
  .object({
    id: Id,
    workingGroupId: Id,
    title: z.string(),
    description: z.string(),
    startsOn: DateOnly,
    /** Null: until another plan takes its place. */
    endsOn: DateOnly.nullable(),
    fields: z.array(FieldOfAction),
    /** Since when the public may read how its measures stand; null: not at all. */
    publicSince: Instant.nullable(),
    version: Version,
    abilities: z.object({ change: z.boolean(), addMeasure: z.boolean(), requestUpdates: z.boolean() }),
  })
  .meta({ id: 'ActionPlan' });
export type ActionPlan = z.infer<typeof ActionPlan>;

export const ActionPlanList = z
  .object({
    /** The one that began last first. */
    items: z.array(ActionPlan),
    abilities: z.object({ add: z.boolean() }),
  })
  .meta({ id: 'ActionPlanList' });
export type ActionPlanList = z.infer<typeof ActionPlanList>;

export const ActionPlanFilter = z.strictObject({ workingGroupId: Id });
export type ActionPlanFilter = z.infer<typeof ActionPlanFilter>;

const field = z.strictObject({
  /** Absent: a new one. */
  id: Id.optional(),
  code: PlainText(4).pipe(z.string().regex(/^\p{L}+$/u, 'Bitte nur Buchstaben, zum Beispiel „W“.')),
  title: PlainText(120),
});

const plan = {
  title: PlainText(120),
  description: LongText(2000).default(''),
  startsOn: DateOnly,
  endsOn: Blank(DateOnly).default(null),
  /** In the order of the plan. */
  fields: z.array(field).min(1).max(40),
};

export const AddActionPlan = z.strictObject({ workingGroupId: Id, ...plan }).meta({ id: 'AddActionPlan' });
export type AddActionPlan = z.infer<typeof AddActionPlan>;

export const ChangeActionPlan = z.strictObject({ version: Version, ...plan }).meta({ id: 'ChangeActionPlan' });
export type ChangeActionPlan = z.infer<typeof ChangeActionPlan>;
