import type { TestApp } from '../../support/app.js';
import type { ValidRequest } from './valid-request.js';
import type { World } from './world.js';

/** A topic with a reader and one that nobody uses, a draft that may leave, one that waits, one that has left. */
export async function createNewsletters(portal: TestApp, group: { id: string }) {
  const { client } = portal.database;
  const workingGroupId = group.id;
  const createdAt = portal.clock.now();
  const topic = await client.newsletterTopic.create({
    data: { workingGroupId, slug: 'termine', name: 'Termine', position: 1 },
  });
  const unused = await client.newsletterTopic.create({
    data: { workingGroupId, slug: 'anderes', name: 'Anderes', position: 2 },
  });
  const topics = { create: [{ topicId: topic.id }] };
  await client.subscription.create({
    data: { workingGroupId, email: `leser@${workingGroupId}.example`, state: 'active', confirmedAt: createdAt, topics },
  });
  const issue = async (slug: string, more: object) => {
    const words = { workingGroupId, subject: 'Neues', preview: 'Kurz', text: 'Guten Tag', createdAt };
    return client.newsletter.create({ data: { ...words, slug: `${slug}-${workingGroupId}`, topics, ...more } });
  };
  const draft = await issue('entwurf', {});
  const waiting = await issue('geplant', { state: 'scheduled', scheduledFor: new Date('2030-01-01T09:00:00Z') });
  const sent = await issue('heraus', { state: 'sent', sentAt: createdAt, postedAt: createdAt, recipients: 0 });
  return { topic: topic.id, unused: unused.id, draft: draft.id, waiting: waiting.id, sent: sent.id };
}

const NOW = { version: 1 };
const ofGroup = (world: World) => ({ query: `workingGroupId=${world.group.id}` });
const draft = (world: World) => ({ path: [world.newsletter.draft] });
const topic = (world: World) => ({ path: [world.newsletter.topic] });
const address = (world: World) => ({
  body: { workingGroupId: world.group.id, email: `leser@${world.group.id}.example` },
});

/** Newsletter, seine Themen, Abonnements. */
export const NEWSLETTER_REQUESTS: Record<string, (world: World) => ValidRequest> = {
  'GET /api/newsletter-topics': ofGroup,
  'POST /api/newsletter-topics': (world) => ({ body: { workingGroupId: world.group.id, name: 'Mehr' } }),
  'PUT /api/newsletter-topics/order': (world) => ({
    body: { workingGroupId: world.group.id, topicIds: [world.newsletter.topic] },
  }),
  'PATCH /api/newsletter-topics/{id}': (world) => ({ ...topic(world), body: { name: 'Termine und mehr' } }),
  'DELETE /api/newsletter-topics/{id}': (world) => ({ path: [world.newsletter.unused] }),
  'GET /api/newsletters': ofGroup,
  'POST /api/newsletters': (world) => ({ body: { workingGroupId: world.group.id } }),
  'GET /api/newsletters/{id}': draft,
  'PATCH /api/newsletters/{id}': (world) => ({ ...draft(world), body: { ...NOW, subject: 'Anderes' } }),
  'DELETE /api/newsletters/{id}': draft,
  'GET /api/newsletters/{id}/insertions': draft,
  'GET /api/newsletters/{id}/check': draft,
  'GET /api/newsletters/{id}/preview': draft,
  'POST /api/newsletters/{id}/sample': draft,
  'POST /api/newsletters/{id}/schedule': (world) => ({ ...draft(world), body: { ...NOW, sendAt: '2030-01-01T09:00' } }),
  'POST /api/newsletters/{id}/recall': (world) => ({ path: [world.newsletter.waiting], body: NOW }),
  'POST /api/newsletters/{id}/withdrawal': (world) => ({ path: [world.newsletter.sent], body: NOW }),
  'POST /api/newsletter-subscriptions/lookup': address,
  'POST /api/newsletter-subscriptions/end': address,
};

type Row = readonly [number, number, number, number, number, number];
const READ: Row = [401, 404, 404, 200, 200, 200];
const coordinated = (status: number): Row => [401, 404, 404, 403, 403, status];

export const NEWSLETTER_MATRIX: Record<string, Row> = {
  'GET /api/newsletter-topics': READ,
  'POST /api/newsletter-topics': coordinated(201),
  'PUT /api/newsletter-topics/order': coordinated(200),
  'PATCH /api/newsletter-topics/{id}': coordinated(200),
  'DELETE /api/newsletter-topics/{id}': coordinated(200),
  'GET /api/newsletters': READ,
  'POST /api/newsletters': coordinated(201),
  'GET /api/newsletters/{id}': READ,
  'PATCH /api/newsletters/{id}': coordinated(200),
  'DELETE /api/newsletters/{id}': coordinated(204),
  'GET /api/newsletters/{id}/insertions': READ,
  'GET /api/newsletters/{id}/check': READ,
  'GET /api/newsletters/{id}/preview': READ,
  'POST /api/newsletters/{id}/sample': coordinated(201),
  'POST /api/newsletters/{id}/schedule': coordinated(201),
  'POST /api/newsletters/{id}/recall': coordinated(201),
  'POST /api/newsletters/{id}/withdrawal': coordinated(201),
  'POST /api/newsletter-subscriptions/lookup': coordinated(201),
  'POST /api/newsletter-subscriptions/end': coordinated(204),
};
