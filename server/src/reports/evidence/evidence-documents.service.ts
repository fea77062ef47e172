import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { AttendanceListsService } from '../../meetings/attendance/attendance-lists.service.js';
import { MinutesPressService } from '../../minutes/documents/minutes-press.service.js';
import { DocumentPress } from '../../platform/documents/document-press.js';
import { Letterhead } from '../../platform/documents/letterhead.js';
import type { Sheet, SheetBlock } from '../../platform/documents/sheet.js';
import type { Extract } from './evidence.schemas.js';
import type { HeldMeeting } from './evidence-meetings.service.js';
import { presentInvitation } from './evidence-sheets.presenter.js';

/** One PDF of the folder: told now, set when its turn comes. */
export type EvidenceDocument = { name: string; title: string; version: string; set(): Promise<Uint8Array> };
export type EvidenceMinutes = { blocks: readonly SheetBlock[]; facts: Sheet['facts'] };
export type EvidencePapers = { documents: EvidenceDocument[]; minutes: EvidenceMinutes | null };

/** Invitation, attendance and minutes of a meeting as they are handed to a funder. */
@Injectable()
export class EvidenceDocumentsService {
  constructor(
    private readonly lists: AttendanceListsService,
    private readonly minutes: MinutesPressService,
    private readonly press: DocumentPress,
    private readonly letterhead: Letterhead,
  ) {}

  async tell(actor: Actor, held: HeldMeeting, extract: Extract): Promise<EvidencePapers> {
    const { meeting } = held;
    const invitation = await this.document('Einladung', 'Einladung und Tagesordnung', presentInvitation(held));
    const { version, set } = await this.lists.participants(actor, meeting.id, { names: 'no' });
    const attendance = { name: 'Teilnahme', title: 'Teilnahme nach Kommunen', version, set };
    // Only what was approved is evidence: a draft can still change.
    const isApproved = meeting.minutes?.state === 'approved';
    const told = isApproved && meeting.minutes ? await this.minutes.tell(meeting.minutes.id) : null;
    if (told === null) return { documents: [invitation, attendance], minutes: null };
    const typeset = await this.minutes.prepareTold(told, { format: 'pdf', audience: extract });
    return {
      documents: [invitation, attendance, { ...typeset, name: 'Protokoll', title: 'Protokoll (Auszug)' }],
      minutes: this.minutes.sheetOf(told, extract),
    };
  }

  async document(name: string, title: string, plain: Sheet): Promise<EvidenceDocument> {
    const { sheet, pictures } = await this.letterhead.put(plain);
    return { name, title, version: this.press.versionOf(sheet), set: () => this.press.pdf(sheet, pictures) };
  }
}
