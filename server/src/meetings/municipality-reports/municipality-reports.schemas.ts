import { z } from 'zod';
import { File } from '../../files/files.schemas.js';
import { MemberName } from '../../members/members.schemas.js';
import { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import { Page } from '../../platform/http/page.js';
import {
  Blank,
  Cursor,
  Id,
  Instant,
  LongText,
  PageSize,
  PlainText,
  Version,
} from '../../platform/validation/primitives.js';

/** What a municipality tells: each part may stay empty. */
const parts = {
  /** "Neu bei uns" */
  news: z.string().nullable(),
  /** "Läuft gerade" */
  ongoing: z.string().nullable(),
  /** "Frage an die Runde" */
  question: z.string().nullable(),
  /** "Tipp" */
  tip: z.string().nullable(),
  tags: z.array(z.string()),
};

export const MunicipalityReportState = z
  .enum(['missing', 'draft', 'submitted'])
  .meta({ id: 'MunicipalityReportState' });

export const MunicipalityReport = z
  .object({
    /** Null until something was saved. */
    id: Id.nullable(),
    municipality: MunicipalityName,
    /** A draft is missing for those who do not write it. */
    state: MunicipalityReportState,
    ...parts,
    /** Told in the meeting, written down by the coordination. */
    isOral: z.boolean(),
    submittedAt: Instant.nullable(),
    updatedAt: Instant.nullable(),
    updatedBy: MemberName.nullable(),
    files: z.array(File),
    /** 0 until something was saved. */
    version: z.number().int().min(0),
    abilities: z.object({
      write: z.boolean(),
      submit: z.boolean(),
      withdraw: z.boolean(),
      /** Of those who belong to the municipality. */
      isOwn: z.boolean(),
    }),
  })
  .meta({ id: 'MunicipalityReport' });
export type MunicipalityReport = z.infer<typeof MunicipalityReport>;

const ReportedMeeting = z
  .object({
    id: Id,
    number: z.number().int(),
    title: z.string().nullable(),
    startsAt: Instant,
    endsAt: Instant,
    workingGroup: z.object({ id: Id, name: z.string(), shortName: z.string() }),
  })
  .meta({ id: 'ReportedMeeting' });

/** Every municipality of the group once, in the order in which they report. */
export const MunicipalityReports = z
  .object({
    meeting: ReportedMeeting,
    reports: z.array(MunicipalityReport),
    submittedCount: z.number().int(),
    /** When the municipalities were asked, by the portal or by the coordination. */
    requestedAt: Instant.nullable(),
    /** When the portal asks by itself, if nobody does before. */
    requestDueAt: Instant,
    abilities: z.object({ request: z.boolean(), remind: z.boolean() }),
  })
  .meta({ id: 'MunicipalityReports' });
export type MunicipalityReports = z.infer<typeof MunicipalityReports>;

const PreviousReport = z
  .object({ meetingNumber: z.number().int(), startsAt: Instant, ...parts })
  .meta({ id: 'PreviousMunicipalityReport' });

/** What somebody needs to write one report. */
export const MunicipalityReportSheet = z
  .object({
    meeting: ReportedMeeting,
    report: MunicipalityReport,
    /** The last one of the municipality, to start from. */
    previous: PreviousReport.nullable(),
    /** Tags that the group uses, most used first. */
    suggestedTags: z.array(z.string()),
    /** Who writes, as the portal knows them. */
    author: z.string(),
    uploadLimit: z.number().int(),
  })
  .meta({ id: 'MunicipalityReportSheet' });
export type MunicipalityReportSheet = z.infer<typeof MunicipalityReportSheet>;

const Part = Blank(LongText(4000));

/** As a whole: what is blank is empty. Version 0 begins the report. */
export const SaveMunicipalityReport = z
  .strictObject({
    version: z.number().int().min(0),
    news: Part,
    ongoing: Part,
    question: Part,
    tip: Part,
    tags: z.array(PlainText(40)).max(12),
    isOral: z.boolean().optional(),
  })
  .meta({ id: 'SaveMunicipalityReport' });
export type SaveMunicipalityReport = z.infer<typeof SaveMunicipalityReport>;

export const SubmitMunicipalityReport = z.strictObject({ version: Version }).meta({ id: 'SubmitMunicipalityReport' });
export type SubmitMunicipalityReport = z.infer<typeof SubmitMunicipalityReport>;

/** To everybody once, or again to those without a report. */
export const RequestMunicipalityReports = z
  .strictObject({ kind: z.enum(['request', 'reminder']), message: Blank(LongText(2000)).default(null) })
  .meta({ id: 'RequestMunicipalityReports' });
export type RequestMunicipalityReports = z.infer<typeof RequestMunicipalityReports>;

/** What a municipality told in a meeting that was. */
export const MunicipalityActivity = z
  .object({
    id: Id,
    meeting: z.object({
      id: Id,
      number: z.number().int(),
      startsAt: Instant,
      workingGroup: z.object({ id: Id, shortName: z.string() }),
    }),
    ...parts,
    isOral: z.boolean(),
    files: z.array(File),
  })
  .meta({ id: 'MunicipalityActivity' });
export type MunicipalityActivity = z.infer<typeof MunicipalityActivity>;

export const MunicipalityActivityPage = Page(MunicipalityActivity)
  .extend({
    /** All tags of the municipality, whatever is asked for. */
    tags: z.array(z.string()),
  })
  .meta({ id: 'MunicipalityActivityPage' });
export type MunicipalityActivityPage = z.infer<typeof MunicipalityActivityPage>;

export const MunicipalityActivityFilter = z.strictObject({
  tag: z.string().max(80).optional(),
  limit: PageSize,
  cursor: Cursor,
});
export type MunicipalityActivityFilter = z.infer<typeof MunicipalityActivityFilter>;
