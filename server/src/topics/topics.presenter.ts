import type { Actor } from '../access/actor.js';
import { read } from '../meetings/meetings.policy.js';
import { fullName } from '../members/members.presenter.js';
import { presentMunicipalityName } from '../municipalities/municipalities.presenter.js';
import { plannedMeeting, topicState } from './rules/topic-state.js';
import * as topicsPolicy from './topics.policy.js';
import type { TopicRecord } from './topics.repository.js';
import type { Topic } from './topics.schemas.js';

export function presentTopic(actor: Actor, topic: TopicRecord): Topic {
  const { id, workingGroupId, title, description, proposedBy, speaker, answer, version } = topic;
  const state = topicState(topic);
  const votes = topic.votes.map((vote) => presentMunicipalityName(vote.municipality));
  const seat = topicsPolicy.seatOf(actor, topic);
  return {
    id,
    workingGroupId,
    title,
    description,
    state,
    proposer: proposedBy && { id: proposedBy.id, name: fullName(proposedBy) },
    municipality: presentMunicipalityName(topic.municipality),
    votes,
    hasOwnVote: seat === undefined ? null : votes.some((one) => one.id === seat),
    speaker: speaker && { id: speaker.id, name: fullName(speaker), organisation: speaker.organisation },
    meeting: state === 'dropped' ? null : meetingFor(actor, topic),
    answer,
    version,
    createdAt: topic.createdAt.toISOString(),
    abilities: topicsPolicy.abilities(actor, topic, state === 'proposed'),
  };
}

/** A draft is the coordination's. */
function meetingFor(actor: Actor, topic: TopicRecord): Topic['meeting'] {
  const meeting = plannedMeeting(topic);
  if (meeting === null || !read(actor, { workingGroupId: topic.workingGroupId, state: meeting.state })) return null;
  return { id: meeting.id, number: meeting.number, startsAt: meeting.startsAt.toISOString() };
}
