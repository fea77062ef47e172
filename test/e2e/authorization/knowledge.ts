import type { TestApp } from '../../support/app.js';
import { createArticle } from '../../support/factories/articles.js';
import type { ValidRequest } from './valid-request.js';
import type { World } from './world.js';

type Group = { id: string };
type Person = { id: string; municipalityId: string };

/** Articles of the coordination: a draft, one that everybody reads in its second version, one withdrawn; and an answered inquiry. */
export async function createKnowledge(portal: TestApp, group: Group, member: Person, coordinator: Person) {
  const { client } = portal.database;
  const by = { authorId: coordinator.id, checkerId: coordinator.id };
  const published = await createArticle(portal, group, { ...by, versions: 2 });
  const voice = { articleId: published.id, municipalityId: member.municipalityId, memberId: member.id };
  const inquiry = await client.inquiry.create({
    data: {
      ...{ workingGroupId: group.id, caseNumber: 'KS-2026-901', kind: 'municipality', channel: 'portal' },
      ...{ state: 'answered', visibility: 'members', title: 'Dachpacht', question: 'Gibt es ein Muster?', topics: [] },
      messages: { create: { kind: 'answer', text: 'Ja.', memberId: coordinator.id } },
    },
  });
  return {
    draft: (await createArticle(portal, group, { ...by, state: 'draft' })).id,
    published: published.id,
    withdrawn: (await createArticle(portal, group, { ...by, state: 'withdrawn' })).id,
    reuse: (await client.articleReuse.create({ data: { ...voice, note: 'Übernommen' } })).id,
    inquiry: inquiry.id,
  };
}

const NOW = { version: 1 };
const ARTICLE = { kind: 'answer', title: 'Dachpacht', summary: 'Kurz.', body: 'Lang.', checkedUntil: '2027-11-30' };

/** Wissenssammlung. */
export const KNOWLEDGE_REQUESTS: Record<string, (world: World) => ValidRequest> = {
  'GET /api/articles': (world) => ({ query: `workingGroupId=${world.group.id}` }),
  'POST /api/articles': (world) => ({ body: { ...ARTICLE, workingGroupId: world.group.id } }),
  'GET /api/articles/{id}': (world) => ({ path: [world.knowledge.published] }),
  'PATCH /api/articles/{id}': (world) => ({
    path: [world.knowledge.published],
    body: { ...NOW, ...ARTICLE, checkerId: world.coordinator.id },
  }),
  'DELETE /api/articles/{id}': (world) => ({ path: [world.knowledge.draft] }),
  'POST /api/articles/{id}/publication': (world) => ({ path: [world.knowledge.draft], body: NOW }),
  'POST /api/articles/{id}/withdrawal': (world) => ({ path: [world.knowledge.published], body: NOW }),
  'DELETE /api/articles/{id}/withdrawal': (world) => ({ path: [world.knowledge.withdrawn] }),
  'POST /api/articles/{id}/confirmation': (world) => ({
    path: [world.knowledge.published],
    body: { ...NOW, checkedUntil: '2027-11-30' },
  }),
  'PUT /api/articles/{id}/benefit': (world) => ({ path: [world.knowledge.published] }),
  'DELETE /api/articles/{id}/benefit': (world) => ({ path: [world.knowledge.published] }),
  'POST /api/articles/{id}/reuses': (world) => ({ path: [world.knowledge.published], body: { note: 'Übernommen' } }),
  'DELETE /api/articles/{id}/reuses/{reuseId}': (world) => ({
    path: [world.knowledge.published, world.knowledge.reuse],
  }),
  'GET /api/articles/{id}/versions': (world) => ({ path: [world.knowledge.published] }),
  'DELETE /api/articles/{id}/versions/{number}': (world) => ({ path: [world.knowledge.published, '1'] }),
  'GET /api/inquiries/{id}/article': (world) => ({ path: [world.knowledge.inquiry] }),
  'POST /api/inquiries/{id}/article': (world) => ({ path: [world.knowledge.inquiry] }),
};

export const KNOWLEDGE_MATRIX: Record<string, readonly [number, number, number, number, number, number]> = {
  'GET /api/articles': [401, 404, 404, 200, 200, 200],
  'POST /api/articles': [401, 404, 404, 201, 201, 201],
  'GET /api/articles/{id}': [401, 404, 404, 200, 200, 200],
  'PATCH /api/articles/{id}': [401, 404, 404, 403, 403, 200],
  'DELETE /api/articles/{id}': [401, 404, 404, 404, 404, 204],
  'POST /api/articles/{id}/publication': [401, 404, 404, 404, 404, 201],
  'POST /api/articles/{id}/withdrawal': [401, 404, 404, 403, 403, 201],
  'DELETE /api/articles/{id}/withdrawal': [401, 404, 404, 410, 410, 200],
  'POST /api/articles/{id}/confirmation': [401, 404, 404, 403, 403, 201],
  'PUT /api/articles/{id}/benefit': [401, 404, 404, 200, 200, 200],
  'DELETE /api/articles/{id}/benefit': [401, 404, 404, 200, 200, 200],
  'POST /api/articles/{id}/reuses': [401, 404, 404, 201, 201, 201],
  'DELETE /api/articles/{id}/reuses/{reuseId}': [401, 404, 404, 200, 403, 200],
  'GET /api/articles/{id}/versions': [401, 404, 404, 200, 200, 200],
  'DELETE /api/articles/{id}/versions/{number}': [401, 404, 404, 403, 403, 200],
  'GET /api/inquiries/{id}/article': [401, 404, 404, 200, 200, 200],
  'POST /api/inquiries/{id}/article': [401, 404, 404, 403, 403, 201],
};
