import { z } from 'zod';
import { DateOnly, Id } from '../platform/validation/primitives.js';

/** Reports about a group and a time; the Umsetzungsstand has an address of its own. */
export const ReportKind = z.enum(['annual', 'attendance', 'talks', 'inquiries', 'tasks']).meta({ id: 'ReportKind' });
export type ReportKind = z.infer<typeof ReportKind>;

export const ReportFormat = z.enum(['docx', 'pdf', 'xlsx', 'csv']).meta({ id: 'ReportFormat' });
export type ReportFormat = z.infer<typeof ReportFormat>;

const column = z.object({
  title: z.string(),
  /** `day` holds YYYY-MM-DD. */
  kind: z.enum(['text', 'number', 'day', 'instant', 'yes_no']),
  /** Shares the width that the others leave. */
  isWide: z.boolean(),
});

export const ReportTable = z
  .object({
    columns: z.array(column),
    rows: z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))),
    /** Of all; a preview shows the first alone. */
    rowCount: z.number().int(),
    columnCount: z.number().int(),
  })
  .meta({ id: 'ReportTable' });
export type ReportTable = z.infer<typeof ReportTable>;

export const ReportSection = z
  .object({
    title: z.string(),
    paragraphs: z.array(z.string()),
    table: ReportTable.nullable(),
    /** How the figures came about. */
    notes: z.array(z.string()),
  })
  .meta({ id: 'ReportSection' });
export type ReportSection = z.infer<typeof ReportSection>;

/** What a report says, in German: the screen and all its documents are made of it, so all have the same figures. */
export const Report = z
  .object({
    title: z.string(),
    subtitle: z.string().nullable(),
    /** The group. */
    sender: z.string(),
    facts: z.array(z.object({ label: z.string(), value: z.string() })),
    isLandscape: z.boolean(),
    sections: z.array(ReportSection),
  })
  .meta({ id: 'Report' });
export type Report = z.infer<typeof Report>;

const PERIOD = {
  workingGroupId: Id,
  /** Days, both inclusive; the running year unless told. Open tasks have no period. */
  from: DateOnly.optional(),
  until: DateOnly.optional(),
  /** Of one municipality alone, where a report can be divided. */
  municipalityId: Id.optional(),
};

export const ReportQuery = z.strictObject(PERIOD);
export type ReportQuery = z.infer<typeof ReportQuery>;

export const ReportDownloadQuery = z.strictObject({ ...PERIOD, format: ReportFormat });
export type ReportDownloadQuery = z.infer<typeof ReportDownloadQuery>;
