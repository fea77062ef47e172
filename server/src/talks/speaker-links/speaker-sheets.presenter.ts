import type { File } from '../../files/files.schemas.js';
import { fullName } from '../../members/members.presenter.js';
import { isMet, slidesNeed } from '../rules/slides-need.js';
import { lastDayOf, usualLastDay } from './rules/link-period.js';
import { missingSteps } from './rules/missing-steps.js';
import type { SpeakerAnswer, SpeakerLink, SpeakerSheet, TalkSpeakerSheet } from './speaker-links.schemas.js';
import type { LinkRecord, SpeakerSheetRecord } from './speaker-sheets.repository.js';

type Files = { files: File[]; uploadLimit: number; contact: string | null };

export function answerOf({ confirmedAt, declinedAt }: Pick<SpeakerSheetRecord, 'confirmedAt' | 'declinedAt'>) {
  if (declinedAt !== null) return 'declined' satisfies SpeakerAnswer;
  return confirmedAt === null ? 'open' : 'confirmed';
}

/** Where and when; null while its date is looked for. */
export function meetingOf({ talk }: SpeakerSheetRecord) {
  const meeting = talk.agendaItem?.meeting ?? null;
  return meeting?.state === 'polling' ? null : meeting;
}

const isLive = ({ revokedAt, expiresAt }: LinkRecord, now: Date) => revokedAt === null && expiresAt > now;
export const liveLinkOf = ({ links }: SpeakerSheetRecord, now: Date): LinkRecord | undefined =>
  links.find((link) => isLive(link, now));

export const needOf = ({ talk }: SpeakerSheetRecord, files: readonly File[]) =>
  slidesNeed({ ...talk, files: files.map(({ state }) => state) });

export function presentSpeakerSheet(
  record: SpeakerSheetRecord,
  { files, uploadLimit, contact }: Files,
  now: Date,
): SpeakerSheet {
  const { talk, speaker, biography, recordingConsent, photoConsent } = record;
  const { id, title, durationMinutes, discussionMinutes, summary, slidesUrl, slidesWaiver } = talk;
  const answer = answerOf(record);
  const need = needOf(record, files);
  const live = liveLinkOf(record, now);
  return {
    talk: { id, title, durationMinutes, discussionMinutes },
    workingGroup: talk.workingGroup,
    meeting: presentMeeting(record),
    speaker: { id: speaker.id, name: fullName(speaker), organisation: speaker.organisation },
    contact,
    answer,
    answeredAt: (record.declinedAt ?? record.confirmedAt)?.toISOString() ?? null,
    answerMessage: record.answerMessage,
    biography,
    technicalNeeds: record.technicalNeeds,
    recordingConsent,
    photoConsent,
    summary,
    slides: { need, url: slidesUrl, waiver: slidesWaiver },
    files,
    uploadLimit,
    missing: missingSteps({ answer, biography, summary, recordingConsent, photoConsent, need }),
    linkUntil: live ? lastDayOf(live.expiresAt) : null,
    version: record.version,
    talkVersion: talk.version,
  };
}

/** With what the coordination does about it; never the link itself. */
export function presentTalkSpeakerSheet(record: SpeakerSheetRecord, given: Files, now: Date): TalkSpeakerSheet {
  const sheet = presentSpeakerSheet(record, given, now);
  const { startsAt = null, cancelledAt = null } = record.talk.agendaItem?.meeting ?? {};
  const isAsked = sheet.answer === 'confirmed' || (sheet.answer === 'open' && sheet.linkUntil !== null);
  return {
    ...sheet,
    email: record.speaker.email,
    link: presentLink(record.links, now),
    usualLastDay: usualLastDay(now, startsAt),
    canRemind: isAsked && !isMet(sheet.slides.need) && cancelledAt === null && record.speaker.email !== null,
  };
}

function presentMeeting(record: SpeakerSheetRecord): SpeakerSheet['meeting'] {
  const meeting = meetingOf(record);
  if (!meeting) return null;
  const { startsAt, endsAt, cancelledAt, state: _, ...rest } = meeting;
  return {
    ...rest,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    isCancelled: cancelledAt !== null,
  };
}

function presentLink(links: readonly LinkRecord[], now: Date): SpeakerLink | null {
  const [newest] = links;
  if (!newest) return null;
  const sent = links.find(({ isReminder }) => !isReminder) ?? newest;
  const reminder = links.find(({ isReminder }) => isReminder);
  const opened = links.flatMap(({ openedAt }) => openedAt ?? []).map((at) => at.getTime());
  return {
    sentAt: sent.createdAt.toISOString(),
    sentBy: sent.createdBy && `${sent.createdBy.givenName} ${sent.createdBy.familyName}`,
    isMailed: sent.isMailed,
    mailState: newest.mail?.state ?? null,
    remindedAt: reminder?.createdAt.toISOString() ?? null,
    openedAt: opened.length === 0 ? null : new Date(Math.max(...opened)).toISOString(),
    validUntil: lastDayOf(newest.expiresAt),
    state: stateOf(newest, now),
  };
}

function stateOf(link: LinkRecord, now: Date): SpeakerLink['state'] {
  if (link.revokedAt !== null) return 'revoked';
  return link.expiresAt > now ? 'valid' : 'expired';
}
