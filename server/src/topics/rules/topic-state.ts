import { TopicNotDropped, TopicNotOpen } from '../topics.errors.js';

export type TopicState = 'proposed' | 'planned' | 'done' | 'dropped';
export type PlannedMeeting = { state: string; cancelledAt: Date | null };

/** What is stored, and the agenda item that it became, as far as it is still there. */
export type StoredTopic = {
  state: TopicState;
  agendaItem: { putOffAt: Date | null; meeting: PlannedMeeting; movedTo: PlannedMeeting | null } | null;
};

/** Where it is dealt with: the meeting to which its item was put off, else that of the item; null: nowhere. */
export function plannedMeeting<Meeting extends PlannedMeeting>({
  agendaItem,
}: {
  agendaItem: { putOffAt: Date | null; meeting: Meeting; movedTo: Meeting | null } | null;
}): Meeting | null {
  if (agendaItem === null) return null;
  const meeting = agendaItem.putOffAt === null ? agendaItem.meeting : agendaItem.movedTo;
  return meeting !== null && meeting.cancelledAt === null ? meeting : null;
}

/**
 * Computed, because agendas change without asking: without its item a topic is open again, after the meeting done. Put
 * off before the next meeting is planned, it waits for that.
 */
export function topicState(topic: StoredTopic): TopicState {
  if (topic.state === 'dropped') return 'dropped';
  if (topic.agendaItem?.putOffAt && topic.agendaItem.movedTo === null) return 'planned';
  const meeting = plannedMeeting(topic);
  if (meeting === null) return 'proposed';
  return meeting.state === 'held' || meeting.state === 'closed' ? 'done' : 'planned';
}

export function requireProposed(topic: StoredTopic): void {
  if (topicState(topic) !== 'proposed') throw new TopicNotOpen();
}

export function requireDropped(topic: StoredTopic): void {
  if (topic.state !== 'dropped') throw new TopicNotDropped();
}

type Counted = { id: string; state: TopicState; createdAt: string; votes: readonly unknown[] };
const ORDER: readonly TopicState[] = ['proposed', 'planned', 'done', 'dropped'];

/** What is open first, then by votes; of as many votes the older. */
export const byVotes = <Topic extends Counted>(topics: readonly Topic[]): Topic[] =>
  topics.toSorted(
    (one, other) =>
      ORDER.indexOf(one.state) - ORDER.indexOf(other.state) ||
      other.votes.length - one.votes.length ||
      one.createdAt.localeCompare(other.createdAt) ||
      one.id.localeCompare(other.id),
  );
