export const SOCIAL_CHANNELS = ['mastodon', 'bluesky', 'instagram', 'facebook', 'linkedin', 'threads'] as const;
export type SocialChannel = (typeof SOCIAL_CHANNELS)[number];

/** Longest text that a channel takes; Facebook's own is beyond what anybody reads. */
export const LIMITS: Readonly<Record<SocialChannel, number>> = {
  mastodon: 500,
  bluesky: 300,
  instagram: 2200,
  facebook: 5000,
  linkedin: 3000,
  threads: 500,
};

const LINK = /https?:\/\/\S+/g;
/** Mastodon counts every link alike, however long it is. */
const COUNTED_LINK = 'x'.repeat(23);
/** Of "@name@server" only the name counts there. */
const MENTION = /(@[\w.-]+)@[\w.-]+\.\w+/g;

const characters = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** As the channel counts: what the reader takes for one character is one. */
export function lengthOn(channel: SocialChannel, text: string): number {
  const counted = channel === 'mastodon' ? text.replace(LINK, COUNTED_LINK).replace(MENTION, '$1') : text;
  return [...characters.segment(counted)].length;
}

export const isTooLong = (channel: SocialChannel, text: string): boolean => lengthOn(channel, text) > LIMITS[channel];
