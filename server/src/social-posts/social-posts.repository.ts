import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import type { Prisma } from '../generated/prisma/client.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';
import type { SocialChannel } from './rules/text-length.js';

const municipality = { select: { id: true, slug: true, name: true, abbreviation: true } } as const;
const person = { select: { id: true, academicTitle: true, givenName: true, familyName: true, municipality } } as const;
const named = { select: { id: true, title: true } } as const;
const whole = {
  createdBy: person,
  campaign: named,
  event: { select: { id: true, title: true, workingGroupId: true, publishedAt: true } },
  pressRelease: named,
  texts: { orderBy: { channel: 'asc' } },
} satisfies Prisma.SocialPostInclude;
export type PostRecord = Prisma.SocialPostGetPayload<{ include: typeof whole }>;
export type TextRecord = PostRecord['texts'][number];
type TextChange = Prisma.SocialTextUncheckedUpdateManyInput;

/** More than anybody looks through. */
const MOST = 500;

@Injectable()
export class SocialPostsRepository {
  constructor(private readonly database: Database) {}

  /** The wall: posts of the actor's groups. */
  private visibleTo(actor: Actor): Prisma.SocialPostWhereInput {
    return { workingGroupId: { in: actor.workingGroupIds } };
  }

  listVisible(actor: Actor, workingGroupId: string): Promise<PostRecord[]> {
    return this.database.client.socialPost.findMany({
      where: { AND: [{ workingGroupId }, this.visibleTo(actor)] },
      include: whole,
      orderBy: [{ plannedFor: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
      take: MOST,
    });
  }

  /** Planned in a period, without its end. */
  listPlanned(actor: Actor, workingGroupId: string, from: Date, until: Date): Promise<PostRecord[]> {
    return this.database.client.socialPost.findMany({
      where: { AND: [{ workingGroupId, plannedFor: { gte: from, lt: until } }, this.visibleTo(actor)] },
      include: whole,
      orderBy: [{ plannedFor: 'asc' }, { id: 'asc' }],
      take: MOST,
    });
  }

  async findVisible(actor: Actor, id: string): Promise<PostRecord> {
    const found = await this.database.client.socialPost.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      include: whole,
    });
    if (!found) throw new NotFound();
    return found;
  }

  /** Lets nobody else change or send it before the running transaction ends. */
  async lock(id: string): Promise<void> {
    await this.database.client.$queryRaw`select id from social_post where id = ${id}::uuid for update`;
  }

  async add(post: Prisma.SocialPostUncheckedCreateInput): Promise<string> {
    return (await this.database.client.socialPost.create({ data: post, select: { id: true } })).id;
  }

  async save(id: string, version: number, change: Prisma.SocialPostUncheckedUpdateManyInput): Promise<void> {
    const { count } = await this.database.client.socialPost.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }

  /** Of the channels that are named; what was tried before counts no more. */
  async saveTexts(postId: string, texts: readonly { channel: SocialChannel; text: string }[]): Promise<void> {
    const { socialText } = this.database.client;
    for (const { channel, text } of texts) {
      const fresh = { text, state: 'draft', failure: null, attempts: 0, nextTryAt: null } as const;
      await socialText.upsert({
        where: { postId_channel: { postId, channel } },
        create: { postId, channel, text },
        update: fresh,
      });
    }
  }

  async removeTexts(postId: string, channels: readonly SocialChannel[]): Promise<void> {
    await this.database.client.socialText.deleteMany({ where: { postId, channel: { in: [...channels] } } });
  }

  async changeText(postId: string, channel: SocialChannel, change: TextChange): Promise<void> {
    await this.database.client.socialText.updateMany({ where: { postId, channel }, data: change });
  }

  async remove(id: string): Promise<void> {
    await this.database.client.socialPost.deleteMany({ where: { id } });
  }
}
