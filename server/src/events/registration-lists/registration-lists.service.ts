import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Member as Actor } from '../../access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { DocumentPress } from '../../platform/documents/document-press.js';
import { Letterhead } from '../../platform/documents/letterhead.js';
import type { Typeset } from '../../platform/http/send-rendered.js';
import { sendTable } from '../../platform/tables/send-table.js';
import type { TableFormat } from '../../platform/tables/tables.schemas.js';
import { RegistrationsService } from '../registrations/registrations.service.js';
import { presentBadges, presentParticipants, presentRegistrationTable } from './registration-lists.presenter.js';

/** Who comes, to take along: a list for the door, badges, a table. For the coordination. */
@Injectable()
export class RegistrationListsService {
  constructor(
    private readonly registrations: RegistrationsService,
    private readonly press: DocumentPress,
    private readonly letterhead: Letterhead,
    private readonly clock: Clock,
  ) {}

  async participants(actor: Actor, eventId: string): Promise<Typeset> {
    const list = await this.registrations.list(actor, eventId);
    const { sheet, pictures } = await this.letterhead.put(presentParticipants(list));
    const head = this.head('Teilnahmeliste.pdf', this.press.versionOf(sheet));
    return { ...head, set: () => this.press.pdf(sheet, pictures) };
  }

  async badges(actor: Actor, eventId: string): Promise<Typeset> {
    const cards = presentBadges(await this.registrations.list(actor, eventId));
    return { ...this.head('Namensschilder.pdf', this.press.versionOf(cards)), set: () => this.press.nameCards(cards) };
  }

  async sendTable(actor: Actor, eventId: string, format: TableFormat, request: Request, response: Response) {
    const table = presentRegistrationTable(await this.registrations.list(actor, eventId));
    await sendTable(request, response, table, format);
  }

  private head(fileName: string, version: string) {
    const disposition = 'inline' as const;
    return { fileName, mediaType: 'application/pdf', version, lastModified: this.clock.now(), disposition };
  }
}
