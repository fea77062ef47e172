import { z } from 'zod';
import { AgendaItemKind } from '../../meetings/agenda/agenda.schemas.js';
import { MemberName } from '../../members/members.schemas.js';
import { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import { DateOnly, Id, Instant } from '../../platform/validation/primitives.js';
import { Audience, Block } from '../text/block.js';

export const MinutesEntryKind = z.enum(['question', 'agreement', 'task']).meta({ id: 'MinutesEntryKind' });

export const MinutesEntry = z
  .object({
    id: Id,
    kind: MinutesEntryKind,
    audience: Audience,
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

/** What was said on one item of the agenda: blocks, and what is known of the entries among them. */
export const MinutesSection = z
  .object({
    agendaItemId: Id,
    number: z.string(),
    kind: AgendaItemKind,
    title: z.string(),
    talk: z.object({ id: Id, title: z.string() }).nullable(),
    content: z.array(Block),
    entries: z.array(MinutesEntry),
    updatedBy: MemberName.nullable(),
    updatedAt: Instant.nullable(),
  })
  .meta({ id: 'MinutesSection' });
export type MinutesSection = z.infer<typeof MinutesSection>;
