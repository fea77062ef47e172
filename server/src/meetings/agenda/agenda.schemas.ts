import { z } from 'zod';
import { Blank, Id, Instant, LongText, PlainText, Version } from '../../platform/validation/primitives.js';
import { CreateTalk, SpeakerName } from '../../talks/talks.schemas.js';

export const AgendaItemKind = z
  .enum(['formalities', 'talk', 'municipality_reports', 'recommendation', 'information', 'any_other_business'])
  .meta({ id: 'AgendaItemKind' });
export type AgendaItemKind = z.infer<typeof AgendaItemKind>;

export const AgendaTalk = z
  .object({
    id: Id,
    title: z.string(),
    durationMinutes: z.number().int(),
    discussionMinutes: z.number().int(),
    speakers: z.array(SpeakerName),
    /** Files that the group may open. */
    fileCount: z.number().int(),
  })
  .meta({ id: 'AgendaTalk' });
export type AgendaTalk = z.infer<typeof AgendaTalk>;

/** What put an item on the agenda without anybody typing it. */
export const AgendaItemOrigin = z
  .enum([
    'minutes-approval',
    'open-tasks',
    'round-questions',
    'moved-item',
    'proposal',
    'postponed-proposal',
    'topic',
    'inquiry',
    'insights',
  ])
  .meta({ id: 'AgendaItemOrigin' });
export type AgendaItemOrigin = z.infer<typeof AgendaItemOrigin>;

/** Null id: not for the reader's eyes. */
const OtherMeeting = z.object({ id: Id.nullable(), number: z.number().int().nullable() });

export const AgendaItem = z
  .object({
    id: Id,
    number: z.string(),
    kind: AgendaItemKind,
    title: z.string(),
    note: z.string().nullable(),
    durationMinutes: z.number().int().nullable(),
    /** Computed from the begin of the meeting and the durations before. */
    startsAt: Instant,
    talk: AgendaTalk.nullable(),
    /** Somebody of the group, or with `memberId` null anybody by name. */
    inCharge: z.object({ memberId: Id.nullable(), name: z.string() }).nullable(),
    /** Number of the Nachtrag with which it came; null: part of the invitation. */
    supplement: z.number().int().nullable(),
    origin: AgendaItemOrigin.nullable(),
    /** Of `minutes-approval` the meeting whose minutes these are, of a proposal the proposal. */
    originId: Id.nullable(),
    /** The meeting that this was put off from. */
    movedFrom: OtherMeeting.nullable(),
    /** Put off; without a number while the next meeting is not planned. */
    movedTo: OtherMeeting.nullable(),
  })
  .meta({ id: 'AgendaItem' });
export type AgendaItem = z.infer<typeof AgendaItem>;

const Duration = z.number().int().min(1).max(600).nullable();
const Note = Blank(LongText(2000));
const inCharge = {
  /** Somebody of the group … */
  memberId: Id.nullable(),
  /** … or anybody by name. */
  personInCharge: Blank(PlainText(120)),
};

export const AddAgendaItem = z
  .strictObject({
    version: Version,
    title: PlainText(240),
    kind: AgendaItemKind.default('information'),
    note: Note.default(null),
    durationMinutes: Duration.default(null),
    memberId: inCharge.memberId.default(null),
    personInCharge: inCharge.personInCharge.default(null),
    /** From 0; last when absent. */
    position: z.number().int().min(0).max(500).optional(),
    /** A talk of the group that is on no agenda, e.g. of an item that was removed by mistake. */
    talkId: Id.nullable().default(null),
  })
  .meta({ id: 'AddAgendaItem' });
export type AddAgendaItem = z.infer<typeof AddAgendaItem>;

export const UpdateAgendaItem = z
  .strictObject({
    version: Version,
    title: PlainText(240).optional(),
    kind: AgendaItemKind.optional(),
    note: Note.optional(),
    durationMinutes: Duration.optional(),
    memberId: inCharge.memberId.optional(),
    personInCharge: inCharge.personInCharge.optional(),
  })
  .meta({ id: 'UpdateAgendaItem' });
export type UpdateAgendaItem = z.infer<typeof UpdateAgendaItem>;

export const AgendaVersion = z.strictObject({ version: z.coerce.number().int().min(1) });
export type AgendaVersion = z.infer<typeof AgendaVersion>;

export const AgendaOrder = z
  .strictObject({ version: Version, itemIds: z.array(Id).max(500) })
  .meta({ id: 'AgendaOrder' });
export type AgendaOrder = z.infer<typeof AgendaOrder>;

export const AddAgendaTalk = CreateTalk.extend({ version: Version }).meta({ id: 'AddAgendaTalk' });
export type AddAgendaTalk = z.infer<typeof AddAgendaTalk>;
