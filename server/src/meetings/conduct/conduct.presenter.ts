import type { Actor } from '../../access/actor.js';
import type { File } from '../../files/files.schemas.js';
import { fullName } from '../../members/members.presenter.js';
import { timetable } from '../agenda/rules/timetable.js';
import { abilities } from '../meetings.policy.js';
import type { MeetingRecord } from '../meetings.repository.js';
import type { ConductedItemRecord } from './conduct.repository.js';
import type { ConductedItem, MeetingConduct } from './conduct.schemas.js';
import { isCallable } from './rules/begin.js';
import { itemState, meetingTime, spentUntil } from './rules/item-time.js';

export function presentConduct(
  actor: Actor,
  meeting: MeetingRecord,
  items: readonly ConductedItemRecord[],
  files: ReadonlyMap<string, readonly File[]>,
  now: Date,
): MeetingConduct {
  const { begins, endsAt } = timetable(
    meeting,
    items.map(({ durationMinutes, putOffAt }) => (putOffAt === null ? durationMinutes : null)),
  );
  const { startedAt, endedAt } = meetingTime(items);
  const running = items.find(({ resumedAt }) => resumedAt !== null);
  const lead = abilities(actor, meeting).recordAttendance;
  return {
    meetingId: meeting.id,
    number: meeting.number,
    title: meeting.title,
    startsAt: meeting.startsAt.toISOString(),
    endsAt: meeting.endsAt.toISOString(),
    now: now.toISOString(),
    state: running ? 'running' : startedAt === null ? 'waiting' : 'paused',
    runningItemId: running?.id ?? null,
    startedAt: startedAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
    items: items.map((item, position) => presentItem(item, begins[position] ?? endsAt, files, now)),
    abilities: { lead, begin: lead && isCallable(meeting, now) },
  };
}

function presentItem(
  item: ConductedItemRecord,
  plannedStartsAt: Date,
  files: ReadonlyMap<string, readonly File[]>,
  now: Date,
): ConductedItem {
  const { id, number, kind, title, durationMinutes, talk } = item;
  return {
    id,
    number,
    kind,
    title,
    personInCharge: personInCharge(item),
    durationMinutes,
    plannedStartsAt: plannedStartsAt.toISOString(),
    isMoved: item.putOffAt !== null,
    state: itemState(item),
    startedAt: item.startedAt?.toISOString() ?? null,
    endedAt: item.endedAt?.toISOString() ?? null,
    spentSeconds: spentUntil(item, now),
    talk: talk && {
      id: talk.id,
      title: talk.title,
      files: (files.get(talk.id) ?? []).map((file) => ({
        id: file.id,
        fileName: file.fileName,
        isViewable: file.isViewable,
        hasPages: file.preview.state === 'ready' && file.preview.pageCount !== 0,
      })),
    },
    minutesOf: item.origin === 'minutes-approval' ? item.originId : null,
  };
}

/** The member, the name, or whoever speaks. */
function personInCharge({ member, personInCharge, talk }: ConductedItemRecord): string | null {
  if (member) return fullName(member);
  const speakers = (talk?.speakers ?? []).map(({ speaker }) => fullName(speaker)).join(', ');
  return personInCharge ?? (speakers || null);
}
