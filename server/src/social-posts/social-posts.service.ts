import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { authorize } from '../access/authorize.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';
import { PostReadingService } from './post-reading.service.js';
import { PostSubjectsService } from './post-subjects.service.js';
import { SocialPostIsOut, SocialTextIsOut } from './social-posts.errors.js';
import * as postsPolicy from './social-posts.policy.js';
import { isOut } from './social-posts.presenter.js';
import { type PostRecord, SocialPostsRepository } from './social-posts.repository.js';
import type { ChangeSocialPost, DraftSocialPost, SocialPost } from './social-posts.schemas.js';

/** Beiträge: one matter, a text for each channel. */
@Injectable()
export class SocialPostsService {
  constructor(
    private readonly repository: SocialPostsRepository,
    private readonly reading: PostReadingService,
    private readonly subjects: PostSubjectsService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  draft(actor: Actor, { workingGroupId, texts, ...given }: DraftSocialPost): Promise<SocialPost> {
    return this.database.transaction(async () => {
      if (!postsPolicy.read(actor, { workingGroupId })) throw new NotFound();
      authorize(postsPolicy.draft, actor, { workingGroupId });
      await this.subjects.require(actor, workingGroupId, given);
      const now = this.clock.now();
      const id = await this.repository.add({
        ...given,
        workingGroupId,
        createdById: actor.id,
        createdAt: now,
        updatedAt: now,
      });
      await this.repository.saveTexts(id, texts);
      await this.auditLog.record(actor, 'social-post.drafted', id, { title: given.title });
      return this.reading.show(actor, id);
    });
  }

  /** What is out stays as it is; what was released and then changed by somebody else is looked at again. */
  update(actor: Actor, id: string, { version, texts, ...given }: ChangeSocialPost): Promise<SocialPost> {
    return this.database.transaction(async () => {
      const post = await this.findForChange(actor, id);
      if (post.version !== version) throw new Stale(await this.reading.show(actor, id));
      await this.subjects.require(actor, post.workingGroupId, onlyNew(post, given));
      const changed = requireOpen(post, texts);
      const isReady = post.isReady && postsPolicy.publish(actor, post);
      await this.repository.save(id, version, { ...given, isReady, updatedAt: this.clock.now() });
      await this.repository.removeTexts(id, changed.removed);
      await this.repository.saveTexts(id, changed.texts);
      await this.auditLog.record(actor, 'social-post.changed', id, { before: post.title, after: given.title });
      return this.reading.show(actor, id);
    });
  }

  remove(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      const { title, texts } = await this.findForChange(actor, id);
      if (texts.some(isOut)) throw new SocialPostIsOut();
      await this.repository.remove(id);
      await this.auditLog.record(actor, 'social-post.removed', id, { title });
    });
  }

  private async findForChange(actor: Actor, id: string): Promise<PostRecord> {
    await this.repository.lock(id);
    const post = await this.repository.findVisible(actor, id);
    authorize(postsPolicy.change, actor, post);
    return post;
  }
}

type Texts = ChangeSocialPost['texts'];

/** Which texts change and which go; throws where one of them is out. */
function requireOpen(post: PostRecord, wanted: Texts) {
  const before = new Map(post.texts.map((text) => [text.channel, text]));
  const texts = wanted.filter(({ channel, text }) => before.get(channel)?.text !== text);
  const removed = [...before.keys()].filter((channel) => !wanted.some((one) => one.channel === channel));
  const touched = [...texts.map(({ channel }) => channel), ...removed];
  const isTouched = post.texts.some((text) => touched.includes(text.channel) && isOut(text));
  if (isTouched) throw new SocialTextIsOut();
  return { texts, removed };
}

type About = Pick<PostRecord, 'campaignId' | 'eventId' | 'pressReleaseId' | 'pictureId'>;

/** What it is about already stays, even where it cannot be chosen any more. */
const onlyNew = (before: About, after: About): About => ({
  campaignId: after.campaignId === before.campaignId ? null : after.campaignId,
  eventId: after.eventId === before.eventId ? null : after.eventId,
  pressReleaseId: after.pressReleaseId === before.pressReleaseId ? null : after.pressReleaseId,
  pictureId: after.pictureId === before.pictureId ? null : after.pictureId,
});
