import { hanna } from '../people.js';
import { isPublicMeeting } from '../publications.js';
import type { SpeakerProfile } from '../speakers.js';
import { stableId } from '../stable-id.js';
import type { FileVersionStory, MeetingStory, TalkFile, TalkStory } from '../story.js';
import type { GroupStory } from '../working-groups.js';
import { groupId } from './group-rows.js';
import { memberId, openedAt, type Scene } from './scene.js';
import { addTalkSpeaker } from './speaker-rows.js';

/** A talk on the agenda of a meeting, with its speakers and slides. Answers its id. */
export function addTalk(scene: Scene, group: GroupStory, meeting: MeetingStory, talk: TalkStory): string {
  const createdAt = scene.calendar.at(meeting.plannedOn, '11:30');
  const id = stableId(`talk/${group.slug}/${meeting.number}`, createdAt);
  const { title, summary } = talk;
  const publicSince = isPublicMeeting(group, meeting) ? scene.calendar.at(meeting.plannedOn, '16:50') : null;
  scene.rows.talks.push({
    ...{ id, workingGroupId: groupId(scene, group), title, summary, publicSince },
    ...{ createdAt, updatedAt: createdAt },
  });
  for (const [position, speaker] of talk.speakers.entries()) {
    const ids = { talkId: id, speakerId: speakerId(scene, speaker), position };
    addTalkSpeaker(scene, ids, position === 0 ? talk.said : undefined);
  }
  for (const position of talk.files.keys()) addFile(scene, id, position, talk.files);
  return id;
}

/** One row per person, however many talks. */
function speakerId(scene: Scene, speaker: SpeakerProfile): string {
  const id = stableId(`speaker/${speaker.email}`, openedAt(scene));
  if (!scene.rows.speakers.some((row) => row.id === id)) {
    scene.rows.speakers.push({ id, ...speaker, createdAt: openedAt(scene) });
  }
  return id;
}

function addFile(scene: Scene, talkId: string, position: number, files: TalkFile[]): void {
  const { calendar, rows } = scene;
  const file = files[position];
  const first = file?.versions.at(0);
  const last = file?.versions.at(-1);
  if (!file || !first || !last) throw new Error(`A file of talk ${talkId} has no version.`);
  const createdAt = uploadedAt(scene, first);
  const id = fileId(scene, talkId, position, files);
  rows.files.push({
    id,
    ownerType: 'talk',
    ownerId: talkId,
    position,
    publishedFrom: file.publishedFrom ? calendar.column(file.publishedFrom) : null,
    alternativeOfId: file.alternativeOf === undefined ? null : fileId(scene, talkId, file.alternativeOf, files),
    withdrawnAt: file.withdrawnOn ? calendar.at(file.withdrawnOn, '09:15') : null,
    version: file.versions.length + (file.rights ? 1 : 0) + (file.withdrawnOn ? 1 : 0),
    createdAt,
  });
  for (const [index, version] of file.versions.entries()) {
    rows.fileVersions.push({
      id: stableId(`file-version/${id}/${index}`, uploadedAt(scene, version)),
      fileId: id,
      number: index + 1,
      ...scene.stored(version),
      fileName: version.fileName.normalize('NFC'),
      mediaType: 'application/pdf',
      uploadedById: memberId(scene, version.uploadedBy),
      createdAt: uploadedAt(scene, version),
    });
  }
  for (const { person, on, need } of file.askedBy ?? []) {
    const askedAt = calendar.at(on, '16:20');
    const requestId = stableId(`accessible-version-request/${id}/${person.email}`, askedAt);
    rows.accessibleVersionRequests.push({
      id: requestId,
      fileId: id,
      memberId: memberId(scene, person),
      need,
      createdAt: askedAt,
    });
  }
  if (!file.rights) return;
  const { grantedOn, validUntil, ...rights } = file.rights;
  rows.fileRights.push({
    fileId: id,
    ...rights,
    grantedOn: calendar.column(grantedOn),
    validUntil: validUntil ? calendar.column(validUntil) : null,
    recordedById: memberId(scene, hanna),
    recordedAt: calendar.at(last.uploadedOn, '09:40'),
  });
}

function fileId(scene: Scene, talkId: string, position: number, files: TalkFile[]): string {
  const first = files[position]?.versions[0];
  if (!first) throw new Error(`Talk ${talkId} has no file ${position}.`);
  return stableId(`file/${talkId}/${position}`, uploadedAt(scene, first));
}

const uploadedAt = ({ calendar }: Scene, { uploadedOn }: FileVersionStory) => calendar.at(uploadedOn, '09:05');
