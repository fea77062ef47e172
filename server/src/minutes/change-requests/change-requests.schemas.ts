import { z } from 'zod';
import { MemberName } from '../../members/members.schemas.js';
import { Blank, Id, Instant, LongText, Version } from '../../platform/validation/primitives.js';

const Words = LongText(20_000);

/** Änderungswunsch: other words for one block. */
export const ChangeRequest = z
  .object({
    id: Id,
    agendaItemId: Id,
    blockId: Id,
    /** As the proposer read it. */
    original: z.string(),
    proposed: z.string(),
    reason: z.string(),
    state: z.enum(['open', 'accepted', 'declined', 'withdrawn']),
    answer: z.string().nullable(),
    member: MemberName.nullable(),
    decidedBy: MemberName.nullable(),
    decidedAt: Instant.nullable(),
    createdAt: Instant,
    version: Version,
    abilities: z.object({ withdraw: z.boolean(), decide: z.boolean() }),
  })
  .meta({ id: 'ChangeRequest' });
export type ChangeRequest = z.infer<typeof ChangeRequest>;

export const ChangeRequestList = z.object({ items: z.array(ChangeRequest) }).meta({ id: 'ChangeRequestList' });
export type ChangeRequestList = z.infer<typeof ChangeRequestList>;

export const RequestChange = z
  .strictObject({
    blockId: Id,
    original: Words,
    proposed: Words.pipe(z.string().min(1, { error: 'Bitte schreiben Sie, wie der Absatz lauten soll.' })),
    reason: LongText(2000).default(''),
  })
  .meta({ id: 'RequestChange' });
export type RequestChange = z.infer<typeof RequestChange>;

export const DecideChangeRequest = z
  .strictObject({ version: Version, answer: Blank(LongText(2000)).default(null) })
  .meta({ id: 'DecideChangeRequest' });
export type DecideChangeRequest = z.infer<typeof DecideChangeRequest>;

export const DeclineChangeRequest = z
  .strictObject({
    version: Version,
    answer: LongText(2000).pipe(z.string().min(1, { error: 'Bitte sagen Sie, warum nicht.' })),
  })
  .meta({ id: 'DeclineChangeRequest' });
export type DeclineChangeRequest = z.infer<typeof DeclineChangeRequest>;
