import { z } from 'zod';
import { AgendaItemKind } from '../../meetings/agenda/agenda.schemas.js';
import { MemberName } from '../../members/members.schemas.js';
import { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import { DateOnly, Id, Instant, LongText } from '../../platform/validation/primitives.js';

export const MinutesEntryKind = z.enum(['information', 'agreement', 'task']).meta({ id: 'MinutesEntryKind' });

export const MinutesEntry = z
  .object({
    id: Id,
    kind: MinutesEntryKind,
    text: z.string(),
    assignee: z
      .object({
        kind: z.enum(['municipality', 'member', 'all_municipalities']),
        municipality: MunicipalityName.nullable(),
        member: MemberName.nullable(),
      })
      .nullable(),
    dueOn: DateOnly.nullable(),
    /** Of the tasks that came out of it; null before the minutes were circulated. */
    progress: z.object({ done: z.number().int(), total: z.number().int() }).nullable(),
  })
  .meta({ id: 'MinutesEntry' });
export type MinutesEntry = z.infer<typeof MinutesEntry>;

/** What was said on one item of the agenda. Version 0: nobody has written anything yet. */
export const MinutesSection = z
  .object({
    agendaItemId: Id,
    number: z.string(),
    kind: AgendaItemKind,
    title: z.string(),
    talk: z.object({ id: Id, title: z.string() }).nullable(),
    text: z.string(),
    entries: z.array(MinutesEntry),
    version: z.number().int().min(0),
    updatedBy: MemberName.nullable(),
    updatedAt: Instant.nullable(),
  })
  .meta({ id: 'MinutesSection' });
export type MinutesSection = z.infer<typeof MinutesSection>;

const Assignee = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('municipality'), id: Id }),
  z.strictObject({ kind: z.literal('member'), id: Id }),
  z.strictObject({ kind: z.literal('all_municipalities') }),
]);

const EntryInput = z
  .strictObject({
    /** Of an entry that stands already; absent for a new one. */
    id: Id.optional(),
    kind: MinutesEntryKind,
    text: LongText(1000).pipe(z.string().min(1)),
    /** Only tasks have these. A draft may leave them open, circulated minutes may not. */
    assignee: Assignee.nullable().default(null),
    dueOn: DateOnly.nullable().default(null),
  })
  .superRefine(({ kind, assignee, dueOn }, context) => {
    if (kind === 'task') return;
    if (assignee) context.addIssue({ code: 'custom', path: ['assignee'], message: 'Nur Aufgaben haben Zuständige.' });
    if (dueOn) context.addIssue({ code: 'custom', path: ['dueOn'], message: 'Nur Aufgaben haben eine Frist.' });
  });
export type EntryInput = z.infer<typeof EntryInput>;

export const SaveSection = z
  .strictObject({
    version: z.number().int().min(0),
    text: LongText(20_000),
    entries: z.array(EntryInput).max(200),
  })
  .meta({ id: 'SaveSection' });
export type SaveSection = z.infer<typeof SaveSection>;
