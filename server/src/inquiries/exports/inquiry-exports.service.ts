import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { DocumentPress } from '../../platform/documents/document-press.js';
import { Letterhead } from '../../platform/documents/letterhead.js';
import type { Typeset } from '../../platform/http/send-rendered.js';
import type { TableDownload } from '../../platform/tables/send-table.js';
import { InquiryFilesService } from '../files/inquiry-files.service.js';
import { InquiriesService } from '../inquiries.service.js';
import { InquiryNotesService } from '../notes/inquiry-notes.service.js';
import type { InquiryExport } from './inquiry-exports.schemas.js';
import { presentInquiryRecord, type WholeInquiry } from './inquiry-record.presenter.js';
import { presentInquiryRegister } from './inquiry-register.presenter.js';

/** More stand in no file. */
const MOST = 20_000;

/** Anfragen for people's spreadsheets and for the file ("Vorgang"); they hold what the reader sees, and nothing else. */
@Injectable()
export class InquiryExportsService {
  constructor(
    private readonly inquiries: InquiriesService,
    private readonly notes: InquiryNotesService,
    private readonly files: InquiryFilesService,
    private readonly database: Database,
    private readonly press: DocumentPress,
    private readonly letterhead: Letterhead,
    private readonly clock: Clock,
  ) {}

  register(actor: Actor, filter: Omit<InquiryExport, 'format'>): Promise<TableDownload> {
    return this.database.snapshot(async () => {
      const { items, abilities } = await this.inquiries.list(actor, { ...filter, limit: MOST });
      return { name: 'Anfragen', tables: [presentInquiryRegister(items, abilities.handle)] };
    });
  }

  async record(actor: Actor, id: string): Promise<Typeset> {
    const whole = await this.database.snapshot(() => this.read(actor, id));
    const { sheet, pictures } = await this.letterhead.put(presentInquiryRecord(whole, this.clock.now()));
    return {
      fileName: `Vorgang ${whole.inquiry.caseNumber}.pdf`,
      mediaType: 'application/pdf',
      version: this.press.versionOf(sheet),
      lastModified: this.clock.now(),
      disposition: 'inline',
      set: () => this.press.pdf(sheet, pictures),
    };
  }

  /** Research is the coordination's alone. */
  private async read(actor: Actor, id: string): Promise<WholeInquiry> {
    const inquiry = await this.inquiries.show(actor, id);
    const { question, answer } = await this.files.list(actor, id);
    const notes = inquiry.abilities.handle ? (await this.notes.list(actor, id)).items : [];
    return { inquiry, notes, files: [...question.files, ...answer.files] };
  }
}
