import { z } from 'zod';
import { Id, Instant } from '../../platform/validation/primitives.js';

export const OpenMatterKind = z
  .enum([
    'answer-date-poll',
    'reply-to-invitation',
    'write-report',
    'do-task',
    'choose-date',
    'decide-proposals',
    'obtain-slides',
    'clarify-rights',
    'answer-accessible-requests',
    'write-minutes',
    'circulate-minutes',
    'publish-meeting',
    'keep-speakers',
    'answer-inquiry',
    'answer-query-back',
    'answer-survey',
    'answer-campaign',
    'say-measure-status',
    'check-article',
    'apply-for-funding',
    'account-for-grant',
    'report-from-event',
    'report-from-date',
    'name-operator',
    'review-accessibility',
  ])
  .meta({ id: 'OpenMatterKind' });
export type OpenMatterKind = z.infer<typeof OpenMatterKind>;

/** Something that waits for the reader; computed from how things stand, never stored. */
export const OpenMatter = z
  .object({
    kind: OpenMatterKind,
    /** Of what is to be opened: a meeting, a task, a talk. */
    subjectId: Id,
    workingGroup: z.object({ id: Id, shortName: z.string() }),
    meeting: z.object({ id: Id, number: z.number().int(), title: z.string().nullable(), startsAt: Instant }).nullable(),
    /** Of the task or talk. */
    text: z.string().nullable(),
    dueAt: Instant.nullable(),
    /** How many of this kind wait there, e.g. proposals. */
    count: z.number().int(),
    /** For which municipality it is to be done. */
    municipalityId: Id.nullable(),
    /** Somebody has begun: a draft lies there. */
    isBegun: z.boolean(),
    /** The version of the record that is answered, where it can be answered from here. */
    version: z.number().int().nullable(),
  })
  .meta({ id: 'OpenMatter' });
export type OpenMatter = z.infer<typeof OpenMatter>;

export const OpenMatterList = z.object({ items: z.array(OpenMatter) }).meta({ id: 'OpenMatterList' });
export type OpenMatterList = z.infer<typeof OpenMatterList>;
