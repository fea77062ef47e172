import type { Actor } from '../access/actor.js';
import type { File } from '../files/files.schemas.js';
import { presentMunicipalityName } from '../municipalities/municipalities.presenter.js';
import type { MunicipalityName } from '../municipalities/municipalities.schemas.js';
import { dayFromColumn } from '../platform/clock/calendar-day.js';
import * as campaignsPolicy from './campaigns.policy.js';
import type { CampaignRecord } from './campaigns.repository.js';
import type { Campaign, CampaignContribution, CampaignSummary } from './campaigns.schemas.js';
import { hasWords, isAnswered } from './rules/answered.js';
import { stepDay } from './rules/step-days.js';
import { byName } from './rules/told-campaign.js';
import { totalsOf } from './rules/totals.js';

/** `asked`: the municipalities with a seat in the group today. */
export function presentCampaignSummary(campaign: CampaignRecord, asked: readonly MunicipalityName[]): CampaignSummary {
  return headOf(campaign, contributionsOf(null, campaign, asked));
}

export function presentCampaign(
  actor: Actor,
  campaign: CampaignRecord,
  asked: readonly MunicipalityName[],
  { files, uploadLimit }: { files: File[]; uploadLimit: number },
): Campaign {
  const contributions = contributionsOf(actor, campaign, asked);
  const ownMunicipalityId = campaignsPolicy.ownMunicipalityOf(actor, campaign);
  const head = headOf(campaign, contributions);
  return {
    ...head,
    description: campaign.description,
    dateSource: campaign.dateSource,
    outcome: campaign.outcome,
    pictureId: campaign.pictureId,
    copiedFrom: campaign.copiedFrom,
    steps: campaign.steps.map((step) => ({
      ...{ id: step.id, title: step.title, note: step.note, daysBefore: step.daysBefore },
      dueOn: step.dueOn && dayFromColumn(step.dueOn),
      day: stepDay(step, campaign.startsAt),
    })),
    contributions,
    totals: totalsOf(contributions.flatMap(({ figures }) => figures)),
    files,
    uploadLimit,
    ownMunicipalityId,
    version: campaign.version,
    abilities: campaignsPolicy.abilities(actor, {
      workingGroupId: campaign.workingGroupId,
      isClosed: campaign.closedAt !== null,
      isPublished: campaign.publishedAt !== null,
      isAnswered: hasWords(campaign),
      isOwnAsked: contributions.some(({ municipality }) => municipality.id === ownMunicipalityId),
    }),
  };
}

function headOf(campaign: CampaignRecord, contributions: readonly CampaignContribution[]): CampaignSummary {
  const { id, workingGroupId, slug, title, summary, isDateProvisional } = campaign;
  const sites = contributions.flatMap((one) => (one.state === 'pausing' ? [] : one.sites));
  return {
    ...{ id, workingGroupId, slug, title, summary, isDateProvisional },
    startsAt: inText(campaign.startsAt),
    endsAt: inText(campaign.endsAt),
    sitesUntil: campaign.sitesUntil && dayFromColumn(campaign.sitesUntil),
    publishedAt: inText(campaign.publishedAt),
    closedAt: inText(campaign.closedAt),
    confirmedSites: sites.filter(({ state }) => state === 'confirmed').length,
    openSites: sites.filter(({ state }) => state === 'open').length,
    answered: contributions.filter(isAnswered).length,
    asked: contributions.length,
  };
}

/** Of those who sit in the group today, and of all that are in the campaign already. */
function contributionsOf(
  actor: Actor | null,
  campaign: CampaignRecord,
  asked: readonly MunicipalityName[],
): CampaignContribution[] {
  const there = [...campaign.participations, ...campaign.sites, ...campaign.figures].map(({ municipality }) =>
    presentMunicipalityName(municipality),
  );
  const all = new Map([...asked, ...there].map((municipality) => [municipality.id, municipality]));
  return [...all.values()].toSorted(byName).map((municipality) => contributionOf(actor, campaign, municipality));
}

function contributionOf(
  actor: Actor | null,
  campaign: CampaignRecord,
  municipality: MunicipalityName,
): CampaignContribution {
  const own = <Part extends { municipalityId: string }>(parts: readonly Part[]) =>
    parts.filter(({ municipalityId }) => municipalityId === municipality.id);
  const [said] = own(campaign.participations);
  const { workingGroupId } = campaign;
  return {
    municipality,
    state: said?.state ?? 'asked',
    note: said?.note ?? '',
    version: said?.version ?? 0,
    sites: own(campaign.sites)
      .map(({ id, name, address, note, state, version }) => ({ id, name, address, note, state, version }))
      .toSorted(byName),
    steps: campaign.steps.map(({ id: stepId, progress }) => {
      const [done] = own(progress);
      return { stepId, state: done?.state ?? 'open', note: done?.note ?? '', version: done?.version ?? 0 };
    }),
    figures: own(campaign.figures).map(({ name, unit, value }) => ({ name, unit, value: value.toNumber() })),
    isOwn: actor !== null && campaignsPolicy.ownMunicipalityOf(actor, { workingGroupId }) === municipality.id,
  };
}

const inText = (instant: Date | null): string | null => instant?.toISOString() ?? null;
