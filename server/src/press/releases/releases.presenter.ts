import type { Actor } from '../../access/actor.js';
import { fullName } from '../../members/members.presenter.js';
import * as pressPolicy from '../press.policy.js';
import { presentQuote } from '../quotes/quotes.presenter.js';
import type { PressFacts } from '../rules/press-facts.js';
import { masterText } from '../rules/press-text.js';
import { isPublic, publicFrom } from '../rules/release-state.js';
import type { BriefReleaseRecord, ReleaseRecord, ReleasesRepository } from './releases.repository.js';
import type { PressRelease, PressReleaseSummary, PressRevisionList } from './releases.schemas.js';

export function presentSummary(release: BriefReleaseRecord | ReleaseRecord, now: Date): PressReleaseSummary {
  const { id, workingGroupId, slug, state, title, campaign, event } = release;
  return {
    ...{ id, workingGroupId, slug, state, title },
    embargoUntil: release.embargoUntil?.toISOString() ?? null,
    releasedAt: release.releasedAt?.toISOString() ?? null,
    publicFrom: publicFrom(release)?.toISOString() ?? null,
    isPublic: isPublic(release, now),
    campaign: campaign && { id: campaign.id, title: campaign.title },
    event: event && { id: event.id, title: event.title },
    openQuotes: release.quotes.filter((quote) => quote.state === 'open' || quote.state === 'requested').length,
    updatedAt: release.updatedAt.toISOString(),
  };
}

export function presentRelease(actor: Actor, release: ReleaseRecord, facts: PressFacts, now: Date): PressRelease {
  const { subtitle, dateline, text, background, contactOffice, contactEmail, contactPhone, correctionNote } = release;
  const { missing, ...preview } = masterText(release, { facts, quotes: release.quotes, reader: 'press' });
  const summary = presentSummary(release, now);
  return {
    ...summary,
    ...{ subtitle, dateline, text, background, contactOffice, contactEmail, contactPhone, correctionNote },
    pictureIds: release.pictures.map(({ pictureId }) => pictureId),
    isDateProvisional: release.facts === null && (release.campaign?.isDateProvisional ?? false),
    preview,
    missing,
    quotes: release.quotes.map(presentQuote),
    withdrawnAt: release.withdrawnAt?.toISOString() ?? null,
    correctedAt: release.correctedAt?.toISOString() ?? null,
    creator: release.createdBy && fullName(release.createdBy),
    revisionCount: release._count.revisions,
    version: release.version,
    createdAt: release.createdAt.toISOString(),
    abilities: pressPolicy.releaseAbilities(actor, { ...release, isPublic: summary.isPublic }),
  };
}

type RevisionRecord = Awaited<ReturnType<ReleasesRepository['listRevisions']>>[number];

export const presentRevisions = (revisions: readonly RevisionRecord[]): PressRevisionList => ({
  items: revisions.map(({ number, title, subtitle, text, background, changedBy, createdAt }) => ({
    ...{ number, title, subtitle, text, background },
    changedBy: changedBy && fullName(changedBy),
    createdAt: createdAt.toISOString(),
  })),
});
