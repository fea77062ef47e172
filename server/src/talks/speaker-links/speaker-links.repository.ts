import { Injectable } from '@nestjs/common';
import type { SpeakerIdentity } from '../../access/actor.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';

export type NewSpeakerLink = Pick<
  Prisma.SpeakerLinkUncheckedCreateInput,
  'id' | 'tokenHash' | 'talkId' | 'speakerId' | 'createdById' | 'createdAt' | 'expiresAt' | 'isReminder'
>;

const RESOLVE = {
  name: 'resolve-speaker-link',
  text: `
    select s.id as "speakerId", concat_ws(' ', s.academic_title, s.given_name, s.family_name) as name,
           t.id as "talkId", t.working_group_id as "workingGroupId"
      from speaker_link l
      join talk t on t.id = l.talk_id
      join speaker s on s.id = l.speaker_id
      join talk_speaker ts on ts.talk_id = t.id and ts.speaker_id = s.id
     where l.token_hash = $1 and l.expires_at > $2 and l.revoked_at is null`,
};

@Injectable()
export class SpeakerLinksRepository {
  constructor(private readonly database: Database) {}

  /** Whoever speaks no more in the talk is not found. */
  async lookUp(tokenHash: Uint8Array, now: Date): Promise<SpeakerIdentity | undefined> {
    return (await this.database.rows<SpeakerIdentity>(RESOLVE, [Buffer.from(tokenHash), now]))[0];
  }

  async add(link: NewSpeakerLink): Promise<void> {
    await this.database.client.speakerLink.create({ data: link });
  }

  /** Links for a talk that still work: of one speaker. */
  async revoke(talkId: string, speakerId: string, now: Date): Promise<void> {
    await this.database.client.speakerLink.updateMany({
      where: { talkId, speakerId, revokedAt: null },
      data: { revokedAt: now },
    });
  }

  /** It went out by this mail. */
  async markMailed(id: string, outboxId: string): Promise<void> {
    await this.database.client.speakerLink.update({ where: { id }, data: { isMailed: true, outboxId } });
  }
}
