import { type Kept, snapshotOf } from '../../../server/src/action-plan/rules/snapshot.js';
import type { MeasureStatus } from '../../../server/src/generated/prisma/client.js';
import type { MeasureStory, StepStory } from '../measures/measure-story.js';
import { actionPlan } from '../measures/plan.js';
import { hanna } from '../people.js';
import { stableId } from '../stable-id.js';
import { arbeitskreis } from '../working-groups.js';
import { groupId } from './group-rows.js';
import { memberId, type Scene } from './scene.js';

const decidedAt = ({ calendar }: Scene) => calendar.at(actionPlan.decidedOn, '09:00');
export const planId = (scene: Scene) => stableId(`action-plan/${actionPlan.title}`, decidedAt(scene));
const fieldId = (scene: Scene, code: string) => stableId(`field-of-action/${code}`, decidedAt(scene));
/** By its code: "W 2". */
export const measureId = (scene: Scene, code: string) => stableId(`measure/${code}`, decidedAt(scene));

/** The plan with its measures, what was said about them, and whom the coordination asked. */
export function addActionPlan(scene: Scene): void {
  const { rows, calendar } = scene;
  const { title, description, from, until, fields, measures } = actionPlan;
  rows.actionPlans.push({
    id: planId(scene),
    workingGroupId: groupId(scene, arbeitskreis),
    title,
    description,
    startsOn: calendar.column(from),
    endsOn: calendar.column(until),
    publicSince: decidedAt(scene),
    createdAt: decidedAt(scene),
  });
  for (const [position, [code, name]] of fields.entries()) {
    rows.fieldsOfAction.push({ id: fieldId(scene, code), actionPlanId: planId(scene), code, title: name, position });
  }
  for (const measure of measures) addMeasure(scene, measure);
  addStatusReport(scene);
}

/** What the Kreistag was told before the summer. */
function addStatusReport(scene: Scene): void {
  const createdAt = scene.calendar.at('2026-06-02', '10:30');
  scene.rows.statusReports.push({
    id: stableId('status-report', createdAt),
    actionPlanId: planId(scene),
    asOf: scene.calendar.column('2026-06-02'),
    memberId: memberId(scene, hanna),
    createdAt,
  });
}

function addMeasure(scene: Scene, story: MeasureStory): void {
  const { rows, calendar } = scene;
  const [letters = '', digits = ''] = story.code.split(' ');
  const id = measureId(scene, story.code);
  const parties = [
    ...story.leads.map((slug) => ({ municipalityId: scene.municipalityId(slug), role: 'lead' as const })),
    ...(story.partners ?? []).map((slug) => ({ municipalityId: scene.municipalityId(slug), role: 'partner' as const })),
  ];
  const milestones = (story.milestones ?? []).map(([title, due], position) => ({
    id: stableId(`milestone/${story.code}/${position}`, decidedAt(scene)),
    title,
    dueOn: due === null ? null : calendar.column(due),
    reachedOn: null as Date | null,
  }));
  const standing = {
    number: Number(digits),
    title: story.title,
    description: story.description ?? '',
    status: 'planned' as MeasureStatus,
    statusText: '',
    endsOn: null as Date | null,
    office: story.office ?? null,
    confirmedAt: decidedAt(scene),
  };
  const field = actionPlan.fields.find(([code]) => code === letters) ?? ['', ''];
  const fieldOfAction = { id: fieldId(scene, letters), code: letters, title: field[1] };
  let before: Kept | null = null;
  for (const [index, step] of story.steps.entries()) {
    const at = calendar.at(step.on, index === 0 ? '09:00' : '15:20');
    take(scene, standing, milestones, step, at);
    before = snapshotOf({ ...standing, removedAt: null, fieldOfAction, parties, milestones }, before, at);
    const memberOf = memberId(scene, step.by);
    rows.measureRevisions.push({ measureId: id, number: index + 1, at, memberId: memberOf, snapshot: before });
  }
  rows.measures.push({
    id,
    actionPlanId: planId(scene),
    fieldOfActionId: fieldOfAction.id,
    ...standing,
    version: story.steps.length,
    createdAt: decidedAt(scene),
  });
  rows.measureParties.push(...parties.map((party) => ({ measureId: id, ...party })));
  rows.milestones.push(...milestones.map((milestone, position) => ({ measureId: id, position, ...milestone })));
  addRequest(scene, story, id);
}

type Standing = { status: MeasureStatus; statusText: string; endsOn: Date | null; confirmedAt: Date };

function take(
  { calendar }: Scene,
  standing: Standing,
  milestones: { reachedOn: Date | null }[],
  { on, status, text, endsOn, reached = [] }: StepStory,
  at: Date,
): void {
  if (status !== undefined) standing.status = status;
  if (text !== undefined) standing.statusText = text;
  if (endsOn !== undefined) standing.endsOn = endsOn === null ? null : calendar.column(endsOn);
  for (const position of reached) {
    const milestone = milestones[position];
    if (milestone) milestone.reachedOn = calendar.column(on);
  }
  standing.confirmedAt = at;
}

function addRequest(scene: Scene, { code, asked }: MeasureStory, id: string): void {
  if (asked === undefined) return;
  const requestedAt = scene.calendar.at(asked.on, '11:05');
  scene.rows.measureUpdateRequests.push({
    id: stableId(`measure-update/${code}`, requestedAt),
    measureId: id,
    municipalityId: scene.municipalityId(asked.of),
    requestedById: memberId(scene, hanna),
    requestedAt,
    answeredAt: asked.answeredOn === undefined ? null : scene.calendar.at(asked.answeredOn, '15:20'),
  });
}
