import type { Actor } from '../access/actor.js';
import { presentMemberName } from '../members/members.presenter.js';
import { dayFromColumn } from '../platform/clock/calendar-day.js';
import { abilities, change } from './pictures.policy.js';
import type { ConsentRecord, PictureFileRecord, PictureRecord } from './pictures.repository.js';
import type { Picture, PictureConsent } from './pictures.schemas.js';
import { CHANNELS, isShownOn, obstacleOn, type Showable } from './rules/showing.js';

const BROKEN = new Set(['failed', 'unavailable']);

/** Whether there is a file, or one on its way; what cannot be drawn is none. */
export const hasFile = ({ file }: PictureRecord): boolean => {
  const version = file?.versions[0];
  return version !== undefined && version.scanState !== 'infected' && !BROKEN.has(version.previewState);
};

export const showableOf = (picture: PictureRecord): Showable => ({
  channels: picture.channels,
  personsShown: picture.personsShown,
  isOverviewReviewed: picture.overviewReviewedAt !== null,
  withdrawnAt: picture.withdrawnAt,
  validUntil: picture.validUntil && dayFromColumn(picture.validUntil),
  file: hasFile(picture) ? (isReady(picture.file) ? 'ready' : 'in_work') : 'none',
  consents: picture.consents,
});

export function presentPicture(actor: Actor, picture: PictureRecord, today: string): Picture {
  const { id, workingGroupId, title, alternativeText, credit, licence, licenceNote, place, topics } = picture;
  const showable = showableOf(picture);
  const mayChange = change(actor, picture);
  return {
    ...{ id, workingGroupId, title, alternativeText, credit, licence, licenceNote, place, topics },
    personsShown: picture.personsShown,
    isOverviewReviewed: picture.overviewReviewedAt !== null,
    takenOn: picture.takenOn && dayFromColumn(picture.takenOn),
    validUntil: showable.validUntil,
    withdrawnAt: picture.withdrawnAt?.toISOString() ?? null,
    file: picture.withdrawnAt === null || mayChange ? presentBytes(picture.file) : null,
    showings: CHANNELS.map((channel) => ({
      channel,
      isReleased: picture.channels.includes(channel),
      isShown: isShownOn(showable, channel, today),
      obstacle: obstacleOn(showable, channel, today) ?? null,
    })),
    consents: mayChange ? picture.consents.map(presentConsent) : [],
    createdBy: picture.createdBy && presentMemberName(picture.createdBy),
    version: picture.version,
    createdAt: picture.createdAt.toISOString(),
    abilities: abilities(actor, { ...picture, hasFile: hasFile(picture) }),
  };
}

const presentConsent = ({ id, personName, channel, purpose, ...given }: ConsentRecord): PictureConsent => ({
  ...{ id, personName, channel, purpose },
  wording: given.wording,
  givenOn: dayFromColumn(given.givenOn),
  withdrawnAt: given.withdrawnAt?.toISOString() ?? null,
});

function presentBytes(file: PictureFileRecord | undefined): Picture['file'] {
  const version = file?.versions[0];
  if (!file || !version) return null;
  return {
    id: file.id,
    state: file.rights === null ? 'rights_pending' : 'released',
    scan: version.scanState,
    preview: version.previewState,
    ...largestOf(file),
  };
}

/** Of the drawn widths; all have the same shape. */
export function largestOf(file: PictureFileRecord | undefined): { width: number | null; height: number | null } {
  const images = file?.versions[0]?.pages[0]?.images ?? [];
  const widest = images.toSorted((one, other) => other.width - one.width)[0];
  return { width: widest?.width ?? null, height: widest?.height ?? null };
}

function isReady(file: PictureFileRecord | undefined): boolean {
  const version = file?.versions[0];
  const isCleared = version?.scanState === 'clean' || version?.scanState === 'not_scanned';
  return file?.rights !== null && isCleared && largestOf(file).width !== null;
}
