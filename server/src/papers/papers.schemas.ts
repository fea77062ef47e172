import { z } from 'zod';
import { FileRights } from '../files/files.schemas.js';
import { Id, Instant } from '../platform/validation/primitives.js';

/** One thing to read for a meeting. */
export const MeetingPaper = z
  .object({
    /** Of the file; of what the portal makes by itself its kind. */
    id: z.string(),
    kind: z.enum(['agenda', 'minutes', 'reports', 'slides', 'report_file']),
    title: z.string(),
    /** Title of the talk that it belongs to. */
    subject: z.string().nullable(),
    /** Speakers of a talk, or the municipality that reports. */
    by: z.string().nullable(),
    /** Null: made by the portal when somebody asks. */
    file: z
      .object({ id: Id, mediaType: z.string(), /** Bytes. */ size: z.number().int(), isViewable: z.boolean() })
      .nullable(),
    talkId: Id.nullable(),
    rights: FileRights.nullable(),
  })
  .meta({ id: 'MeetingPaper' });
export type MeetingPaper = z.infer<typeof MeetingPaper>;

/** What there is to read for a meeting: no more than every member of the group may open. */
export const MeetingPapers = z
  .object({
    meeting: z.object({
      id: Id,
      number: z.number().int(),
      title: z.string().nullable(),
      startsAt: Instant,
      endsAt: Instant,
      workingGroup: z.object({ id: Id, name: z.string(), shortName: z.string() }),
    }),
    /** In the order of the agenda; first what belongs to no item. Without empty ones. */
    sections: z.array(
      z.object({
        agendaItem: z.object({ id: Id, number: z.string(), title: z.string() }).nullable(),
        papers: z.array(MeetingPaper),
      }),
    ),
    fileCount: z.number().int(),
    /** Bytes of all files together. */
    size: z.number().int(),
  })
  .meta({ id: 'MeetingPapers' });
export type MeetingPapers = z.infer<typeof MeetingPapers>;
