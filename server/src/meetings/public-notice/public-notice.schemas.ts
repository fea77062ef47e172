import { z } from 'zod';
import { Id, Instant, Version } from '../../platform/validation/primitives.js';

/** Where the public would read of somebody. */
const NamePlace = z.object({
  place: z.string(),
  excerpt: z.string(),
  word: z.string(),
  /** May mean something else than the person, if somebody says so. */
  isConfirmable: z.boolean(),
});

/** What everybody may read of a meeting. */
export const PublicNotice = z
  .object({
    meetingId: Id,
    /** Null: nobody outside reads anything. */
    publicSince: Instant.nullable(),
    items: z.array(z.object({ id: Id, number: z.string(), title: z.string(), isPublic: z.boolean() })),
    /** Names in title, place and agenda, whether public or not; empty for those who do not publish. */
    places: z.array(NamePlace.extend({ agendaItemId: Id.nullable() })),
    version: Version,
    abilities: z.object({ publish: z.boolean(), withdraw: z.boolean() }),
  })
  .meta({ id: 'PublicNotice' });
export type PublicNotice = z.infer<typeof PublicNotice>;

export const SavePublicNotice = z
  .strictObject({
    version: Version,
    /** Of the agenda: these and no others are shown. */
    agendaItemIds: z.array(Id).max(200),
    /** Words that somebody has looked at: here they mean no person. */
    confirmedWords: z.array(z.string().min(1).max(200)).max(100).default([]),
  })
  .meta({ id: 'SavePublicNotice' });
export type SavePublicNotice = z.infer<typeof SavePublicNotice>;
