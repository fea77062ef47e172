import { hanna, type Person } from '../people.js';
import { stableId } from '../stable-id.js';
import type { InvitationStory, MeetingStory, ReplyStory } from '../story.js';
import { type GroupStory, membersOn } from '../working-groups.js';
import { memberId, type Scene } from './scene.js';

/** Invitations with their answers, and the dispatch that brought them. */
export function addInvitations(
  scene: Scene,
  group: GroupStory,
  { number, on: day }: MeetingStory,
  meetingId: string,
  { on, at, guests, replies }: InvitationStory,
): void {
  const createdAt = scene.calendar.at(on, at);
  const answers = new Map(replies);
  const add = (person: Person, more: { capacity: 'member' | 'deputy' | 'guest'; deputyFor?: Person }) =>
    scene.rows.invitations.push({
      id: stableId(`invitation/${group.slug}/${number}/${person.email}`, createdAt),
      meetingId,
      memberId: memberId(scene, person),
      municipalityId: scene.municipalityId(person.body),
      capacity: more.capacity,
      deputyForId: more.deputyFor ? memberId(scene, more.deputyFor) : null,
      createdAt,
      ...answerOf(scene, person, answers.get(person)),
    });

  const members = membersOn(group, day);
  for (const person of members) add(person, { capacity: 'member' });
  for (const person of guests) add(person, { capacity: 'guest' });
  for (const [sender, { deputy, ...reply }] of replies) {
    if (!deputy) continue;
    answers.set(deputy, { reply: 'accepted', on: reply.on, channel: 'link' });
    add(deputy, { capacity: 'deputy', deputyFor: sender });
  }
  addDispatch(scene, meetingId, [...members, ...guests], createdAt);
}

function answerOf(scene: Scene, person: Person, answer: ReplyStory | undefined) {
  if (!answer) return {};
  const { reply, on, channel, note, isOnline, deputy } = answer;
  return {
    reply,
    replySequence: 0,
    repliedAt: scene.calendar.at(on, '14:30'),
    repliedById: memberId(scene, channel === 'coordination' ? hanna : person),
    channel,
    note: note ?? null,
    takesPartOnline: isOnline ?? false,
    deputyId: deputy ? memberId(scene, deputy) : null,
    version: 2,
  };
}

/** What became of the mails stands in the outbox, where the demo has written them for the members. */
function addDispatch(scene: Scene, meetingId: string, people: Person[], createdAt: Date): void {
  const dispatchId = stableId(`dispatch/${meetingId}/invitation`, createdAt);
  scene.rows.dispatches.push({
    id: dispatchId,
    meetingId,
    kind: 'invitation',
    senderId: memberId(scene, hanna),
    createdAt,
  });
  for (const person of people) {
    scene.rows.dispatchMails.push({
      dispatchId,
      memberId: memberId(scene, person),
      municipalityId: scene.municipalityId(person.body),
      outboxId: stableId(`mail/invitation-47/${person.email}`, createdAt),
    });
  }
}
