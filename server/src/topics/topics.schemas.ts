import { z } from 'zod';
import { MunicipalityName } from '../municipalities/municipalities.schemas.js';
import { Blank, Id, Instant, LongText, PlainText, Version } from '../platform/validation/primitives.js';
import { SpeakerName } from '../talks/talks.schemas.js';

export const TopicState = z.enum(['proposed', 'planned', 'done', 'dropped']).meta({ id: 'TopicState' });

export const Topic = z
  .object({
    id: Id,
    workingGroupId: Id,
    title: z.string(),
    description: z.string().nullable(),
    state: TopicState,
    /** Null when the person is not known any more. */
    proposer: z.object({ id: Id, name: z.string() }).nullable(),
    municipality: MunicipalityName,
    /** Municipalities that want to hear about it. */
    votes: z.array(MunicipalityName),
    /** The reader's own municipality is among them; null: the reader has no vote. */
    hasOwnVote: z.boolean().nullable(),
    /** Who could speak about it. */
    speaker: SpeakerName.extend({ id: Id }).nullable(),
    /** Where it is dealt with; null on a draft that the reader does not see. */
    meeting: z.object({ id: Id, number: z.number().int(), startsAt: Instant }).nullable(),
    /** A word of the coordination, e.g. why it was dropped. */
    answer: z.string().nullable(),
    version: Version,
    createdAt: Instant,
    abilities: z.object({ vote: z.boolean(), update: z.boolean(), remove: z.boolean(), decide: z.boolean() }),
  })
  .meta({ id: 'Topic' });
export type Topic = z.infer<typeof Topic>;

export const TopicList = z
  .object({
    /** What is open first, by votes. */
    items: z.array(Topic),
    /** Who has a vote. */
    municipalities: z.array(MunicipalityName),
    abilities: z.object({ propose: z.boolean() }),
  })
  .meta({ id: 'TopicList' });
export type TopicList = z.infer<typeof TopicList>;

export const TopicFilter = z.strictObject({ workingGroupId: Id });
export type TopicFilter = z.infer<typeof TopicFilter>;

const details = {
  title: PlainText(160),
  /** One sentence: what it is about, why now. */
  description: Blank(LongText(1000)).default(null),
  speakerId: Id.nullable().default(null),
};

export const ProposeTopic = z.strictObject({ workingGroupId: Id, ...details }).meta({ id: 'ProposeTopic' });
export type ProposeTopic = z.infer<typeof ProposeTopic>;

export const ChangeTopic = z.strictObject({ version: Version, ...details }).meta({ id: 'ChangeTopic' });
export type ChangeTopic = z.infer<typeof ChangeTopic>;

export const PlanTopic = z.strictObject({ version: Version, meetingId: Id }).meta({ id: 'PlanTopic' });
export type PlanTopic = z.infer<typeof PlanTopic>;

export const DropTopic = z
  .strictObject({ version: Version, answer: Blank(LongText(1000)).default(null) })
  .meta({ id: 'DropTopic' });
export type DropTopic = z.infer<typeof DropTopic>;
