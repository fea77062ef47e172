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
  })
  .meta({ id: 'AgendaItem' });
export type AgendaItem = z.infer<typeof AgendaItem>;

const Duration = z.number().int().min(1).max(600).nullable();
const Note = Blank(LongText(2000));

export const AddAgendaItem = z
  .strictObject({
    version: Version,
    title: PlainText(240),
    kind: AgendaItemKind.default('information'),
    note: Note.default(null),
    durationMinutes: Duration.default(null),
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
