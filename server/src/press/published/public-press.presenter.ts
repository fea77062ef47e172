import { NO_FACTS, PressFacts } from '../rules/press-facts.js';
import { masterText } from '../rules/press-text.js';
import { publicFrom } from '../rules/release-state.js';
import type { BriefPublicRelease, PublicReleaseRecord } from './public-press.repository.js';

/** As everybody sees it in a list; no person is named. */
export type PublicPressSummary = {
  slug: string;
  title: string;
  subtitle: string;
  dateline: string;
  /** From when on it is public. */
  publishedAt: Date;
  correctedAt: Date | null;
  updatedAt: Date;
};

export type PublicPressRelease = PublicPressSummary & {
  /** Markdown. */
  text: string;
  /** Markdown. */
  background: string;
  correctionNote: string;
  contact: { office: string; email: string; phone: string };
  campaign: { slug: string; title: string } | null;
  event: { slug: string; title: string } | null;
  /** Of the pool; whether one may be shown is asked at PublicPicturesService. */
  pictureIds: string[];
};

export function presentPublicSummary(release: BriefPublicRelease): PublicPressSummary {
  const { slug, title, subtitle, dateline, correctedAt, updatedAt } = release;
  return { slug, title, subtitle, dateline, publishedAt: publicFrom(release) ?? updatedAt, correctedAt, updatedAt };
}

export function presentPublicRelease(release: PublicReleaseRecord): PublicPressRelease {
  const facts = release.facts === null ? NO_FACTS : PressFacts.parse(release.facts);
  const { text, background } = masterText(release, { facts, quotes: release.quotes, reader: 'public' });
  const { correctionNote, contactOffice: office, contactEmail: email, contactPhone: phone, campaign, event } = release;
  return {
    ...presentPublicSummary(release),
    text,
    background,
    correctionNote,
    contact: { office, email, phone },
    campaign: campaign?.publishedAt ? { slug: campaign.slug, title: campaign.title } : null,
    event: event?.publishedAt && event.visibility === 'public' ? { slug: event.slug, title: event.title } : null,
    pictureIds: release.pictures.map(({ pictureId }) => pictureId),
  };
}
