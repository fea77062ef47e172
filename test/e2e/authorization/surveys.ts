import type { TestApp } from '../../support/app.js';
import type { ValidRequest } from './valid-request.js';
import type { World } from './world.js';

type Person = { id: string; municipalityId: string };

/** A question that nobody has answered yet, and what the member brought home. */
export async function createSurveys(portal: TestApp, group: { id: string }, member: Person, coordinator: Person) {
  const { client } = portal.database;
  const survey = await client.survey.create({
    data: {
      workingGroupId: group.id,
      title: 'Solarkataster',
      closesOn: new Date('2026-12-04'),
      createdById: coordinator.id,
      createdAt: portal.clock.now(),
      questions: { create: { position: 0, kind: 'yes_no', label: 'Haben Sie ein Solarkataster?' } },
    },
    include: { questions: true },
  });
  const insight = await client.insight.create({
    data: {
      workingGroupId: group.id,
      municipalityId: member.municipalityId,
      memberId: member.id,
      occasion: 'Fachtag',
      occurredOn: new Date('2026-11-12'),
      takeaways: ['Förderung endet im März'],
      createdAt: portal.clock.now(),
    },
  });
  return { survey: survey.id, question: survey.questions[0]?.id ?? '', insight: insight.id };
}

const HEAD = { title: 'Wer hat Trinkbrunnen?', closesOn: '2026-12-04' };
const INSIGHT = { occasion: 'Exkursion', occurredOn: '2026-11-20', takeaways: ['Nahwärme lohnt sich ab 40 Häusern'] };
const answers = (world: World) => ({
  version: 0,
  answers: [{ questionId: world.surveys.question, isYes: true }],
});

/** Fragen an alle Kommunen, Aus dem Netzwerk. */
export const SURVEY_REQUESTS: Record<string, (world: World) => ValidRequest> = {
  'GET /api/surveys': (world) => ({ query: `workingGroupId=${world.group.id}` }),
  'POST /api/surveys': (world) => ({
    body: { ...HEAD, workingGroupId: world.group.id, questions: [{ kind: 'yes_no', label: 'Haben Sie welche?' }] },
  }),
  'GET /api/surveys/{id}': (world) => ({ path: [world.surveys.survey] }),
  'PATCH /api/surveys/{id}': (world) => ({ path: [world.surveys.survey], body: { ...HEAD, version: 1 } }),
  'DELETE /api/surveys/{id}': (world) => ({ path: [world.surveys.survey] }),
  'POST /api/surveys/{id}/closure': (world) => ({ path: [world.surveys.survey], body: { version: 1 } }),
  'POST /api/surveys/{id}/reminders': (world) => ({ path: [world.surveys.survey], body: {} }),
  'GET /api/surveys/{id}/table': (world) => ({ path: [world.surveys.survey], query: 'format=csv' }),
  'PUT /api/surveys/{id}/sheets/{municipalityId}': (world) => ({
    path: [world.surveys.survey, world.member.municipalityId],
    body: answers(world),
  }),
  'GET /api/links/survey': () => ({}),
  'PUT /api/links/survey': (world) => ({ body: answers(world) }),
  'GET /api/desk': () => ({}),
  'POST /api/desk/visit': () => ({}),
  'GET /api/insights': (world) => ({ query: `workingGroupId=${world.group.id}` }),
  'POST /api/insights': (world) => ({ body: { ...INSIGHT, workingGroupId: world.group.id } }),
  'PATCH /api/insights/{id}': (world) => ({ path: [world.surveys.insight], body: { ...INSIGHT, version: 1 } }),
  'DELETE /api/insights/{id}': (world) => ({ path: [world.surveys.insight] }),
};

export const SURVEY_MATRIX: Record<string, readonly [number, number, number, number, number, number]> = {
  'GET /api/surveys': [401, 404, 404, 200, 200, 200],
  'POST /api/surveys': [401, 404, 404, 403, 403, 201],
  'GET /api/surveys/{id}': [401, 404, 404, 200, 200, 200],
  'PATCH /api/surveys/{id}': [401, 404, 404, 403, 403, 200],
  'DELETE /api/surveys/{id}': [401, 404, 404, 403, 403, 204],
  'POST /api/surveys/{id}/closure': [401, 404, 404, 403, 403, 201],
  'POST /api/surveys/{id}/reminders': [401, 404, 404, 403, 403, 201],
  'GET /api/surveys/{id}/table': [401, 404, 404, 200, 200, 200],
  'PUT /api/surveys/{id}/sheets/{municipalityId}': [401, 404, 404, 200, 403, 200],
  'GET /api/links/survey': [410, 410, 410, 410, 410, 410],
  'PUT /api/links/survey': [410, 410, 410, 410, 410, 410],
  'GET /api/desk': [401, 200, 200, 200, 200, 200],
  'POST /api/desk/visit': [401, 204, 204, 204, 204, 204],
  'GET /api/insights': [401, 404, 404, 200, 200, 200],
  'POST /api/insights': [401, 404, 404, 201, 201, 201],
  'PATCH /api/insights/{id}': [401, 404, 404, 200, 403, 200],
  'DELETE /api/insights/{id}': [401, 404, 404, 204, 403, 204],
};
