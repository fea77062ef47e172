import type { SocialChannel } from './social-posts.queries';

export const CHANNELS = ['mastodon', 'bluesky', 'instagram', 'facebook', 'linkedin', 'threads'] as const;

const LIMITS: Readonly<Record<SocialChannel, number>> = {
  mastodon: 500,
  bluesky: 300,
  instagram: 2200,
  facebook: 5000,
  linkedin: 3000,
  threads: 500,
};

const LINK = /https?:\/\/\S+/g;
const MENTION = /(@[\w.-]+)@[\w.-]+\.\w+/g;
const characters = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** While somebody types, as the server counts it in the end: at Mastodon every link is 23 characters. */
export function lengthOn(channel: SocialChannel, text: string): number {
  const trimmed = text.trim();
  const counted = channel === 'mastodon' ? trimmed.replace(LINK, 'x'.repeat(23)).replace(MENTION, '$1') : trimmed;
  return [...characters.segment(counted)].length;
}

/** Negative when it is too long. */
export const charactersLeft = (channel: SocialChannel, text: string): number =>
  LIMITS[channel] - lengthOn(channel, text);
