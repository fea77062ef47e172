import type { Actor } from '../../access/actor.js';
import { fullName } from '../../members/members.presenter.js';
import * as newsletterPolicy from '../newsletter.policy.js';
import type { Fate, NewsletterRecord } from './newsletters.repository.js';
import type { Newsletter, NewsletterSummary } from './newsletters.schemas.js';

export function presentNewsletterSummary(newsletter: NewsletterRecord): NewsletterSummary {
  const { id, workingGroupId, slug, subject, preview, recipients, topics, withdrawnAt, state } = newsletter;
  return {
    ...{ id, workingGroupId, slug, subject, preview, recipients },
    state: withdrawnAt === null ? state : 'withdrawn',
    topics: topics.map(({ topic }) => topic),
    scheduledFor: newsletter.scheduledFor?.toISOString() ?? null,
    sentAt: newsletter.sentAt?.toISOString() ?? null,
    updatedAt: newsletter.updatedAt.toISOString(),
  };
}

export function presentNewsletter(actor: Actor, newsletter: NewsletterRecord, fate: Fate | null): Newsletter {
  const { text, withdrawalNote, version, createdBy } = newsletter;
  return {
    ...presentNewsletterSummary(newsletter),
    ...{ text, withdrawalNote, version },
    fate: fate && { ...fate, forgotten: forgottenOf(fate, newsletter) },
    withdrawnAt: newsletter.withdrawnAt?.toISOString() ?? null,
    creator: createdBy && fullName(createdBy),
    createdAt: newsletter.createdAt.toISOString(),
    abilities: newsletterPolicy.newsletterAbilities(actor, newsletter),
  };
}

/** Of mails that are not kept any more it is only known that they went. */
const forgottenOf = ({ underWay, delivered, undeliverable }: Fate, { recipients }: NewsletterRecord): number =>
  Math.max(0, (recipients ?? 0) - underWay - delivered - undeliverable);
