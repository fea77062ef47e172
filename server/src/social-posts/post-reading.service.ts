import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { PublicPicturesService } from '../pictures/public-pictures.service.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { MastodonService } from './mastodon/mastodon.service.js';
import * as postsPolicy from './social-posts.policy.js';
import { presentPost } from './social-posts.presenter.js';
import { type PostRecord, SocialPostsRepository } from './social-posts.repository.js';
import type { SocialPost, SocialPostList } from './social-posts.schemas.js';

/** Posts as members see them. */
@Injectable()
export class PostReadingService {
  constructor(
    private readonly repository: SocialPostsRepository,
    private readonly pictures: PublicPicturesService,
    private readonly mastodon: MastodonService,
  ) {}

  async list(actor: Actor, workingGroupId: string): Promise<SocialPostList> {
    if (!postsPolicy.read(actor, { workingGroupId })) throw new NotFound();
    return {
      items: await this.present(actor, await this.repository.listVisible(actor, workingGroupId)),
      abilities: { draft: postsPolicy.draft(actor, { workingGroupId }) },
    };
  }

  async show(actor: Actor, id: string): Promise<SocialPost> {
    const [post] = await this.present(actor, [await this.repository.findVisible(actor, id)]);
    if (!post) throw new NotFound();
    return post;
  }

  /** Planned in a period, without its end. */
  async listBetween(actor: Actor, workingGroupId: string, from: Date, until: Date): Promise<SocialPost[]> {
    return this.present(actor, await this.repository.listPlanned(actor, workingGroupId, from, until));
  }

  private async present(actor: Actor, posts: readonly PostRecord[]): Promise<SocialPost[]> {
    const ids = posts.flatMap(({ pictureId }) => (pictureId === null ? [] : [pictureId]));
    const shown = await this.pictures.listOf(ids, 'social_media');
    return posts.map((post) =>
      presentPost(actor, post, {
        mayShowPicture: post.pictureId === null || shown.has(post.pictureId),
        sendsToMastodon: this.mastodon.isConfigured,
      }),
    );
  }
}
