import type { Prisma } from '../../../server/src/generated/prisma/client.js';
import { municipalities, nameOf } from '../../reference/municipalities.js';
import { stableId } from '../stable-id.js';
import type { Scene } from './scene.js';

type Meeting = Prisma.MeetingCreateManyInput;
type Told = { kind: string; meeting: Meeting; memberIds: string[]; happenedAt: Date; isMailed?: boolean };
type Answer = { memberId?: string | null | undefined; municipalityId: string; at: Date };

const FIRST_DAY = '2026-10-05';

/** What people were told of the last weeks, so that bell and list are not empty. Last of all: it tells of other rows. */
export function addNotifications(scene: Scene): void {
  const { rows } = scene;
  const since = scene.calendar.at(FIRST_DAY, '00:00');
  for (const meeting of rows.meetings) {
    for (const told of [...fromDispatches(scene, meeting), ...fromMinutes(scene, meeting)]) {
      if (told.happenedAt < since) continue;
      for (const memberId of told.memberIds) add(scene, told, memberId, hasAnswered(scene, meeting, memberId));
    }
    tellAnswers(scene, 'reply-given', meeting, repliesTo(scene, meeting));
    tellAnswers(scene, 'date-poll-answered', meeting, datesFor(scene, meeting));
    tellAnswers(scene, 'report-submitted', meeting, reportsTo(scene, meeting), since);
  }
}

const KIND_OF_DISPATCH: Partial<Record<string, string>> = {
  invitation: 'meeting-invited',
  date_poll: 'date-poll-opened',
  report_request: 'report-requested',
};

function fromDispatches({ rows }: Scene, meeting: Meeting): Told[] {
  return rows.dispatches
    .filter(({ meetingId }) => meetingId === meeting.id)
    .flatMap(({ id, kind, senderId, createdAt }) => {
      const told = KIND_OF_DISPATCH[kind];
      const mails = rows.dispatchMails.filter(({ dispatchId, memberId }) => dispatchId === id && memberId !== senderId);
      const memberIds = mails.map(({ memberId }) => memberId);
      return told ? [{ kind: told, meeting, memberIds, happenedAt: new Date(createdAt ?? 0), isMailed: true }] : [];
    });
}

function fromMinutes({ rows }: Scene, meeting: Meeting): Told[] {
  const day = new Date(meeting.startsAt).getTime();
  const held = rows.memberships.filter(
    ({ workingGroupId, endsOn }) =>
      workingGroupId === meeting.workingGroupId && (endsOn == null || new Date(endsOn).getTime() > day),
  );
  const minutes = rows.minutes.find(({ meetingId }) => meetingId === meeting.id);
  const memberIds = [...new Set(held.map(({ memberId }) => memberId))].filter((id) => id !== minutes?.minuteTakerId);
  const { circulatedAt, approvedAt } = minutes ?? {};
  return [
    ...(circulatedAt ? [{ kind: 'minutes-circulated', meeting, memberIds, happenedAt: new Date(circulatedAt) }] : []),
    ...(approvedAt ? [{ kind: 'minutes-approved', meeting, memberIds, happenedAt: new Date(approvedAt) }] : []),
  ];
}

const repliesTo = ({ rows }: Scene, meeting: Meeting): Answer[] =>
  rows.invitations.flatMap(({ meetingId, repliedAt, ...one }) =>
    meetingId === meeting.id && repliedAt ? [{ ...one, at: new Date(repliedAt) }] : [],
  );
const datesFor = ({ rows }: Scene, meeting: Meeting): Answer[] =>
  rows.dateAnswerSheets.flatMap(({ meetingId, answeredAt, ...one }) =>
    meetingId === meeting.id ? [{ ...one, at: new Date(answeredAt) }] : [],
  );
const reportsTo = ({ rows }: Scene, meeting: Meeting): Answer[] =>
  rows.municipalityReports.flatMap(({ meetingId, submittedAt, ...one }) =>
    meetingId === meeting.id && submittedAt ? [{ ...one, at: new Date(submittedAt) }] : [],
  );

const hasAnswered = (scene: Scene, meeting: Meeting, memberId: string): boolean =>
  [repliesTo, datesFor, reportsTo].some((list) => list(scene, meeting).some((answer) => answer.memberId === memberId));

/** The coordination hears of answers as one. */
function tellAnswers(scene: Scene, kind: string, meeting: Meeting, answers: Answer[], since?: Date): void {
  const last = answers.map(({ at }) => at).toSorted((one, other) => other.getTime() - one.getTime())[0];
  if (!last || (since && last < since)) return;
  const bodies = municipalities.filter(({ slug }) =>
    answers.some(({ municipalityId }) => municipalityId === scene.municipalityId(slug)),
  );
  const leading = scene.rows.memberships.filter(
    ({ workingGroupId, role }) => workingGroupId === meeting.workingGroupId && role === 'coordinator',
  );
  for (const { memberId } of leading) {
    const names = bodies.map(({ slug }) => nameOf(slug));
    add(scene, { kind, meeting, memberIds: [], happenedAt: last }, memberId, false, names, answers.length);
  }
}

function add(
  { rows }: Scene,
  { kind, meeting, happenedAt, isMailed = false }: Told,
  memberId: string,
  isRead: boolean,
  names: string[] = [],
  occurrences = 1,
): void {
  const ofMinutes = kind.startsWith('minutes-');
  const minutes = rows.minutes.find(({ meetingId }) => meetingId === meeting.id);
  rows.notifications.push({
    id: stableId(`notification/${kind}/${meeting.id}/${memberId}`, happenedAt),
    memberId,
    kind,
    workingGroupId: meeting.workingGroupId,
    subjectType: ofMinutes ? 'minutes' : 'meeting',
    subjectId: (ofMinutes ? minutes?.id : meeting.id) ?? '',
    details: {
      meetingId: meeting.id ?? '',
      meetingNumber: meeting.number,
      title: meeting.title ?? null,
      startsAt: new Date(meeting.startsAt).toISOString(),
      names,
    },
    occurrences,
    happenedAt,
    readAt: isRead || (ofMinutes && minutes?.approvedAt) ? new Date(happenedAt.getTime() + 3_600_000) : null,
    mailedAt: isMailed || ofMinutes ? happenedAt : null,
  });
}
