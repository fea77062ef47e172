import type { Actor } from '../access/actor.js';
import type { Reach } from '../files/files.policy.js';
import { fullName } from '../members/members.presenter.js';
import type { TalkListRow } from './talk-list.repository.js';
import * as talksPolicy from './talks.policy.js';
import type { TalkRecord } from './talks.repository.js';
import type { Speaker, Talk, TalkSummary } from './talks.schemas.js';

type Person = Pick<Speaker, 'id' | 'academicTitle' | 'givenName' | 'familyName' | 'organisation' | 'email'>;

/** Addresses of speakers are for those who write to them. */
export function presentSpeaker(person: Person, reach: Reach): Speaker {
  const { id, academicTitle, givenName, familyName, organisation, email } = person;
  return {
    id,
    name: fullName(person),
    organisation,
    academicTitle,
    givenName,
    familyName,
    email: reach === 'manage' ? email : null,
  };
}

type TalkFiles = Pick<Talk, 'files' | 'pendingFiles' | 'uploadLimit'>;

export function presentTalk(actor: Actor, talk: TalkRecord, files: TalkFiles): Talk {
  const { id, workingGroupId, title, summary, durationMinutes, discussionMinutes, version } = talk;
  const meeting = talk.agendaItem?.meeting;
  return {
    id,
    workingGroupId,
    title,
    summary,
    durationMinutes,
    discussionMinutes,
    speakers: talk.speakers.map(({ speaker, biography }) => ({
      ...presentSpeaker(speaker, reachOf(actor, talk)),
      biography,
    })),
    meeting: meeting ? { ...meeting, startsAt: meeting.startsAt.toISOString() } : null,
    ...files,
    publicSince: talk.publicSince?.toISOString() ?? null,
    version,
    abilities: talksPolicy.abilities(actor, talk),
  };
}

export const reachOf = (actor: Actor, talk: { workingGroupId: string }): Reach =>
  talksPolicy.coordinate(actor, talk) ? 'manage' : 'read';

export function presentTalkSummary(row: TalkListRow): TalkSummary {
  return {
    id: row.id,
    workingGroupId: row.working_group_id,
    title: row.title,
    speakers: row.speakers,
    durationMinutes: row.duration_minutes,
    discussionMinutes: row.discussion_minutes,
    fileCount: row.file_count,
    coverFileId: row.cover_file_id,
    meeting: { id: row.meeting_id, number: row.meeting_number, startsAt: row.starts_at.toISOString() },
  };
}
