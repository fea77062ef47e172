export const OBSTACLES = [
  'withdrawn',
  'expired',
  'no_file',
  'file_in_work',
  'not_reviewed',
  'consent_missing',
  'consent_withdrawn',
] as const;
export type Obstacle = (typeof OBSTACLES)[number];
export const CHANNELS = ['website', 'press', 'social_media'] as const;
export type Channel = (typeof CHANNELS)[number];

type Consent = { personName: string; channel: Channel; withdrawnAt: Date | null };

export type Showable = {
  channels: readonly Channel[];
  personsShown: 'none' | 'overview' | 'identifiable';
  isOverviewReviewed: boolean;
  withdrawnAt: Date | null;
  /** Last day. */
  validUntil: string | null;
  /** Bytes that were looked at and drawn anew, without what the camera wrote into them. */
  file: 'none' | 'in_work' | 'ready';
  consents: readonly Consent[];
};

/** What keeps a picture from being shown on a channel; undefined where nothing does. Silence is no consent. */
export function obstacleOn(picture: Showable, channel: Channel, today: string): Obstacle | undefined {
  if (picture.withdrawnAt !== null) return 'withdrawn';
  if (picture.validUntil !== null && picture.validUntil < today) return 'expired';
  if (picture.file === 'none') return 'no_file';
  if (picture.file === 'in_work') return 'file_in_work';
  if (picture.personsShown === 'overview' && !picture.isOverviewReviewed) return 'not_reviewed';
  return picture.personsShown === 'identifiable' ? missingConsent(picture.consents, channel) : undefined;
}

/** Whether it is shown there: somebody released it for the channel, and everything still holds. */
export const isShownOn = (picture: Showable, channel: Channel, today: string): boolean =>
  picture.channels.includes(channel) && obstacleOn(picture, channel, today) === undefined;

/** Whether who asks for it hears that it is gone, and not that it never was. */
export const wasShownOn = (picture: Showable, channel: Channel): boolean =>
  picture.channels.includes(channel) && picture.file === 'ready';

/** Each person who is recognised has said yes for this very channel. */
function missingConsent(consents: readonly Consent[], channel: Channel): Obstacle | undefined {
  const people = Map.groupBy(consents, ({ personName }) => personName);
  if (people.size === 0) return 'consent_missing';
  const spoken = [...people.values()].map((given) => given.find((consent) => consent.channel === channel));
  if (spoken.some((consent) => consent !== undefined && consent.withdrawnAt !== null)) return 'consent_withdrawn';
  return spoken.some((consent) => consent === undefined) ? 'consent_missing' : undefined;
}
