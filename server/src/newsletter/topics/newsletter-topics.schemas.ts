import { z } from 'zod';
import { Id, PlainText } from '../../platform/validation/primitives.js';

export const NewsletterTopic = z
  .object({
    id: Id,
    name: z.string(),
    /** What subscribers can expect, in a sentence. */
    description: z.string(),
    /** How many get it; who, nobody sees. */
    subscribers: z.number().int(),
    abilities: z.object({ remove: z.boolean() }),
  })
  .meta({ id: 'NewsletterTopic' });
export type NewsletterTopic = z.infer<typeof NewsletterTopic>;

export const NewsletterTopicList = z
  .object({
    /** In the order in which the form shows them. */
    items: z.array(NewsletterTopic),
    /** People, whatever they chose. */
    subscribers: z.number().int(),
    /** Who has not clicked the link yet. */
    unconfirmed: z.number().int(),
    abilities: z.object({ write: z.boolean() }),
  })
  .meta({ id: 'NewsletterTopicList' });
export type NewsletterTopicList = z.infer<typeof NewsletterTopicList>;

export const NewsletterTopicFilter = z.strictObject({ workingGroupId: Id });
export type NewsletterTopicFilter = z.infer<typeof NewsletterTopicFilter>;

const words = { name: PlainText(60), description: PlainText(200, 0).default('') };

export const AddNewsletterTopic = z.strictObject({ workingGroupId: Id, ...words }).meta({ id: 'AddNewsletterTopic' });
export type AddNewsletterTopic = z.infer<typeof AddNewsletterTopic>;

export const ChangeNewsletterTopic = z.strictObject(words).meta({ id: 'ChangeNewsletterTopic' });
export type ChangeNewsletterTopic = z.infer<typeof ChangeNewsletterTopic>;

/** All topics of the group; those that are left out come behind. */
export const OrderNewsletterTopics = z
  .strictObject({ workingGroupId: Id, topicIds: z.array(Id).max(100) })
  .meta({ id: 'OrderNewsletterTopics' });
export type OrderNewsletterTopics = z.infer<typeof OrderNewsletterTopics>;
