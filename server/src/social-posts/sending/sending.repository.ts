import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { SocialChannel } from '../rules/text-length.js';

/** A text that somebody has just taken to send it, or to remove it there. */
export type Claimed = {
  postId: string;
  channel: SocialChannel;
  text: string;
  state: 'draft' | 'withdrawn';
  remoteId: string | null;
  attempts: number;
  pictureId: string | null;
};

type Settled = {
  state?: 'published' | 'failed' | 'withdrawn';
  publishedAt?: Date;
  publishedUrl?: string | null;
  remoteId?: string | null;
  failure: string | null;
  nextTryAt: Date | null;
};

@Injectable()
export class SendingRepository {
  constructor(private readonly database: Database) {}

  /** Texts of released posts whose time has come wait from now on. */
  async queueDue(now: Date, notBefore: Date): Promise<void> {
    await this.database.client.$executeRaw`
      update social_text t set next_try_at = ${now}
        from social_post p
       where p.id = t.post_id and t.channel = 'mastodon' and t.state = 'draft' and t.next_try_at is null
         and t.text <> '' and p.is_ready and p.planned_for <= ${now} and p.planned_for > ${notBefore}`;
  }

  /** One that waits, for whoever asks first; until `lease` nobody else gets it. */
  async claim(now: Date, lease: Date): Promise<Claimed | undefined> {
    const [claimed] = await this.database.client.$queryRaw<Claimed[]>`
      update social_text t set next_try_at = ${lease}, attempts = t.attempts + 1
        from social_post p
       where p.id = t.post_id and (t.post_id, t.channel) = (
         select post_id, channel from social_text
          where next_try_at <= ${now} and state in ('draft', 'withdrawn')
          order by next_try_at limit 1 for update skip locked)
      returning t.post_id as "postId", t.channel, t.text, t.state, t.remote_id as "remoteId", t.attempts,
                p.picture_id as "pictureId"`;
    return claimed;
  }

  /** Only by who still holds it. */
  async settle({ postId, channel, attempts }: Claimed, change: Settled): Promise<void> {
    await this.database.client.socialText.updateMany({ where: { postId, channel, attempts }, data: change });
  }

  async wait(postId: string, channel: SocialChannel, nextTryAt: Date): Promise<void> {
    await this.database.client.socialText.updateMany({
      where: { postId, channel },
      data: { nextTryAt, attempts: 0, failure: null, state: 'draft' },
    });
  }

  /** What stands there; of two who take it back at once one does. */
  async takeBack(postId: string, channel: SocialChannel, nextTryAt: Date | null): Promise<void> {
    await this.database.client.socialText.updateMany({
      where: { postId, channel, state: 'published' },
      data: { state: 'withdrawn', nextTryAt, attempts: 0, failure: null },
    });
  }

  /** Pictures with which something stands there that was sent from here. */
  async listSentPictures(): Promise<string[]> {
    const posts = await this.database.client.socialPost.findMany({
      where: { pictureId: { not: null }, texts: { some: { state: 'published', remoteId: { not: null } } } },
      select: { pictureId: true },
      distinct: ['pictureId'],
    });
    return posts.flatMap(({ pictureId }) => pictureId ?? []);
  }

  /** What should be gone there, and is not, though nobody tries any more. */
  async removeAnew(nextTryAt: Date): Promise<void> {
    await this.database.client.socialText.updateMany({
      where: { state: 'withdrawn', remoteId: { not: null }, nextTryAt: null },
      data: { nextTryAt, attempts: 0 },
    });
  }

  /** What was sent from here with a picture. */
  async listSentWith(pictureId: string): Promise<{ postId: string; channel: SocialChannel }[]> {
    return this.database.client.socialText.findMany({
      where: { post: { pictureId }, state: 'published', remoteId: { not: null } },
      select: { postId: true, channel: true },
    });
  }
}
