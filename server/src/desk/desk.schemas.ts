import { z } from 'zod';
import { Id, Instant } from '../platform/validation/primitives.js';

const MeetingName = z.object({ id: Id, number: z.number().int() });

export const DeskChangeKind = z
  .enum([
    'meeting-invited',
    'minutes-circulated',
    'minutes-approved',
    'article-published',
    'inquiry-received',
    'inquiry-answered',
    'event-published',
    'event-cancelled',
    'survey-started',
    'survey-closed',
    'insight-captured',
    'measure-changed',
    'task-given',
  ])
  .meta({ id: 'DeskChangeKind' });

/** Something that is new for the reader's groups. */
export const DeskChange = z
  .object({
    kind: DeskChangeKind,
    /** Of what is opened: a meeting, talk, article … */
    subjectId: Id,
    workingGroupId: Id,
    meeting: MeetingName.nullable(),
    /** As it is called; null for meetings and minutes, which are known by their number. */
    title: z.string().nullable(),
    at: Instant,
  })
  .meta({ id: 'DeskChange' });
export type DeskChange = z.infer<typeof DeskChange>;

export const RoundMatterKind = z
  .enum(['date-poll', 'replies', 'reports', 'survey', 'campaign', 'objections', 'measure-updates'])
  .meta({ id: 'RoundMatterKind' });

/** What a group waits for from its municipalities. */
export const RoundMatter = z
  .object({
    kind: RoundMatterKind,
    subjectId: Id,
    workingGroupId: Id,
    meeting: MeetingName.nullable(),
    title: z.string().nullable(),
    /** How many of how many have done it; null where nobody is counted. */
    done: z.number().int().nullable(),
    all: z.number().int().nullable(),
    dueAt: Instant.nullable(),
  })
  .meta({ id: 'RoundMatter' });
export type RoundMatter = z.infer<typeof RoundMatter>;

export const Desk = z
  .object({
    /** End of the visit before; null: this is the first. */
    lastVisitAt: Instant.nullable(),
    /** From when on `changes` tells. */
    since: Instant,
    /** The newest first. */
    changes: z.array(DeskChange),
    /** What ends first on top. */
    waiting: z.array(RoundMatter),
  })
  .meta({ id: 'Desk' });
export type Desk = z.infer<typeof Desk>;
