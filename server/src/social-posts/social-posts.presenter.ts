import { type Actor, isCoordinatorOf } from '../access/actor.js';
import { presentMemberName } from '../members/members.presenter.js';
import { phaseOf } from './rules/post-phase.js';
import { LIMITS, lengthOn } from './rules/text-length.js';
import { abilities } from './social-posts.policy.js';
import type { PostRecord, TextRecord } from './social-posts.repository.js';
import { SocialFailure, type SocialPost, type SocialText } from './social-posts.schemas.js';

type Around = { mayShowPicture: boolean; sendsToMastodon: boolean };

/** It stands there, was there, or is just being sent. */
export const isOut = ({ state, nextTryAt }: TextRecord): boolean =>
  state === 'published' || state === 'withdrawn' || nextTryAt !== null;

export function presentPost(actor: Actor, post: PostRecord, around: Around): SocialPost {
  const { id, workingGroupId, title, isReady, pictureId, campaign, pressRelease, texts, version } = post;
  return {
    ...{ id, workingGroupId, title, isReady, pictureId, campaign, pressRelease, version },
    ...around,
    event: shownEvent(actor, post.event),
    plannedFor: post.plannedFor?.toISOString() ?? null,
    phase: phaseOf(isReady, texts),
    texts: texts.map(presentText),
    createdBy: post.createdBy && presentMemberName(post.createdBy),
    abilities: abilities(actor, {
      ...post,
      isOut: texts.some(isOut),
      isOpen: texts.some(({ state }) => state === 'draft' || state === 'failed'),
    }),
  };
}

/** The draft of an event is the coordination's alone. */
function shownEvent(actor: Actor, event: PostRecord['event']): SocialPost['event'] {
  if (event === null) return null;
  const { id, title, publishedAt, workingGroupId } = event;
  return publishedAt !== null || isCoordinatorOf(actor, workingGroupId) ? { id, title } : null;
}

const presentText = ({
  channel,
  text,
  state,
  nextTryAt,
  publishedAt,
  publishedUrl,
  failure,
}: TextRecord): SocialText => ({
  ...{ channel, text, state, publishedUrl },
  length: lengthOn(channel, text),
  limit: LIMITS[channel],
  isUnderWay: nextTryAt !== null,
  publishedAt: publishedAt?.toISOString() ?? null,
  failure: SocialFailure.safeParse(failure).data ?? null,
});
