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

/** What documents are made from. */
export type Told = { minutesId: string; document: MinutesDocument; state: DocumentState; updatedAt: Date };

/** One version as it was frozen. */
export type Frozen = {
  minutesId: string;
  version: DocumentedRecord['versions'][number];
  approval: DocumentedRecord['approval'];
  approvedAt: Date | null;
  approvedIn: DocumentedRecord['approvedIn'];
  updatedAt: Date;
};

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
    const [version] = record.versions;
    if (version) return this.tellFrozen({ ...record, minutesId, version });
    const document = await this.documents.compose(minutesId);
    return { minutesId, document, state: stateOf(record), updatedAt: record.updatedAt };
  }

  tellFrozen({ minutesId, version, approval, approvedAt, approvedIn: meeting, updatedAt }: Frozen): Told {
    const { number, hash, reason, createdAt } = version;
    const approvedIn = meeting?.number ?? null;
    const checksum = Buffer.from(hash).toString('hex');
    return {
      minutesId,
      document: MinutesDocument.parse(version.document),
      state: { kind: 'approved', approvedAt, approval, approvedIn, version: number, checksum, reason, createdAt },
      updatedAt,
    };
  }

  async sheet(minutesId: string, audience: Audience): Promise<Sheet> {
    return this.sheetOf(await this.tell(minutesId), audience);
  }

  sheetOf({ document, state }: Told, audience: Audience): Sheet {
    return presentMinutesSheet(document, state, audience, this.config.publicUrl);
  }

  /** The minutes of a meeting that its whole group reads, or null. The caller has shown the meeting. */
  lookUpShared(meetingId: string): Promise<string | null> {
    return this.repository.lookUpShared(meetingId);
  }

  /** Accessible PDF for mails and for documents that it is a part of. */
  async pdf(minutesId: string, audience: Audience): Promise<{ fileName: string; content: Uint8Array }> {
    const typeset = await this.prepare(minutesId, { format: 'pdf', audience });
    return { fileName: typeset.fileName, content: await typeset.set() };
  }

  async prepare(minutesId: string, query: DocumentQuery): Promise<Typeset> {
    return this.prepareTold(await this.tell(minutesId), query);
  }

  async prepareTold(told: Told, { format, audience }: DocumentQuery): Promise<Typeset> {
    const { document, state, updatedAt } = told;
    const shown = await this.picturesOf(told, audience);
    const { sheet, pictures } = await this.letterhead.put(this.sheetOf(told, audience), shown);
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
      lastModified: updatedAt,
      disposition: format === 'pdf' ? 'inline' : 'attachment',
      set: () => this.setAs(format, sheet, pictures),
    };
  }

  /** By file. */
  picturesOf(told: Told, audience: Audience): Promise<Pictures> {
    const ids = pictureIds(this.sheetOf(told, audience).blocks);
    const owner = { type: 'minutes', id: told.minutesId };
    return this.pictures.read(owner, ids, audience === 'public' ? 'public' : 'owner');
  }

  private async setAs(format: DocumentQuery['format'], sheet: Sheet, pictures: Pictures): Promise<Uint8Array> {
    if (format === 'pdf') return this.press.pdf(sheet, pictures);
    return format === 'docx' ? wordDocument(sheet, pictures) : Buffer.from(webDocument(sheet, pictures));
  }
}

/** Of what is not frozen. */
function stateOf({ state, objectionsUntil, approvedAt, approval }: DocumentedRecord): DocumentState {
  if (state === 'draft') return { kind: 'draft' };
  if (state === 'circulated') {
    return { kind: 'circulated', objectionsUntil: objectionsUntil && dayFromColumn(objectionsUntil) };
  }
  const createdAt = approvedAt ?? new Date(0);
  return {
    kind: 'approved',
    approvedAt,
    approval,
    approvedIn: null,
    version: 0,
    checksum: '',
    reason: null,
    createdAt,
  };
}
