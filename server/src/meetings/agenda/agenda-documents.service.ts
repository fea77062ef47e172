import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { DocumentPress } from '../../platform/documents/document-press.js';
import type { Sheet } from '../../platform/documents/sheet.js';
import type { Content } from '../../platform/http/send-content.js';
import { MeetingsService } from '../meetings.service.js';
import { presentAgendaSheet, tellAgenda } from './agenda-documents.presenter.js';
import { AgendaDocumentsRepository } from './agenda-documents.repository.js';
import { agendaLines } from './rules/agenda-lines.js';

/** The agenda on paper and in mails. */
@Injectable()
export class AgendaDocumentsService {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly repository: AgendaDocumentsRepository,
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

  async show(actor: Actor, meetingId: string): Promise<Content> {
    const { number } = await this.meetings.find(actor, meetingId);
    return contentOf(await this.pdf(meetingId), `Tagesordnung ${number}. Sitzung.pdf`, this.clock.now());
  }
}

function contentOf(bytes: Uint8Array, fileName: string, lastModified: Date): Content {
  return {
    fileName,
    mediaType: 'application/pdf',
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('base64url'),
    lastModified,
    disposition: 'inline',
    accelPath: undefined,
    copyTo: (target, range) => pipeline(Readable.from([bytes.subarray(range.start, range.end + 1)]), target),
  };
}
