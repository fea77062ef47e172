import type { StoryDay } from '../dates.js';
import { hanna, type Person } from '../people.js';
import { isPublicItem, isPublicMeeting } from '../publications.js';
import { stableId } from '../stable-id.js';
import type { AttendanceStory, MeetingStory } from '../story.js';
import { type GroupStory, membersOn } from '../working-groups.js';
import { addDatePoll } from './date-poll-rows.js';
import { groupId } from './group-rows.js';
import { addInvitations } from './invitation-rows.js';
import { addDraft, addMinutes } from './minutes-rows.js';
import { addProposals } from './proposal-rows.js';
import { addReports } from './report-rows.js';
import { memberId, type Scene } from './scene.js';
import { addTalk } from './talk-rows.js';

export function addMeeting(scene: Scene, group: GroupStory, story: MeetingStory): void {
  const { calendar, rows } = scene;
  const { number, title, state, on, from, to, host, locationName, locationAddress, onlineUrl, minutes } = story;
  const createdAt = calendar.at(story.plannedOn, '10:20');
  const id = stableId(`meeting/${group.slug}/${number}`, createdAt);
  const lastTouched = minutes ? calendar.at(minutes.approvedOn ?? minutes.circulatedOn, '11:05') : createdAt;
  rows.meetings.push({
    id,
    workingGroupId: groupId(scene, group),
    number,
    title,
    state,
    startsAt: calendar.at(on, from),
    endsAt: calendar.at(on, to),
    hostMunicipalityId: host ? scene.municipalityId(host) : null,
    locationName,
    locationAddress,
    onlineUrl,
    invitedAt: story.invited ? calendar.at(story.invited.on, story.invited.at) : null,
    proposalsUntil: story.proposalsUntil ? midnightAfter(scene, story.proposalsUntil) : null,
    publicSince: isPublicMeeting(group, story) ? calendar.at(story.plannedOn, '16:45') : null,
    createdById: memberId(scene, hanna),
    createdAt,
    updatedAt: lastTouched,
  });
  record(scene, 'meeting.planned', id, createdAt);
  if (state !== 'draft' && state !== 'polling')
    record(scene, 'meeting.published', id, calendar.at(story.plannedOn, '16:40'));
  if (story.poll) addDatePoll(scene, id, createdAt, story.poll);
  addProposals(scene, id, story.proposals ?? []);
  addReports(scene, group, story, id);
  if (story.invited) addInvitations(scene, group, story, id, story.invited);
  const agendaItemIds = addAgenda(scene, group, story, id, createdAt);
  if (minutes || story.draft) addAttendance(scene, group, story, id);
  if (story.draft) addDraft(scene, group, story, { meetingId: id, agendaItemIds }, story.draft);
  if (!minutes) return;
  const minutesId = addMinutes(scene, group, story, { meetingId: id, agendaItemIds }, minutes);
  record(scene, 'minutes.circulated', minutesId, calendar.at(minutes.circulatedOn, '11:05'));
  if (minutes.approvedOn) record(scene, 'minutes.approved', minutesId, calendar.at(minutes.approvedOn, '11:05'));
}

/** The end of a day, as it is kept. */
const midnightAfter = ({ calendar }: Scene, day: StoryDay): Date =>
  new Date(calendar.at(day, '23:59').getTime() + 60_000);

const inCharge = (scene: Scene, who: Person | string | undefined) =>
  typeof who === 'string' ? { personInCharge: who } : { memberId: who ? memberId(scene, who) : null };

function addAgenda(scene: Scene, group: GroupStory, story: MeetingStory, meetingId: string, createdAt: Date): string[] {
  return group.template.map(({ kind, title, minutes }, position) => {
    const number = position + 1;
    const change = story.agenda[number];
    const id = stableId(`agenda-item/${group.slug}/${story.number}/${number}`, createdAt);
    scene.rows.agendaItems.push({
      id,
      meetingId,
      position,
      number: String(number),
      kind,
      title: change?.title ?? title,
      note: change?.note ?? null,
      isPublic: isPublicMeeting(group, story) && isPublicItem(kind),
      durationMinutes: minutes,
      ...inCharge(scene, change?.inCharge),
      talkId: change?.talk ? addTalk(scene, group, story, change.talk) : null,
      createdAt,
    });
    return id;
  });
}

function addAttendance(scene: Scene, group: GroupStory, story: MeetingStory, meetingId: string): void {
  const {
    excused = [],
    absent = [],
    represented = [],
    guests = [],
    besides = [],
  }: AttendanceStory = story.attendance ?? {};
  const updatedAt = scene.calendar.at(story.on, '11:50');
  const row = (name: string) => ({
    id: stableId(`attendance/${group.slug}/${story.number}/${name}`, updatedAt),
    meetingId,
    updatedAt,
  });
  const substitutes = new Map(represented);
  const stateOf = (person: Person) => {
    if (substitutes.has(person)) return 'represented';
    if (excused.includes(person)) return 'excused';
    return absent.includes(person) ? 'absent' : 'present';
  };
  for (const person of [...membersOn(group, story.on), ...besides]) {
    const substitute = substitutes.get(person);
    scene.rows.attendances.push({
      ...row(person.email),
      memberId: memberId(scene, person),
      municipalityId: scene.municipalityId(person.body),
      state: stateOf(person),
      representedById: substitute ? memberId(scene, substitute) : null,
    });
  }
  for (const { name, organisation, state = 'present' } of guests) {
    scene.rows.attendances.push({ ...row(name), guestName: name, guestOrganisation: organisation, state });
  }
}

function record(scene: Scene, action: string, subjectId: string, at: Date): void {
  const subjectType = action.split('.')[0] ?? action;
  scene.rows.auditEntries.push({ at, memberId: memberId(scene, hanna), action, subjectType, subjectId });
}
