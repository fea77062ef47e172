import { Inject, Injectable } from '@nestjs/common';
import { PicturesService } from '../../files/pictures/pictures.service.js';
import { calendarDay, dayFromColumn } from '../../platform/clock/calendar-day.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { DocumentPress } from '../../platform/documents/document-press.js';
import { Letterhead } from '../../platform/documents/letterhead.js';
import type { Pictures, Sheet } from '../../platform/documents/sheet.js';
import { webDocument } from '../../platform/documents/web-document.js';
import { wordDocument } from '../../platform/documents/word-document.js';
import type { Typeset } from '../../platform/http/send-rendered.js';
import type { Audience } from '../text/block.js';
import { MinutesDocument } from './minutes-document.schemas.js';
import { MinutesDocumentService } from './minutes-document.service.js';
import { type DocumentedRecord, MinutesDocumentsRepository } from './minutes-documents.repository.js';
import type { DocumentQuery } from './minutes-documents.schemas.js';
import { presentMinutesSheet } from './minutes-sheet.presenter.js';
import { documentName } from './rules/document-name.js';
import { pictureIds } from './rules/picture-ids.js';
import { type DocumentState, stampOf } from './rules/state-in-words.js';

type Told = { record: DocumentedRecord; document: MinutesDocument; state: DocumentState };

const MEDIA_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
};

/** Minutes as PDF, Word and HTML. Whoever asks has proved that he may: it asks nobody. */
@Injectable()
export class MinutesPressService {
  constructor(
    private readonly repository: MinutesDocumentsRepository,
    private readonly documents: MinutesDocumentService,
    private readonly pictures: PicturesService,
    private readonly letterhead: Letterhead,
    private readonly press: DocumentPress,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What was frozen, once it was; else what is stored now. */
  async tell(minutesId: string): Promise<Told> {
    const record = await this.repository.lookAtState(minutesId);
    const [frozen] = record.versions;
    const document = frozen ? MinutesDocument.parse(frozen.document) : await this.documents.compose(minutesId);
    return { record, document, state: stateOf(record) };
  }

  async sheet(minutesId: string, audience: Audience): Promise<Sheet> {
    const { document, state } = await this.tell(minutesId);
    return presentMinutesSheet(document, state, audience, this.config.publicUrl);
  }

  /** Accessible PDF for mails and for documents that it is a part of. */
  async pdf(minutesId: string, audience: Audience): Promise<{ fileName: string; content: Uint8Array }> {
    const typeset = await this.prepare(minutesId, { format: 'pdf', audience });
    return { fileName: typeset.fileName, content: await typeset.set() };
  }

  async prepare(minutesId: string, query: DocumentQuery): Promise<Typeset> {
    const told = await this.tell(minutesId);
    return this.prepareTold(told, query);
  }

  async prepareTold({ record, document, state }: Told, { format, audience }: DocumentQuery): Promise<Typeset> {
    const plain = presentMinutesSheet(document, state, audience, this.config.publicUrl);
    const shown = await this.picturesOf(record.id, plain, audience);
    const { sheet, pictures } = await this.letterhead.put(plain, shown);
    return {
      fileName: documentName({
        number: document.number,
        day: calendarDay(new Date(document.startedAt)),
        audience,
        stamp: stampOf(state),
        format,
      }),
      mediaType: MEDIA_TYPES[format],
      version: `${format}-${this.press.versionOf(sheet)}-${pictures.size}`,
      lastModified: record.updatedAt,
      disposition: format === 'pdf' ? 'inline' : 'attachment',
      set: () => this.setAs(format, sheet, pictures),
    };
  }

  private picturesOf(minutesId: string, { blocks }: Sheet, audience: Audience): Promise<Pictures> {
    const ids = pictureIds(blocks);
    return this.pictures.read({ type: 'minutes', id: minutesId }, ids, audience === 'public' ? 'public' : 'owner');
  }

  private async setAs(format: DocumentQuery['format'], sheet: Sheet, pictures: Pictures): Promise<Uint8Array> {
    if (format === 'pdf') return this.press.pdf(sheet, pictures);
    return format === 'docx' ? wordDocument(sheet, pictures) : Buffer.from(webDocument(sheet, pictures));
  }
}

function stateOf({
  state,
  objectionsUntil,
  approvedAt,
  approval,
  versions: [frozen],
}: DocumentedRecord): DocumentState {
  if (state === 'draft') return { kind: 'draft' };
  if (state === 'circulated') {
    return { kind: 'circulated', objectionsUntil: objectionsUntil && dayFromColumn(objectionsUntil) };
  }
  return {
    kind: 'approved',
    approvedAt,
    approval,
    version: frozen?.number ?? 0,
    checksum: frozen ? Buffer.from(frozen.hash).toString('hex') : '',
    reason: frozen?.reason ?? null,
    createdAt: frozen?.createdAt ?? approvedAt ?? new Date(0),
  };
}
