import { Injectable } from '@nestjs/common';
import { FilesService } from '../../files/files.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { endOfDay } from '../../platform/clock/local-time.js';
import { newId } from '../../platform/database/new-id.js';
import { isMet } from '../rules/slides-need.js';
import { usualLastDay } from './rules/link-period.js';
import { SpeakerLettersService } from './speaker-letters.service.js';
import { SlidesThereAlready, SpeakerDeclined, SpeakerRemindedJustNow } from './speaker-links.errors.js';
import { SpeakerLinksRepository } from './speaker-links.repository.js';
import { answerOf, liveLinkOf, needOf } from './speaker-sheets.presenter.js';
import { type SpeakerSheetRecord, SpeakerSheetsRepository } from './speaker-sheets.repository.js';
import { type SheetTarget, SpeakerSheetsService } from './speaker-sheets.service.js';
import { SpeakerTokensService } from './speaker-tokens.service.js';

type LinkOrder = {
  kind: 'invitation' | 'reminder';
  createdById: string | null;
  expiresAt: Date;
  message: string | null;
};

const REST_MS = 3_600_000;

/** Makes links and mails them; every method in the running transaction. */
@Injectable()
export class SpeakerMailingService {
  constructor(
    private readonly repository: SpeakerSheetsRepository,
    private readonly links: SpeakerLinksRepository,
    private readonly sheets: SpeakerSheetsService,
    private readonly tokens: SpeakerTokensService,
    private readonly letters: SpeakerLettersService,
    private readonly files: FilesService,
    private readonly clock: Clock,
  ) {}

  /** The record as it stands once nobody else invites or reminds this speaker. */
  async hold(find: () => Promise<SpeakerSheetRecord>, target: SheetTarget): Promise<SpeakerSheetRecord> {
    await find();
    await this.repository.lock(target.talkId, target.speakerId);
    return find();
  }

  /** The address of a new link. */
  async issue({ talkId, speakerId }: SpeakerSheetRecord, order: LinkOrder, id: string = newId()): Promise<string> {
    const { kind, createdById, expiresAt } = order;
    return this.tokens.issue({ id, talkId, speakerId, createdById, expiresAt, isReminder: kind === 'reminder' });
  }

  async send(record: SpeakerSheetRecord, order: LinkOrder): Promise<void> {
    const id = newId();
    const url = await this.issue(record, order, id);
    const from = await this.sheets.contactOf(record, order.createdById);
    await this.links.markMailed(id, await this.letters.post(record, { ...order, url, from }));
  }

  /** Whether slides are still to come: neither released nor waived. */
  async isOpen(record: SpeakerSheetRecord): Promise<boolean> {
    const { files } = await this.files.listOf({ type: 'talk', id: record.talkId }, 'manage');
    return !isMet(needOf(record, files));
  }

  /** With a link of its own beside the one that works, and to the same day. `createdById` null: by itself. */
  async remind(record: SpeakerSheetRecord, createdById: string | null, message: string | null): Promise<void> {
    const now = this.clock.now();
    const [newest] = record.links;
    if (answerOf(record) === 'declined') throw new SpeakerDeclined();
    if (!(await this.isOpen(record))) throw new SlidesThereAlready();
    if (newest?.isReminder && now.getTime() - newest.createdAt.getTime() < REST_MS) throw new SpeakerRemindedJustNow();
    const { startsAt = null } = record.talk.agendaItem?.meeting ?? {};
    const expiresAt = liveLinkOf(record, now)?.expiresAt ?? endOfDay(usualLastDay(now, startsAt));
    await this.send(record, { kind: 'reminder', createdById, expiresAt, message });
  }
}
