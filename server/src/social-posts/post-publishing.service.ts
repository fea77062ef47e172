import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { authorize } from '../access/authorize.js';
import { type AuditAction, AuditLogService } from '../audit-log/audit-log.service.js';
import { PublicPicturesService } from '../pictures/public-pictures.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { PostReadingService } from './post-reading.service.js';
import { isTooLong } from './rules/text-length.js';
import { SendingService } from './sending/sending.service.js';
import {
  MastodonNotConfigured,
  PictureNotForSocialMedia,
  SocialPostNotReady,
  SocialTextEmpty,
  SocialTextIsOut,
  SocialTextNotOut,
  SocialTextTooLong,
} from './social-posts.errors.js';
import * as postsPolicy from './social-posts.policy.js';
import { isOut } from './social-posts.presenter.js';
import { type PostRecord, SocialPostsRepository, type TextRecord } from './social-posts.repository.js';
import type { SocialChannel, SocialPost } from './social-posts.schemas.js';

/** What leaves the house: released, copied by hand or sent, and taken back. */
@Injectable()
export class PostPublishingService {
  constructor(
    private readonly repository: SocialPostsRepository,
    private readonly reading: PostReadingService,
    private readonly pictures: PublicPicturesService,
    private readonly sending: SendingService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  /** From now on it may go out: by hand, or at its time by itself. */
  release(actor: Actor, id: string): Promise<SocialPost> {
    return this.deciding(actor, id, 'social-post.released', async (post) => {
      await this.requireShowable(post);
      if (!post.isReady) await this.repository.save(id, post.version, { isReady: true });
    });
  }

  /** Not yet, after all; what is not on its way stays here. */
  holdBack(actor: Actor, id: string): Promise<SocialPost> {
    return this.deciding(actor, id, 'social-post.held-back', async (post) => {
      if (post.isReady) await this.repository.save(id, post.version, { isReady: false });
    });
  }

  /** It was copied by hand. */
  notePublication(actor: Actor, id: string, channel: SocialChannel, url: string | null): Promise<SocialPost> {
    return this.deciding(actor, id, 'social-post.published', async (post) => {
      const text = textOf(post, channel);
      if (isOut(text)) throw new SocialTextIsOut();
      if (!post.isReady) throw new SocialPostNotReady();
      await this.requireShowable(post);
      const publishedAt = this.clock.now();
      await this.repository.changeText(id, channel, {
        state: 'published',
        publishedAt,
        publishedUrl: url,
        failure: null,
      });
    });
  }

  /** It was noted by mistake. */
  forgetPublication(actor: Actor, id: string, channel: SocialChannel): Promise<SocialPost> {
    return this.deciding(actor, id, 'social-post.publication-undone', async (post) => {
      const { state, remoteId } = textOf(post, channel);
      if (state !== 'published' || remoteId !== null) throw new SocialTextNotOut();
      await this.repository.changeText(id, channel, { state: 'draft', publishedAt: null, publishedUrl: null });
    });
  }

  /** To Mastodon, now. */
  dispatch(actor: Actor, id: string): Promise<SocialPost> {
    return this.deciding(actor, id, 'social-post.dispatched', async (post) => {
      if (!this.sending.isConfigured) throw new MastodonNotConfigured();
      if (isOut(textOf(post, 'mastodon'))) throw new SocialTextIsOut();
      if (!post.isReady) throw new SocialPostNotReady();
      await this.requireShowable(post);
      await this.sending.ask(id);
    });
  }

  /** Taken back: what was sent from here is deleted there; what was copied has to be deleted by hand. */
  withdraw(actor: Actor, id: string, channel: SocialChannel): Promise<SocialPost> {
    return this.deciding(actor, id, 'social-post.withdrawn', async (post) => {
      const { state, remoteId } = textOf(post, channel);
      if (state !== 'published') throw new SocialTextNotOut();
      await this.sending.takeBack(id, channel, remoteId !== null);
    });
  }

  private async requireShowable({ texts, pictureId }: PostRecord): Promise<void> {
    for (const { channel, text } of texts.filter((one) => !isOut(one))) {
      if (text === '') throw new SocialTextEmpty();
      if (isTooLong(channel, text)) throw new SocialTextTooLong(channel);
    }
    if (pictureId !== null && !(await this.pictures.mayShow(pictureId, 'social_media'))) {
      throw new PictureNotForSocialMedia();
    }
  }

  private deciding(
    actor: Actor,
    id: string,
    action: AuditAction,
    work: (post: PostRecord) => Promise<void>,
  ): Promise<SocialPost> {
    return this.database.transaction(async () => {
      await this.repository.lock(id);
      const post = await this.repository.findVisible(actor, id);
      authorize(postsPolicy.publish, actor, post);
      await work(post);
      await this.auditLog.record(actor, action, id, { title: post.title });
      return this.reading.show(actor, id);
    });
  }
}

function textOf({ texts }: PostRecord, channel: SocialChannel): TextRecord {
  const text = texts.find((one) => one.channel === channel);
  if (!text) throw new NotFound();
  return text;
}
