import { Injectable } from '@nestjs/common';
import type { InvitedSpeaker } from '../../access/actor.js';
import { FilesService } from '../../files/files.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import type { DeclareRights, TalkSpeakerSheet } from './speaker-links.schemas.js';
import { SlidesHandedIn } from './speaker-links.signals.js';
import { SpeakerSheetsService } from './speaker-sheets.service.js';

/** The rights of slides, declared by the speaker: who, when and how is known from the link. */
@Injectable()
export class SpeakerFilesService {
  constructor(
    private readonly files: FilesService,
    private readonly sheets: SpeakerSheetsService,
    private readonly database: Database,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  async declareRights(
    speaker: InvitedSpeaker,
    fileId: string,
    { declaration: _, ...given }: DeclareRights,
  ): Promise<TalkSpeakerSheet> {
    return this.database.transaction(async () => {
      await this.files.recordRights(speaker, fileId, {
        ...given,
        grantedBy: speaker.name,
        grantedOn: calendarDay(this.clock.now()),
        grantedHow: 'upload_form',
        validUntil: null,
      });
      this.signals.send(new SlidesHandedIn(speaker.talkId, speaker.speakerId));
      return this.sheets.show(speaker, speaker);
    });
  }
}
