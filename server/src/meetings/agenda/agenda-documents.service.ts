import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { DocumentPress } from '../../platform/documents/document-press.js';
import type { Sheet } from '../../platform/documents/sheet.js';
import type { Typeset } from '../../platform/http/send-rendered.js';
import { MeetingsService } from '../meetings.service.js';
import { presentAgendaSheet, tellAgenda } from './agenda-documents.presenter.js';
import { AgendaDocumentsRepository } from './agenda-documents.repository.js';
import { AgendaPreparationService } from './agenda-preparation.service.js';
import { agendaLines } from './rules/agenda-lines.js';

/** The agenda on paper and in mails. */
@Injectable()
export class AgendaDocumentsService {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly repository: AgendaDocumentsRepository,
    private readonly preparation: AgendaPreparationService,
    private readonly database: Database,
    private readonly press: DocumentPress,
    private readonly clock: Clock,
  ) {}

  /** For other modules and their jobs: accessible PDF of the agenda as the running transaction sees it. */
  async pdf(meetingId: string): Promise<Uint8Array> {
    return this.press.pdf(await this.sheet(meetingId));
  }

  /** What that PDF says, for documents that it is a part of. */
  async sheet(meetingId: string): Promise<Sheet> {
    return presentAgendaSheet(await this.repository.look(meetingId));
  }

  /** For mails: one line for each item. */
  async lines(meetingId: string): Promise<Array<{ label: string; text: string }>> {
    return agendaLines(tellAgenda(await this.repository.look(meetingId)));
  }

  /** The lines of one Nachtrag; what was put off since is told no more. */
  async linesOf(meetingId: string, supplement: number): Promise<Array<{ label: string; text: string }>> {
    const agenda = tellAgenda(await this.repository.look(meetingId));
    const isTold = agenda.items.map((item) => item.supplement === supplement && item.movedTo === null);
    return agendaLines(agenda).filter((_, index) => isTold[index]);
  }

  /** Figures of today for what came by itself, as long as nobody was invited: from then on it says what was sent. */
  async bringUpToDate(actor: Actor, meetingId: string): Promise<void> {
    await this.database.transaction(async () => {
      const { state, invitedAt } = await this.meetings.findAndLock(actor, meetingId);
      const isAhead = state === 'draft' || state === 'scheduled';
      if (invitedAt === null && isAhead) await this.preparation.retell(meetingId);
    });
  }

  async show(actor: Actor, meetingId: string): Promise<Typeset> {
    const { number } = await this.meetings.find(actor, meetingId);
    const sheet = await this.sheet(meetingId);
    return {
      fileName: `Tagesordnung ${number}. Sitzung.pdf`,
      mediaType: 'application/pdf',
      version: this.press.versionOf(sheet),
      lastModified: this.clock.now(),
      disposition: 'inline',
      set: () => this.press.pdf(sheet),
    };
  }
}
