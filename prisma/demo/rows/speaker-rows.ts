import { hashToken } from '../../../server/src/platform/secrets/token.js';
import { hanna } from '../people.js';
import { stableId } from '../stable-id.js';
import type { SpeakerSaid } from '../story.js';
import { memberId, type Scene } from './scene.js';

type Ids = { talkId: string; speakerId: string; position: number };

/** What a speaker gave for a talk, and the link by which they did. */
export function addTalkSpeaker(scene: Scene, ids: Ids, said: SpeakerSaid | undefined): void {
  const { rows, calendar } = scene;
  if (!said) {
    rows.talkSpeakers.push(ids);
    return;
  }
  const { confirmedOn, invitedOn, openedOn, validUntil, recording, photo, ...words } = said;
  const confirmedAt = confirmedOn ? calendar.at(confirmedOn, '16:20') : null;
  rows.talkSpeakers.push({
    ...ids,
    ...words,
    confirmedAt,
    recordingConsent: recording ?? null,
    photoConsent: photo ?? null,
    consentedAt: recording === undefined ? null : confirmedAt,
  });
  if (!invitedOn || !validUntil) return;
  const createdAt = calendar.at(invitedOn, '10:40');
  const id = stableId(`speaker-link/${ids.talkId}/${ids.speakerId}`, createdAt);
  rows.speakerLinks.push({
    id,
    talkId: ids.talkId,
    speakerId: ids.speakerId,
    // Of a token that nobody has: the demo's mails were never sent.
    tokenHash: hashToken(id),
    createdById: memberId(scene, hanna),
    createdAt,
    expiresAt: calendar.at(validUntil, '23:59'),
    isMailed: true,
    openedAt: openedOn ? calendar.at(openedOn, '16:12') : null,
  });
}
