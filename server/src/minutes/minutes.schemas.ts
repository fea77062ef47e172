import { z } from 'zod';
import { MemberName } from '../members/members.schemas.js';
import { MunicipalityName } from '../municipalities/municipalities.schemas.js';
import { Page } from '../platform/http/page.js';
import { Cursor, DateOnly, Id, Instant, LocalDateTime, PageSize, Version } from '../platform/validation/primitives.js';
import { APPROVALS, MINUTES_STATES } from './rules/life-cycle.js';
import { MinutesSection } from './sections/sections.schemas.js';
import { AUDIENCES } from './text/block.js';

export const MinutesState = z.enum(MINUTES_STATES).meta({ id: 'MinutesState' });

export const MinutesSummary = z
  .object({
    id: Id,
    state: MinutesState,
    meeting: z.object({
      id: Id,
      workingGroup: z.object({ id: Id, name: z.string(), shortName: z.string() }),
      number: z.number().int(),
      title: z.string().nullable(),
      startsAt: Instant,
      endsAt: Instant,
      host: MunicipalityName.nullable(),
      locationName: z.string().nullable(),
    }),
    minuteTaker: MemberName.nullable(),
    circulatedAt: Instant.nullable(),
    /** Last day for objections, inclusive. */
    objectionsUntil: DateOnly.nullable(),
    approvedAt: Instant.nullable(),
    updatedAt: Instant,
  })
  .meta({ id: 'MinutesSummary' });
export type MinutesSummary = z.infer<typeof MinutesSummary>;

export const MinutesPage = Page(MinutesSummary).meta({ id: 'MinutesPage' });
export type MinutesPage = z.infer<typeof MinutesPage>;

export const MinutesFilter = z.strictObject({
  workingGroupId: Id.optional(),
  meetingId: Id.optional(),
  state: z.enum(MINUTES_STATES).optional(),
  limit: PageSize,
  cursor: Cursor,
});
export type MinutesFilter = z.infer<typeof MinutesFilter>;

export const Minutes = MinutesSummary.extend({
  chair: MemberName.nullable(),
  /** Actual begin and end. */
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  attendance: z.object({
    present: z.array(z.object({ municipality: MunicipalityName, people: z.number().int() })),
    represented: z.array(z.object({ municipality: MunicipalityName, by: z.array(z.string()) })),
    excused: z.array(MunicipalityName),
    absent: z.array(MunicipalityName),
    guests: z.number().int(),
  }),
  /** Every member of the group may write the draft. */
  openToMembers: z.boolean(),
  /** In the order of the agenda. */
  sections: z.array(MinutesSection),
  /** Days that the members have for objections. */
  objectionPeriodDays: z.number().int(),
  /** How they were approved, and in which meeting if in one. */
  approval: z.enum(APPROVALS).nullable(),
  approvedIn: z.object({ id: Id, number: z.number().int() }).nullable(),
  /** The newest frozen text: number 0 is "1.0". */
  frozen: z.object({ number: z.number().int(), hash: z.string(), createdAt: Instant }).nullable(),
  openRequests: z.number().int(),
  /** Of head and state; the text has none. */
  version: Version,
  abilities: z.object({
    /** Type into the text. */
    write: z.boolean(),
    updateHead: z.boolean(),
    circulate: z.boolean(),
    recall: z.boolean(),
    approve: z.boolean(),
    comment: z.boolean(),
    /** Other words for a block. */
    propose: z.boolean(),
    /** On what was proposed. */
    decide: z.boolean(),
    chooseAudience: z.boolean(),
    amend: z.boolean(),
  }),
}).meta({ id: 'Minutes' });
export type Minutes = z.infer<typeof Minutes>;

/** For whom the text is shown. */
export const MinutesReading = z.strictObject({ audience: z.enum(AUDIENCES).default('group') });
export type MinutesReading = z.infer<typeof MinutesReading>;

export const BeginMinutes = z.strictObject({ meetingId: Id }).meta({ id: 'BeginMinutes' });
export type BeginMinutes = z.infer<typeof BeginMinutes>;

/** What is absent stays. Wall times in Europe/Berlin. */
export const UpdateMinutes = z
  .strictObject({
    version: Version,
    startedAt: LocalDateTime.nullable().optional(),
    endedAt: LocalDateTime.nullable().optional(),
    chairId: Id.nullable().optional(),
    minuteTakerId: Id.nullable().optional(),
    openToMembers: z.boolean().optional(),
  })
  .meta({ id: 'UpdateMinutes' });
export type UpdateMinutes = z.infer<typeof UpdateMinutes>;
