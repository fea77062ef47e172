import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { DocumentPress } from '../../platform/documents/document-press.js';
import { Letterhead } from '../../platform/documents/letterhead.js';
import type { Sheet } from '../../platform/documents/sheet.js';
import type { Typeset } from '../../platform/http/send-rendered.js';
import { MeetingsService } from '../meetings.service.js';
import { AttendanceService } from './attendance.service.js';
import { presentParticipantList, presentSignatureList } from './attendance-lists.presenter.js';
import type { ParticipantListQuery } from './attendance-lists.schemas.js';

/** Who took part, on paper: to be signed, and to be filed with names or without. */
@Injectable()
export class AttendanceListsService {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly attendance: AttendanceService,
    private readonly press: DocumentPress,
    private readonly letterhead: Letterhead,
    private readonly clock: Clock,
  ) {}

  async participants(actor: Actor, meetingId: string, { names }: ParticipantListQuery): Promise<Typeset> {
    const { meeting, attendance } = await this.find(actor, meetingId);
    const sheet = presentParticipantList(meeting, attendance, names === 'yes');
    return this.typeset(
      sheet,
      `Teilnahmeliste ${meeting.number}. Sitzung${names === 'yes' ? '' : ' (ohne Namen)'}.pdf`,
    );
  }

  async signatures(actor: Actor, meetingId: string): Promise<Typeset> {
    const { meeting, attendance } = await this.find(actor, meetingId);
    return this.typeset(presentSignatureList(meeting, attendance), `Anwesenheitsliste ${meeting.number}. Sitzung.pdf`);
  }

  private async find(actor: Actor, meetingId: string) {
    const attendance = await this.attendance.show(actor, meetingId);
    return { attendance, meeting: await this.meetings.show(actor, meetingId) };
  }

  private async typeset(plain: Sheet, fileName: string): Promise<Typeset> {
    const { sheet, pictures } = await this.letterhead.put(plain);
    return {
      fileName,
      mediaType: 'application/pdf',
      version: this.press.versionOf(sheet),
      lastModified: this.clock.now(),
      disposition: 'inline',
      set: () => this.press.pdf(sheet, pictures),
    };
  }
}
