import { calendarDay } from '../../../server/src/platform/clock/calendar-day.js';
import { keptUntil } from '../../../server/src/talks/speakers/rules/kept-until.js';
import { STORY_TODAY } from '../dates.js';
import { guests, keptUntilSoon, type SpeakerProfile } from '../speakers.js';
import { stableId } from '../stable-id.js';
import { type TopicStory, topics } from '../topics.js';
import { arbeitskreis } from '../working-groups.js';
import { groupId } from './group-rows.js';
import { memberId, openedAt, type Scene } from './scene.js';

/** What the group wants to hear about, and who could speak. After the meetings, of whose talks it tells. */
export function addTopics(scene: Scene): void {
  for (const guest of Object.values(guests)) addGuest(scene, guest);
  for (const topic of topics) addTopic(scene, topic);
  keepContacts(scene, scene.calendar.at(STORY_TODAY, '12:00'));
}

const speakerId = (scene: Scene, { email }: SpeakerProfile) => stableId(`speaker/${email}`, openedAt(scene));

/** Somebody who has not spoken yet. */
function addGuest(scene: Scene, { recordedOn, ...guest }: (typeof guests)[keyof typeof guests]): void {
  const createdAt = scene.calendar.at(recordedOn, '10:40');
  const workingGroupId = groupId(scene, arbeitskreis);
  scene.rows.speakers.push({ id: speakerId(scene, guest), ...guest, workingGroupId, createdAt });
}

function addTopic(scene: Scene, { by, on, title, description, speaker, votes, became, dropped }: TopicStory): void {
  const createdAt = scene.calendar.at(on, '14:05');
  const id = stableId(`topic/${title}`, createdAt);
  const item = became === undefined ? undefined : itemOfTalk(scene, became);
  scene.rows.topics.push({
    id,
    workingGroupId: groupId(scene, arbeitskreis),
    title,
    description,
    proposedById: memberId(scene, by),
    municipalityId: scene.municipalityId(by.body),
    speakerId: speaker ? speakerId(scene, speaker) : null,
    createdAt,
    ...(item !== undefined && { state: 'planned', agendaItemId: item, version: 2 }),
    ...(dropped !== undefined && { state: 'dropped', answer: dropped, version: 2 }),
  });
  for (const body of new Set([by.body, ...votes])) {
    scene.rows.topicVotes.push({ topicId: id, municipalityId: scene.municipalityId(body), createdAt });
  }
}

function itemOfTalk(scene: Scene, number: number): string | undefined {
  const { rows } = scene;
  const of = groupId(scene, arbeitskreis);
  const meeting = rows.meetings.find((one) => one.workingGroupId === of && one.number === number);
  return rows.agendaItems.find((one) => one.meetingId === meeting?.id && one.talkId)?.id;
}

/** As the nightly job leaves them: what is kept no longer is gone. */
function keepContacts({ rows, calendar }: Scene, now: Date): void {
  for (const speaker of rows.speakers) {
    if (speaker.email === keptUntilSoon.of.email) speaker.keptUntil = calendar.column(keptUntilSoon.until);
    const talks = new Set(rows.talkSpeakers.filter((one) => one.speakerId === speaker.id).map(({ talkId }) => talkId));
    const meetings = new Set(
      rows.agendaItems.filter(({ talkId }) => talkId && talks.has(talkId)).map(({ meetingId }) => meetingId),
    );
    const times = rows.meetings
      .filter(({ id }) => id && meetings.has(id))
      .map(({ startsAt }) => new Date(startsAt).getTime());
    const lastTalkAt = times.length > 0 ? new Date(Math.max(...times)) : null;
    const recordedAt = new Date(speaker.createdAt ?? now);
    const chosen = speaker.keptUntil ? calendarDay(new Date(speaker.keptUntil)) : null;
    if (keptUntil({ chosen, recordedAt, lastTalkAt }) < calendarDay(now)) speaker.email = null;
  }
}
