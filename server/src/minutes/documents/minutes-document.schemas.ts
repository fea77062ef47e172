import { z } from 'zod';

const Body = z.object({ id: z.string(), name: z.string() });

/**
 * Everything that the documents of some minutes say, apart from their state: what is frozen and hashed at approval, and
 * what PDF, Word and HTML are made from. Nothing in it is looked up again later.
 *
 * `MinutesDocumentService.compose(minutesId)` makes it from what is stored at that moment; call it within the
 * transaction that approves. `amend(document, contents)` makes the next one from a frozen one. Store it with
 * `JSON.stringify`, read it back with `MinutesDocument.parse`.
 */
export const MinutesDocument = z.object({
  /** Of this shape; a later one reads the earlier. */
  format: z.literal(1),
  minutesId: z.string(),
  meetingId: z.string(),
  workingGroup: z.string(),
  number: z.number().int(),
  title: z.string().nullable(),
  /** Instants. Begin and end as planned where nobody has written down when it was. */
  startedAt: z.string(),
  endedAt: z.string(),
  /** Lines. */
  place: z.string(),
  chair: z.string().nullable(),
  minuteTaker: z.string().nullable(),
  /** By municipality; guests come for themselves. */
  attendance: z.object({
    present: z.array(z.object({ municipality: Body, people: z.number().int() })),
    represented: z.array(z.object({ municipality: Body, by: z.array(z.string()) })),
    excused: z.array(Body),
    absent: z.array(Body),
    guests: z.number().int(),
  }),
  /** In the order of the agenda. */
  sections: z.array(
    z.object({
      agendaItemId: z.string(),
      number: z.string(),
      title: z.string(),
      /** What became of the item, e.g. that it was put off. */
      remark: z.string().nullable(),
      talk: z.object({ title: z.string(), speakers: z.array(z.string()) }).nullable(),
      reports: z.array(
        z.object({
          municipality: Body,
          text: z.string(),
          tags: z.array(z.string()),
          isOral: z.boolean(),
        }),
      ),
      /** Blocks, to be read with `readBlocks`: what an older version wrote stays readable. */
      content: z.array(z.unknown()),
    }),
  ),
  /** Names behind the ids that tasks point to. */
  municipalities: z.record(z.string(), z.string()),
  people: z.record(z.string(), z.object({ name: z.string(), municipality: z.string() })),
  attachments: z.array(z.object({ title: z.string(), remark: z.string() })),
  distribution: z.array(z.string()),
});
export type MinutesDocument = z.infer<typeof MinutesDocument>;
