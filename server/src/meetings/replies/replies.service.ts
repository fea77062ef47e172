import { Injectable } from '@nestjs/common';
import type { Member as Actor, LinkHolder } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { Database } from '../../platform/database/database.js';
import { shownAfter } from '../../platform/errors/shown-after.js';
import * as meetingsPolicy from '../meetings.policy.js';
import { MeetingsService } from '../meetings.service.js';
import type { GiveReply, ReplyForm } from './replies.schemas.js';
import { type Answering, ReplyKeepingService } from './reply-keeping.service.js';

/** Rückmeldung: one's own in the portal, one's own by a mailed link, or that of somebody who called. */
@Injectable()
export class RepliesService {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly keeping: ReplyKeepingService,
    private readonly database: Database,
  ) {}

  async showOwn(actor: Actor, meetingId: string): Promise<ReplyForm> {
    await this.meetings.find(actor, meetingId);
    return this.keeping.form(meetingId, actor.id);
  }

  async giveOwn(actor: Actor, meetingId: string, input: GiveReply): Promise<ReplyForm> {
    await this.meetings.find(actor, meetingId);
    return this.give({ actor, memberId: actor.id, channel: 'portal' }, meetingId, actor.id, input);
  }

  async showOf(actor: Actor, meetingId: string, memberId: string): Promise<ReplyForm> {
    authorize(meetingsPolicy.coordinate, actor, await this.meetings.find(actor, meetingId));
    return this.keeping.form(meetingId, memberId);
  }

  async noteFor(actor: Actor, meetingId: string, memberId: string, input: GiveReply): Promise<ReplyForm> {
    authorize(meetingsPolicy.coordinate, actor, await this.meetings.find(actor, meetingId));
    return this.give({ actor, memberId: actor.id, channel: 'coordination' }, meetingId, memberId, input);
  }

  showByLink({ link }: LinkHolder): Promise<ReplyForm> {
    return this.keeping.form(link.subject, link.memberId);
  }

  giveByLink(actor: LinkHolder, input: GiveReply): Promise<ReplyForm> {
    const { subject, memberId } = actor.link;
    return this.give({ actor, memberId, channel: 'link' }, subject, memberId, input);
  }

  private async give(by: Answering, meetingId: string, memberId: string, input: GiveReply): Promise<ReplyForm> {
    const work = this.database.transaction(() => this.keeping.keep(by, meetingId, memberId, input));
    return shownAfter(work, () => this.keeping.form(meetingId, memberId));
  }
}
