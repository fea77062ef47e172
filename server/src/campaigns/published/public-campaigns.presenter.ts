import type { CalendarEntry } from '../../platform/icalendar/calendar-entry.js';
import type { CampaignRecord } from '../campaigns.repository.js';
import { type CampaignFacts, presentCampaignFacts } from '../facts/campaign-facts.presenter.js';
import { type Counted, totalsOf } from '../rules/totals.js';

/** What everybody may read of a campaign. Names no person. */
export type PublicCampaign = Pick<
  CampaignFacts,
  | 'id'
  | 'slug'
  | 'title'
  | 'summary'
  | 'when'
  | 'startsAt'
  | 'endsAt'
  | 'day'
  | 'isDateProvisional'
  | 'dateSource'
  | 'siteCount'
  | 'municipalityCount'
> & {
  /** "/mitmachen/earth-hour-2027" */
  path: string;
  isOver: boolean;
  /** Of the pool; whether it may be shown is asked there. */
  pictureId: string | null;
  publishedAt: Date;
  /** Of whatever the page shows. */
  updatedAt: Date;
};

export type PublicCampaignPage = PublicCampaign &
  Pick<CampaignFacts, 'municipalities' | 'alsoTakingPart'> & {
    /** Markdown. */
    description: string;
    outcome: string;
    totals: Counted[];
  };

/** A row of open data. */
export type PublicCampaignSite = {
  campaign: string;
  campaignSlug: string;
  /** YYYY-MM-DD */
  day: string | null;
  municipality: string;
  ags: string;
  name: string;
  address: string;
};

export function presentPublicCampaign(campaign: CampaignRecord, now: Date): PublicCampaignPage {
  const { workingGroupId: _, isPublished: __, openSiteCount: ___, ...facts } = presentCampaignFacts(campaign);
  const changes = [campaign, ...campaign.sites, ...campaign.participations].map(({ updatedAt }) => updatedAt);
  return {
    ...facts,
    path: `/mitmachen/${campaign.slug}`,
    isOver: campaign.closedAt !== null || (campaign.endsAt !== null && campaign.endsAt <= now),
    pictureId: campaign.pictureId,
    publishedAt: campaign.publishedAt ?? now,
    updatedAt: changes.reduce((latest, at) => (at > latest ? at : latest)),
    description: campaign.description,
    outcome: campaign.outcome,
    totals: totalsOf(campaign.figures.map(({ name, unit, value }) => ({ name, unit, value: value.toNumber() }))),
  };
}

/** For calendars of the public; null while there is no date. */
export function presentPublicCampaignEntry(campaign: CampaignRecord, publicUrl: string): CalendarEntry | null {
  const { startsAt, endsAt, title, slug, isDateProvisional, dateSource } = campaign;
  if (!startsAt || !endsAt) return null;
  const url = `${publicUrl}/mitmachen/${slug}`;
  const remark = isDateProvisional ? `Termin vorläufig${dateSource === '' ? '' : ` (${dateSource})`}` : '';
  return {
    uid: campaign.calendarUid,
    sequence: campaign.calendarSequence,
    startsAt,
    endsAt,
    status: isDateProvisional ? 'TENTATIVE' : 'CONFIRMED',
    summary: title,
    description: [campaign.summary, remark, url].filter((line) => line !== '').join('\n'),
    url,
    isFree: true,
    categories: ['Aktion'],
    updatedAt: campaign.updatedAt,
    stampedAt: campaign.updatedAt,
  };
}

export function presentPublicSites(campaign: CampaignRecord): PublicCampaignSite[] {
  const { title, slug, day, municipalities } = presentCampaignFacts(campaign);
  const agsOf = new Map(campaign.sites.map(({ municipality }) => [municipality.id, municipality.ags]));
  return municipalities.flatMap((municipality) =>
    municipality.sites.map(({ name, address }) => ({
      ...{ campaign: title, campaignSlug: slug, day },
      ...{ municipality: municipality.name, ags: agsOf.get(municipality.id) ?? '', name, address },
    })),
  );
}
