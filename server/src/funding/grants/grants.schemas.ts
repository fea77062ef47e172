import { z } from 'zod';
import { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import { Blank, DateOnly, Id, Instant, PlainText, Version } from '../../platform/validation/primitives.js';
import { GRANT_REPORTS, REPORT_LEAD_DAYS } from './rules/grant-report.js';

/** Verwendungsnachweis: none is due, there is time, it is due soon, it is late, it was handed in. */
export const GrantReportState = z.enum(GRANT_REPORTS).meta({ id: 'GrantReportState' });

/** For those who remind of it. */
export const GRANT_LEAD_DAYS: readonly number[] = REPORT_LEAD_DAYS;

/** Bewilligung of one municipality. */
export const Grant = z
  .object({
    id: Id,
    workingGroupId: Id,
    municipality: MunicipalityName,
    programme: z.object({ id: Id, title: z.string() }).nullable(),
    title: z.string(),
    /** Förderkennzeichen, as the funder writes it. */
    grantNumber: z.string(),
    startsOn: DateOnly,
    endsOn: DateOnly,
    reportDueOn: DateOnly.nullable(),
    reportedOn: DateOnly.nullable(),
    isRunning: z.boolean(),
    report: GrantReportState,
    /** Until the report is due, negative when it is late. */
    daysLeft: z.number().int().nullable(),
    version: Version,
    createdAt: Instant,
    abilities: z.object({ change: z.boolean() }),
  })
  .meta({ id: 'Grant' });
export type Grant = z.infer<typeof Grant>;

export const GrantList = z
  .object({
    /** What is to be accounted for next first. */
    items: z.array(Grant),
    /** For which municipalities the reader enters grants. */
    mayAddFor: z.array(MunicipalityName),
  })
  .meta({ id: 'GrantList' });
export type GrantList = z.infer<typeof GrantList>;

export const GrantFilter = z.strictObject({ workingGroupId: Id });
export type GrantFilter = z.infer<typeof GrantFilter>;

const details = {
  programmeId: Id.nullable().default(null),
  title: PlainText(160),
  grantNumber: PlainText(80),
  startsOn: DateOnly,
  endsOn: DateOnly,
  reportDueOn: Blank(DateOnly).default(null),
};

type Days = { startsOn: string; endsOn: string; reportDueOn: string | null };
const isPeriod = ({ startsOn, endsOn }: Days) => startsOn <= endsOn;
const NO_PERIOD = { path: ['endsOn'], error: 'Das Ende liegt vor dem Beginn des Bewilligungszeitraums.' };
const isDueLater = ({ startsOn, reportDueOn }: Days) => reportDueOn === null || reportDueOn >= startsOn;
const TOO_EARLY = { path: ['reportDueOn'], error: 'Der Nachweis wäre vor dem Beginn des Zeitraums fällig.' };

export const EnterGrant = z
  .strictObject({ workingGroupId: Id, municipalityId: Id, ...details })
  .refine(isPeriod, NO_PERIOD)
  .refine(isDueLater, TOO_EARLY)
  .meta({ id: 'EnterGrant' });
export type EnterGrant = z.infer<typeof EnterGrant>;

export const ChangeGrant = z
  .strictObject({ version: Version, ...details, reportedOn: Blank(DateOnly).default(null) })
  .refine(isPeriod, NO_PERIOD)
  .refine(isDueLater, TOO_EARLY)
  .meta({ id: 'ChangeGrant' });
export type ChangeGrant = z.infer<typeof ChangeGrant>;
