import { z } from 'zod';
import { Blank, DateOnly, Id, LongText, PlainText, Version } from '../../platform/validation/primitives.js';
import { CreateSpeaker, Speaker, TalkMeeting } from '../talks.schemas.js';

const SpokenTalk = z.object({ id: Id, title: z.string(), meeting: TalkMeeting });

/** Somebody of the directory; what is for the coordination alone is null for everybody else. */
export const SpeakerEntry = Speaker.extend({
  phone: z.string().nullable(),
  /** What they speak about. */
  topics: z.array(z.string()),
  /** Talks that the reader sees, newest first. */
  talks: z.array(SpokenTalk),
  remark: z.string().nullable(),
  /** Last day on which the contact is kept. */
  keptUntil: DateOnly.nullable(),
  /** The day that somebody chose, instead of two years after the last talk or the entry. */
  keptUntilChosen: DateOnly.nullable(),
  /** The contact goes within a month. */
  endsSoon: z.boolean(),
  version: Version,
  abilities: z.object({ update: z.boolean(), remove: z.boolean() }),
}).meta({ id: 'SpeakerEntry' });
export type SpeakerEntry = z.infer<typeof SpeakerEntry>;

export const SpeakerList = z
  .object({
    items: z.array(SpeakerEntry),
    /** Everybody found, of whom the first are listed. */
    count: z.number().int(),
    /** Topics of everybody the reader sees, most frequent first. */
    topics: z.array(z.object({ topic: z.string(), count: z.number().int() })),
  })
  .meta({ id: 'SpeakerList' });
export type SpeakerList = z.infer<typeof SpeakerList>;

export const SpeakerFilter = z.strictObject({
  /** Every word has to stand in name, organisation or topics. */
  query: PlainText(80).optional(),
  topic: PlainText(60).optional(),
  /** `true`: only those whose contact goes within a month. */
  endsSoon: z.stringbool({ truthy: ['true'], falsy: ['false'] }).default(false),
});
export type SpeakerFilter = z.infer<typeof SpeakerFilter>;

/** What both, recording and changing, take. */
export const DescribeSpeaker = z.strictObject({
  ...CreateSpeaker.shape,
  phone: Blank(PlainText(40)).default(null),
  topics: z
    .array(PlainText(60))
    .max(12)
    .default([])
    .transform((topics) => distinct(topics)),
  remark: Blank(LongText(1000)).default(null),
  /** Absent: two years after the last talk or the entry. */
  keptUntil: DateOnly.nullable().default(null),
});

/** For somebody who may speak one day, and has not yet. */
export const RecordSpeaker = DescribeSpeaker.extend({ workingGroupId: Id }).meta({ id: 'RecordSpeaker' });
export type RecordSpeaker = z.infer<typeof RecordSpeaker>;

export const ChangeSpeaker = DescribeSpeaker.extend({ version: Version }).meta({ id: 'ChangeSpeaker' });
export type ChangeSpeaker = z.infer<typeof ChangeSpeaker>;

/** Upper and lower case are one topic. */
const distinct = (topics: readonly string[]): string[] => [
  ...new Map(topics.map((topic) => [topic.toLocaleLowerCase('de'), topic])).values(),
];
