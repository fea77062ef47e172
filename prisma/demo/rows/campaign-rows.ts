import { STANDARD_STEPS } from '../../../server/src/campaigns/rules/standard-steps.js';
import { type BodySlug, municipalities } from '../../reference/municipalities.js';
import { type CampaignStory, campaigns, earthHourFigures, earthHourSites } from '../campaigns.js';
import { hanna } from '../people.js';
import { stableId } from '../stable-id.js';
import { arbeitskreis } from '../working-groups.js';
import { groupId } from './group-rows.js';
import { memberId, type Scene } from './scene.js';

/** Campaigns with their steps and sites, and what was counted. */
export function addCampaigns(scene: Scene): void {
  for (const campaign of campaigns(scene.calendar)) addCampaign(scene, campaign);
}

function addCampaign(scene: Scene, story: CampaignStory): void {
  const { rows, calendar } = scene;
  const { slug, title, summary, description, on, isDateProvisional, dateSource, outcome } = story;
  const createdAt = calendar.at(story.plannedOn, '10:05');
  const id = stableId(`campaign/${story.on}`, createdAt);
  rows.campaigns.push({
    ...{ id, slug, title, summary, description, isDateProvisional, dateSource, outcome, createdAt },
    workingGroupId: groupId(scene, arbeitskreis),
    startsAt: calendar.at(on, '20:30'),
    endsAt: calendar.at(on, '21:30'),
    sitesUntil: calendar.column(story.sitesUntil),
    publishedAt: calendar.at(story.publishedOn, '09:00'),
    closedAt: story.closedOn ? calendar.at(story.closedOn, '14:00') : null,
    copiedFromId: rows.campaigns.at(-1)?.id ?? null,
    createdById: memberId(scene, hanna),
    updatedAt: createdAt,
  });
  const stepIds = STANDARD_STEPS.map((step, position) => {
    const stepId = stableId(`campaign-step/${on}/${position}`, createdAt);
    rows.campaignSteps.push({ ...step, id: stepId, campaignId: id, position });
    return stepId;
  });
  for (const { slug: body } of municipalities) addContribution(scene, story, body, { id, createdAt, stepIds });
}

type Added = { id: string; createdAt: Date; stepIds: string[] };

function addContribution(scene: Scene, story: CampaignStory, body: BodySlug, added: Added): void {
  const { rows } = scene;
  const { id: campaignId, createdAt, stepIds } = added;
  const municipalityId = scene.municipalityId(body);
  const isConfirmed = story.confirmed.includes(body);
  for (const { name, address } of earthHourSites[body]) {
    const isOut = story.withdrawn.some(([whose, which]) => whose === body && which === name);
    rows.campaignSites.push({
      ...{ id: stableId(`campaign-site/${story.on}/${body}/${name}`, createdAt), campaignId, municipalityId },
      ...{ name, address, createdAt, updatedAt: createdAt },
      state: isOut ? 'withdrawn' : isConfirmed ? 'confirmed' : 'open',
      confirmedAt: isConfirmed && !isOut ? createdAt : null,
    });
  }
  if (!isConfirmed) return;
  rows.campaignParticipations.push({ campaignId, municipalityId, state: 'taking_part', updatedAt: createdAt });
  for (const [position, stepId] of stepIds.entries()) {
    if (!story.stepsDone.includes(position)) continue;
    rows.campaignProgress.push({ stepId, municipalityId, state: 'done', updatedAt: createdAt });
  }
  if (story.closedOn) addFigures(scene, campaignId, body);
}

function addFigures({ rows, municipalityId }: Scene, campaignId: string, body: BodySlug): void {
  const whose = { campaignId, municipalityId: municipalityId(body) };
  const [people, media] = earthHourFigures[body] ?? [0, 0];
  rows.campaignFigures.push({ ...whose, name: 'Dunkle Gebäude und Plätze', value: earthHourSites[body].length });
  if (people > 0) rows.campaignFigures.push({ ...whose, name: 'Menschen vor Ort', value: people });
  if (media > 0) rows.campaignFigures.push({ ...whose, name: 'Beiträge in Medien', value: media });
}
