import { z } from 'zod';
import { AgendaItemKind } from '../../meetings/agenda/agenda.schemas.js';
import { MemberName } from '../../members/members.schemas.js';
import { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import { MOST_PICTURES } from '../../platform/reading/manuscript.schemas.js';
import { Blank, DateOnly, Id, Instant, LocalDateTime, PlainText } from '../../platform/validation/primitives.js';
import { Block } from '../text/block.js';
import { ATTENDANCE_KINDS } from './rules/attendance-lines.js';
import { ENTRY_KINDS } from './rules/entry-kinds.js';

export const MOST_ITEMS = 100;
const MOST_BLOCKS = 30_000;

export const NewMinutesImport = z.strictObject({
  workingGroupId: Id,
  /** As it is called on the disk; its ending says how it is read. */
  name: PlainText(200),
});
export type NewMinutesImport = z.infer<typeof NewMinutesImport>;

const OldHead = z.object({
  number: z.number().int().nullable(),
  day: DateOnly.nullable(),
  startsAt: z.string().nullable(),
  endsAt: z.string().nullable(),
  place: z.string().nullable(),
});

/** Old minutes as far as the portal understands them. Blocks are called by their place in `blocks`. */
export const ImportDraft = z.object({
  head: OldHead,
  attendance: z.array(z.object({ name: z.string(), kind: z.enum(ATTENDANCE_KINDS), memberId: Id.nullable() })),
  items: z.array(z.object({ number: z.string().nullable(), title: z.string(), blocks: z.array(z.number().int()) })),
  blocks: z.array(z.object({ pieces: z.array(z.number().int()), block: Block })),
  /** The old text piece by piece. */
  original: z.array(z.string()),
  /** Of pictures that stay behind. */
  pictureCount: z.number().int(),
  /** Tracked changes were taken as if everybody had accepted them. */
  hasTrackedChanges: z.boolean(),
});
export type ImportDraft = z.infer<typeof ImportDraft>;

export const MinutesImport = ImportDraft.extend({
  id: Id,
  fileName: z.string(),
  createdAt: Instant,
  workingGroup: z.object({ id: Id, name: z.string(), shortName: z.string() }),
  /** Whom tasks and attendance can name. */
  municipalities: z.array(MunicipalityName),
  members: z.array(MemberName),
  /** Past meetings without minutes, the newest first, with their agendas. */
  meetings: z.array(
    z.object({
      id: Id,
      number: z.number().int(),
      title: z.string().nullable(),
      startsAt: Instant,
      agenda: z.array(z.object({ id: Id, number: z.string(), title: z.string() })),
    }),
  ),
  abilities: z.object({ addMeeting: z.boolean() }),
}).meta({ id: 'MinutesImport' });
export type MinutesImport = z.infer<typeof MinutesImport>;

export const MinutesImportList = z
  .object({
    items: z.array(z.object({ id: Id, fileName: z.string(), createdAt: Instant })),
    /** For which the reader may read old minutes in. */
    workingGroups: z.array(z.object({ id: Id, shortName: z.string() })),
  })
  .meta({ id: 'MinutesImportList' });
export type MinutesImportList = z.infer<typeof MinutesImportList>;

const PastMeeting = z.strictObject({
  number: z.number().int().min(1).max(9999),
  title: Blank(PlainText(160)).default(null),
  startsAt: LocalDateTime,
  endsAt: LocalDateTime,
  hostMunicipalityId: Id.nullable().default(null),
  locationName: Blank(PlainText(160)).default(null),
});
export type PastMeeting = z.infer<typeof PastMeeting>;

const ImportAssignee = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('municipality'), id: Id }),
  z.strictObject({ kind: z.literal('member'), id: Id }),
  z.strictObject({ kind: z.literal('all_municipalities') }),
]);

const BlockIndex = z.number().int().min(0).max(MOST_BLOCKS);

/** What people made of it. What is named nowhere stays behind. */
export const SaveMinutesImport = z
  .strictObject({
    /** A meeting that the portal knows; absent: it gets one from `meeting`. */
    meetingId: Id.optional(),
    meeting: PastMeeting.optional(),
    items: z
      .array(
        z.strictObject({
          /** Null: a new item of the agenda. */
          agendaItemId: Id.nullable(),
          title: PlainText(200),
          kind: AgendaItemKind.default('information'),
          blocks: z.array(BlockIndex).max(MOST_BLOCKS),
        }),
      )
      .min(1, { error: 'Bitte behalten Sie mindestens einen Tagesordnungspunkt.' })
      .max(MOST_ITEMS, { error: 'Eine Tagesordnung hat höchstens 100 Punkte.' }),
    /** Of entries: their kind, and for tasks who until when. */
    changes: z
      .array(
        z.strictObject({
          block: BlockIndex,
          kind: z.enum(ENTRY_KINDS),
          assignee: ImportAssignee.nullable().default(null),
          dueOn: DateOnly.nullable().default(null),
        }),
      )
      .max(MOST_BLOCKS)
      .default([]),
    /** For people who do not see them; one of each picture that is taken over. */
    pictures: z
      .array(
        z.strictObject({
          block: BlockIndex,
          alt: z.string().trim().max(500, { error: 'Bitte höchstens 500 Zeichen.' }),
          decorative: z.boolean().default(false),
        }),
      )
      .max(MOST_PICTURES)
      .default([]),
    attendance: z
      .array(z.strictObject({ memberId: Id, state: z.enum(['present', 'excused', 'absent', 'represented']) }))
      .max(200)
      .default([]),
    guests: z.array(PlainText(160)).max(50).default([]),
  })
  .refine(({ meetingId, meeting }) => (meetingId === undefined) !== (meeting === undefined), {
    path: ['meetingId'],
    error: 'Bitte wählen Sie die Sitzung, zu der dieses Protokoll gehört.',
  })
  .meta({ id: 'SaveMinutesImport' });
export type SaveMinutesImport = z.infer<typeof SaveMinutesImport>;

export const SavedMinutesImport = z.object({ minutesId: Id }).meta({ id: 'SavedMinutesImport' });
export type SavedMinutesImport = z.infer<typeof SavedMinutesImport>;
