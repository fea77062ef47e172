import { z } from 'zod';
import { MeasureStatus } from '../../action-plan/measures/measures.schemas.js';
import { DateOnly, Id, Instant } from '../../platform/validation/primitives.js';
import { Report, ReportFormat } from '../reports.schemas.js';

/** An Umsetzungsstand that was given out: the next one tells what changed since. */
export const StatusReport = z
  .object({
    id: Id,
    asOf: DateOnly,
    givenAt: Instant,
    /** Null: nobody who is known any more. */
    by: z.string().nullable(),
  })
  .meta({ id: 'StatusReport' });
export type StatusReport = z.infer<typeof StatusReport>;

export const ImplementationStatus = z
  .object({
    report: Report,
    asOf: DateOnly,
    /** The day it is compared with; null: with none. */
    since: DateOnly.nullable(),
    /** Measures of the report of which nobody said for long how they stand. */
    stale: z.array(
      z.object({ id: Id, code: z.string(), title: z.string(), leads: z.array(z.string()), confirmedAt: Instant }),
    ),
    /** What was given out, the newest first. */
    given: z.array(StatusReport),
    abilities: z.object({ give: z.boolean() }),
  })
  .meta({ id: 'ImplementationStatus' });
export type ImplementationStatus = z.infer<typeof ImplementationStatus>;

const NARROWING = {
  /** "Stand vom"; today unless told. */
  asOf: DateOnly.optional(),
  /** Compared with this day; with what was given out last before, unless told. `none`: not at all. */
  since: z.union([DateOnly, z.literal('none')]).optional(),
  fieldId: Id.optional(),
  municipalityId: Id.optional(),
  status: MeasureStatus.optional(),
};

export const StatusReportQuery = z.strictObject(NARROWING);
export type StatusReportQuery = z.infer<typeof StatusReportQuery>;

export const StatusReportDownloadQuery = z.strictObject({ ...NARROWING, format: ReportFormat });
export type StatusReportDownloadQuery = z.infer<typeof StatusReportDownloadQuery>;

export const GiveStatusReport = z.strictObject({ asOf: DateOnly }).meta({ id: 'GiveStatusReport' });
export type GiveStatusReport = z.infer<typeof GiveStatusReport>;
