import type { File } from '../../files/files.schemas.js';
import { fullName } from '../../members/members.presenter.js';
import { isMet, slidesNeed } from '../rules/slides-need.js';
import { answerOf } from '../speaker-links/speaker-sheets.presenter.js';
import type { QueuedTalkRecord } from './slides-queue.repository.js';
import type { SlidesQueueEntry } from './slides-queue.schemas.js';

/** Null for a talk on no agenda. */
export function presentQueued(talk: QueuedTalkRecord, files: readonly File[], now: Date): SlidesQueueEntry | null {
  const meeting = talk.agendaItem?.meeting;
  if (!meeting) return null;
  const { id, title, workingGroupId } = talk;
  const states = files.map(({ state }) => state).filter((state) => state !== 'withdrawn');
  const need = slidesNeed({ ...talk, files: states });
  return {
    talk: { id, title, workingGroupId },
    meeting: { ...meeting, startsAt: meeting.startsAt.toISOString() },
    need,
    fileCount: states.length,
    speakers: talk.speakers.map((one) => {
      const links = talk.speakerLinks.filter(({ speakerId }) => speakerId === one.speakerId);
      const answer = answerOf(one);
      const isAsked = answer === 'confirmed' || (answer === 'open' && links.some((link) => isLive(link, now)));
      const hasAddress = one.speaker.email !== null;
      return {
        id: one.speakerId,
        name: fullName(one.speaker),
        answer,
        hasAddress,
        invitedAt: dateOf(links.find(({ isReminder }) => !isReminder)?.createdAt),
        remindedAt: dateOf(links.find(({ isReminder }) => isReminder)?.createdAt),
        openedAt: dateOf(links.find(({ openedAt }) => openedAt)?.openedAt),
        canRemind: isAsked && hasAddress && !isMet(need),
      };
    }),
  };
}

type Link = QueuedTalkRecord['speakerLinks'][number];
const isLive = ({ revokedAt, expiresAt }: Link, now: Date) => revokedAt === null && expiresAt > now;
const dateOf = (at: Date | null | undefined): string | null => at?.toISOString() ?? null;
