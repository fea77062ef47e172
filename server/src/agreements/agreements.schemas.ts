import { z } from 'zod';
import { MemberName } from '../members/members.schemas.js';
import { MunicipalityName } from '../municipalities/municipalities.schemas.js';
import { Page } from '../platform/http/page.js';
import { Cursor, DateOnly, Id, Instant, LongText, PlainText } from '../platform/validation/primitives.js';
import { AGREEMENT_STATES } from './rules/progress.js';

export const AgreementState = z.enum(AGREEMENT_STATES).meta({ id: 'AgreementState' });

/** How far one municipality is. Version 0: nobody has said anything yet. */
export const AgreementProgress = z
  .object({
    municipality: MunicipalityName,
    state: AgreementState,
    note: z.string(),
    version: z.number().int().min(0),
    updatedBy: MemberName.nullable(),
    updatedAt: Instant.nullable(),
    abilities: z.object({ change: z.boolean() }),
  })
  .meta({ id: 'AgreementProgress' });
export type AgreementProgress = z.infer<typeof AgreementProgress>;

/** Empfehlung or Verabredung: an entry of minutes that lie before the group. */
export const Agreement = z
  .object({
    id: Id,
    text: z.string(),
    agendaItem: z.object({ number: z.string(), title: z.string() }),
    /** Whom it does not concern is not counted. */
    done: z.number().int(),
    total: z.number().int(),
    progress: z.array(AgreementProgress),
  })
  .meta({ id: 'Agreement' });
export type Agreement = z.infer<typeof Agreement>;

export const MeetingAgreements = z
  .object({
    meeting: z.object({ id: Id, number: z.number().int(), title: z.string().nullable(), startsAt: Instant }),
    workingGroupId: Id,
    minutesState: z.enum(['circulated', 'approved']),
    agreements: z.array(Agreement),
  })
  .meta({ id: 'MeetingAgreements' });
export type MeetingAgreements = z.infer<typeof MeetingAgreements>;

/** By meeting, the newest first. Counted up to 1,000. */
export const AgreementPage = Page(MeetingAgreements)
  .extend({
    counts: z.object({ unfinished: z.number().int(), finished: z.number().int(), all: z.number().int() }),
  })
  .meta({ id: 'AgreementPage' });
export type AgreementPage = z.infer<typeof AgreementPage>;

export const AgreementFilter = z.strictObject({
  workingGroupId: Id.optional(),
  meetingId: Id.optional(),
  /** Whose progress `state` asks for; without it that of all. */
  municipalityId: Id.optional(),
  /** Finished: done wherever it concerns somebody. */
  state: z.enum(['unfinished', 'finished']).optional(),
  /** Days of the meeting, both inclusive. */
  from: DateOnly.optional(),
  until: DateOnly.optional(),
  query: PlainText(100, 0).optional(),
  /** Of meetings, not of agreements. */
  limit: z.coerce.number().int().min(1).max(50).default(10),
  cursor: Cursor,
});
export type AgreementFilter = z.infer<typeof AgreementFilter>;

export const ChangeAgreementProgress = z
  .strictObject({ state: AgreementState, note: LongText(500).default(''), version: z.number().int().min(0) })
  .meta({ id: 'ChangeAgreementProgress' });
export type ChangeAgreementProgress = z.infer<typeof ChangeAgreementProgress>;
