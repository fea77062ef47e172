import { createHash } from 'node:crypto';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { PublicPicturesService } from '../../pictures/public-pictures.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Queue } from '../../platform/jobs/queue.js';
import { MastodonService, Refused } from '../mastodon/mastodon.service.js';
import { LATEST_MS, LEASE_MS, nextTry } from '../rules/sending.js';
import type { SocialChannel } from '../rules/text-length.js';
import { type Claimed, SendingRepository } from './sending.repository.js';

const SEND_POSTS = 'send-social-posts';

/** Sends what is due, once: who takes a text has it for a while, and the server knows it by its key. */
@Injectable()
export class SendingService implements OnModuleInit {
  private readonly logger = new Logger(SendingService.name);

  constructor(
    private readonly repository: SendingRepository,
    private readonly mastodon: MastodonService,
    private readonly pictures: PublicPicturesService,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    if (!this.isConfigured) return;
    this.queue.define(SEND_POSTS, () => this.sendDue(), { cron: '* * * * *' });
    this.queue.define('follow-pictures-of-posts', () => this.followPictures(), { cron: '*/15 * * * *' });
    this.queue.define('remove-posts-anew', () => this.repository.removeAnew(this.clock.now()), { cron: '37 4 * * *' });
  }

  get isConfigured(): boolean {
    return this.mastodon.isConfigured;
  }

  /** As soon as the running transaction has committed. */
  async ask(postId: string): Promise<void> {
    await this.repository.wait(postId, 'mastodon', this.clock.now());
    await this.queue.send(SEND_POSTS, {});
  }

  /** `isSent`: from here, so that it is deleted from here. */
  async takeBack(postId: string, channel: SocialChannel, isSent: boolean): Promise<void> {
    await this.repository.takeBack(postId, channel, isSent ? this.clock.now() : null);
    if (isSent && this.isConfigured) await this.queue.send(SEND_POSTS, {});
  }

  /** A picture that may not be shown any more takes along what was sent with it. */
  async takeBackWith(pictureId: string): Promise<void> {
    if (await this.pictures.mayShow(pictureId, 'social_media')) return;
    for (const { postId, channel } of await this.repository.listSentWith(pictureId)) {
      await this.takeBack(postId, channel, true);
    }
  }

  /** Nobody says that the last day of a picture is over, or that its file is gone. */
  async followPictures(): Promise<void> {
    const sent = await this.repository.listSentPictures();
    const shown = await this.pictures.listOf(sent, 'social_media');
    for (const pictureId of sent.filter((id) => !shown.has(id))) await this.takeBackWith(pictureId);
  }

  async sendDue(): Promise<void> {
    const now = this.clock.now();
    await this.repository.queueDue(now, new Date(now.getTime() - LATEST_MS));
    for (;;) {
      const taken = this.clock.now();
      const claimed = await this.repository.claim(taken, new Date(taken.getTime() + LEASE_MS));
      if (!claimed) return;
      await this.work(claimed);
    }
  }

  private async work(claimed: Claimed): Promise<void> {
    try {
      if (claimed.state === 'withdrawn') await this.remove(claimed);
      else await this.publish(claimed);
    } catch (error) {
      this.logger.warn(`${claimed.postId}: ${error instanceof Error ? error.message : error}`);
      await this.fail(claimed, error instanceof Refused ? 'refused' : 'unreachable');
    }
  }

  private async publish(claimed: Claimed): Promise<void> {
    const { text, pictureId } = claimed;
    const picture = pictureId === null ? undefined : await this.pictures.read(pictureId, 'social_media');
    if (pictureId !== null && picture === undefined) {
      await this.repository.settle(claimed, { state: 'failed', failure: 'picture', nextTryAt: null });
      return;
    }
    const { id, url } = await this.mastodon.publish({ text, picture, key: keyOf(claimed) });
    const publishedAt = this.clock.now();
    await this.repository.settle(claimed, {
      ...{ state: 'published', publishedAt, publishedUrl: url, remoteId: id },
      ...{ failure: null, nextTryAt: null },
    });
    // Meanwhile its picture may have been withdrawn, when it was not yet known here.
    if (pictureId !== null) await this.takeBackWith(pictureId);
  }

  private async remove(claimed: Claimed): Promise<void> {
    if (claimed.remoteId !== null) await this.mastodon.remove(claimed.remoteId);
    await this.repository.settle(claimed, { remoteId: null, failure: null, nextTryAt: null });
  }

  /** Another try later; in the end a person is told. */
  private async fail(claimed: Claimed, failure: 'refused' | 'unreachable'): Promise<void> {
    const next = failure === 'refused' ? undefined : nextTry(claimed.attempts, this.clock.now());
    const isGivenUp = next === undefined && claimed.state === 'draft';
    await this.repository.settle(claimed, {
      failure,
      nextTryAt: next ?? null,
      ...(isGivenUp && { state: 'failed' as const }),
    });
  }
}

const keyOf = ({ postId, text, pictureId }: Claimed): string =>
  createHash('sha256').update(`${postId} ${pictureId} ${text}`).digest('hex');
