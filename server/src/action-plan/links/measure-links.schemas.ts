import { z } from 'zod';
import { DateOnly, Id, Instant } from '../../platform/validation/primitives.js';
import { MEASURE_STATUSES } from '../rules/standing.js';

/** What can have to do with a measure. Each is told by the module that owns it. */
export const LINKED_KINDS = ['meeting', 'talk', 'task', 'inquiry', 'article', 'municipality_report'] as const;
export const LinkedKind = z.enum(LINKED_KINDS).meta({ id: 'LinkedKind' });
export type LinkedKind = z.infer<typeof LinkedKind>;

/** As the page of a measure names it. */
export const LinkedSubject = z
  .object({
    kind: LinkedKind,
    id: Id,
    title: z.string(),
    /** What stands behind the title, e.g. whose it is. */
    detail: z.string().nullable(),
    day: DateOnly.nullable(),
    /** Where it is read: of a report its meeting and municipality. */
    meetingId: Id.nullable(),
    municipalityId: Id.nullable(),
    linkedAt: Instant,
  })
  .meta({ id: 'LinkedSubject' });
export type LinkedSubject = z.infer<typeof LinkedSubject>;

export const LinkedSubjectList = z
  .object({
    /** The newest first. */
    items: z.array(LinkedSubject),
    abilities: z.object({ link: z.boolean() }),
  })
  .meta({ id: 'LinkedSubjectList' });
export type LinkedSubjectList = z.infer<typeof LinkedSubjectList>;

/** A measure as others name it. */
export const MeasureLabel = z
  .object({
    id: Id,
    /** "N 2" */
    code: z.string(),
    title: z.string(),
    status: z.enum(MEASURE_STATUSES),
    plan: z.object({ id: Id, title: z.string() }),
  })
  .meta({ id: 'MeasureLabel' });
export type MeasureLabel = z.infer<typeof MeasureLabel>;

export const LinkedMeasureList = z
  .object({
    /** By their codes. */
    items: z.array(MeasureLabel),
    /** Group of the subject: the measures of its plans can be linked. */
    workingGroupId: Id,
    abilities: z.object({ link: z.boolean() }),
  })
  .meta({ id: 'LinkedMeasureList' });
export type LinkedMeasureList = z.infer<typeof LinkedMeasureList>;

export const LinkedMeasureFilter = z.strictObject({ kind: LinkedKind, id: Id });
export type LinkedMeasureFilter = z.infer<typeof LinkedMeasureFilter>;
