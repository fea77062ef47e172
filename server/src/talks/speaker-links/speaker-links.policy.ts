import type { Contributor } from '../../access/actor.js';
import { coordinate } from '../talks.policy.js';

type Subject = { workingGroupId: string; talkId: string; speakerId: string };

/** Speakers answer for themselves in their talk; the coordination does every step on their behalf. */
export const contribute = (actor: Contributor, { workingGroupId, talkId, speakerId }: Subject): boolean =>
  actor.kind === 'speaker'
    ? actor.talkId === talkId && actor.speakerId === speakerId
    : coordinate(actor, { workingGroupId });

/** Links and reminders are the coordination's. */
export const invite = (actor: Contributor, { workingGroupId }: Pick<Subject, 'workingGroupId'>): boolean =>
  actor.kind === 'member' && coordinate(actor, { workingGroupId });
