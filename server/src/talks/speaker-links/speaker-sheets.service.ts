import { Injectable } from '@nestjs/common';
import type { Contributor, InvitedSpeaker, Member } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { FilesService } from '../../files/files.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { MembershipsService } from '../../working-groups/memberships/memberships.service.js';
import * as talksPolicy from '../talks.policy.js';
import { TalksRepository } from '../talks.repository.js';
import * as linksPolicy from './speaker-links.policy.js';
import type { TalkSpeakerSheet, TalkSpeakerSheets } from './speaker-links.schemas.js';
import { presentTalkSpeakerSheet } from './speaker-sheets.presenter.js';
import { type SpeakerSheetRecord, SpeakerSheetsRepository } from './speaker-sheets.repository.js';

/** Which speaker of which talk. */
export type SheetTarget = { talkId: string; speakerId: string };
/** Who answers for a mail: a person of the coordination. */
export type Contact = { memberId: string; name: string; email: string };

/** What speakers gave for their talks: each sees their own, the coordination those of its talks. */
@Injectable()
export class SpeakerSheetsService {
  constructor(
    private readonly repository: SpeakerSheetsRepository,
    private readonly talks: TalksRepository,
    private readonly files: FilesService,
    private readonly memberships: MembershipsService,
    private readonly clock: Clock,
  ) {}

  /** For the page behind the link; the coordination sees that it was opened. */
  async open(speaker: InvitedSpeaker): Promise<TalkSpeakerSheet> {
    await this.repository.markOpened(speaker.talkId, speaker.speakerId, this.clock.now());
    return this.show(speaker, speaker);
  }

  async list(actor: Member, talkId: string): Promise<TalkSpeakerSheets> {
    authorize(talksPolicy.coordinate, actor, await this.talks.findVisible(actor, talkId));
    const items = [];
    for (const record of await this.repository.listOf(talkId)) items.push(await this.present(actor, record));
    return { items };
  }

  async show(actor: Contributor, target: SheetTarget): Promise<TalkSpeakerSheet> {
    return this.present(actor, await this.find(actor, target));
  }

  /** The record, for whoever may contribute to it. */
  async find(actor: Contributor, { talkId, speakerId }: SheetTarget): Promise<SpeakerSheetRecord> {
    if (actor.kind === 'member') await this.talks.findVisible(actor, talkId);
    const record = await this.repository.find(talkId, speakerId);
    authorize(linksPolicy.contribute, actor, { talkId, speakerId, workingGroupId: record.talk.workingGroupId });
    return record;
  }

  /** Who sends, or made the link, as long as they coordinate the group; else somebody who does. */
  async contactOf({ talk, links }: SpeakerSheetRecord, senderId: string | null = null): Promise<Contact | undefined> {
    const people = await this.memberships.listAddressees(talk.workingGroupId, calendarDay(this.clock.now()));
    const coordination = people.filter(({ roles }) => roles.includes('coordinator'));
    const inviting = senderId ?? links.find(({ createdById }) => createdById !== null)?.createdById;
    return coordination.find(({ memberId }) => memberId === inviting) ?? coordination[0];
  }

  /** Speakers learn nothing of links and addresses. */
  private async present(actor: Contributor, record: SpeakerSheetRecord): Promise<TalkSpeakerSheet> {
    const reach = actor.kind === 'member' ? 'manage' : 'contribute';
    const { files } = await this.files.listOf({ type: 'talk', id: record.talkId }, reach);
    const contact = (await this.contactOf(record))?.name ?? null;
    const given = { files, uploadLimit: this.files.uploadLimit, contact };
    const sheet = presentTalkSpeakerSheet(record, given, this.clock.now());
    return actor.kind === 'member' ? sheet : { ...sheet, email: null, link: null, canRemind: false };
  }
}
