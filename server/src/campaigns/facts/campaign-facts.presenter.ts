import { calendarDay } from '../../platform/clock/calendar-day.js';
import type { CampaignRecord } from '../campaigns.repository.js';
import { confirmedByMunicipality, takingPartWithoutSite, whenInWords } from '../rules/told-campaign.js';

/** What other texts tell of a campaign, as it stands now. Names no person. */
export type CampaignFacts = {
  id: string;
  workingGroupId: string;
  slug: string;
  title: string;
  summary: string;
  /** "Samstag, 27. März 2027, 20:30–21:30 Uhr"; null: not known yet. */
  when: string | null;
  startsAt: Date | null;
  endsAt: Date | null;
  /** Of the beginning, YYYY-MM-DD. */
  day: string | null;
  isDateProvisional: boolean;
  /** E.g. "laut WWF". */
  dateSource: string;
  isPublished: boolean;
  /** Confirmed ones, without those of municipalities that pause. */
  siteCount: number;
  /** Municipalities with such a site: "37 Gebäude in 11 Kommunen". */
  municipalityCount: number;
  /** Those, by name in German order; their sites, too. */
  municipalities: ReadonlyArray<{
    id: string;
    slug: string;
    name: string;
    officialName: string;
    sites: ReadonlyArray<{ name: string; address: string }>;
  }>;
  /** Names of those that take part without a site. */
  alsoTakingPart: readonly string[];
  /** Sites that a municipality has still to confirm. */
  openSiteCount: number;
};

export function presentCampaignFacts(campaign: CampaignRecord): CampaignFacts {
  const { id, workingGroupId, slug, title, summary, startsAt, endsAt, isDateProvisional, dateSource } = campaign;
  const grouped = confirmedByMunicipality(campaign.sites, campaign.participations);
  const municipalities = grouped.map(({ municipality, sites }) => ({
    ...{ id: municipality.id, slug: municipality.slug },
    ...{ name: municipality.name, officialName: municipality.officialName },
    sites: sites.map(({ name, address }) => ({ name, address })),
  }));
  return {
    ...{ id, workingGroupId, slug, title, summary, startsAt, endsAt, isDateProvisional, dateSource },
    when: whenInWords(campaign),
    day: startsAt && calendarDay(startsAt),
    isPublished: campaign.publishedAt !== null,
    siteCount: municipalities.reduce((sum, { sites }) => sum + sites.length, 0),
    municipalityCount: municipalities.length,
    municipalities,
    alsoTakingPart: takingPartWithoutSite(campaign.sites, campaign.participations),
    openSiteCount: campaign.sites.filter(({ state }) => state === 'open').length,
  };
}
