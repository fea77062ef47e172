import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Letterhead } from '../../platform/documents/letterhead.js';
import { webDocument } from '../../platform/documents/web-document.js';
import { wordDocument } from '../../platform/documents/word-document.js';
import type { StreamedContent } from '../../platform/http/send-stream.js';
import type { DocumentFormat } from '../releases/releases.schemas.js';
import { type PrintedRelease, presentPressSheet } from './press-sheet.presenter.js';
import { sheetAsText } from './sheet-text.presenter.js';

const MEDIA_TYPES: Record<DocumentFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain; charset=utf-8',
  html: 'text/html; charset=utf-8',
};

export type PressDocument = { name: string; mediaType: string; bytes: Uint8Array };

/** Makes a press release the document that somebody asked for; nothing of it is kept. */
@Injectable()
export class PressDocumentsService {
  constructor(
    private readonly letterhead: Letterhead,
    private readonly clock: Clock,
  ) {}

  async make(release: PrintedRelease, format: DocumentFormat, name: string): Promise<PressDocument> {
    const file = { name: `${fileNameOf(name)}.${format}`, mediaType: MEDIA_TYPES[format] };
    const sheet = presentPressSheet(release, this.clock.now());
    if (format === 'txt') return { ...file, bytes: Buffer.from(`${sheetAsText(sheet)}\n`) };
    const { sheet: headed, pictures } = await this.letterhead.put(sheet);
    if (format === 'html') return { ...file, bytes: Buffer.from(webDocument(headed, pictures)) };
    return { ...file, bytes: await wordDocument(headed, pictures) };
  }
}

export const contentOf = ({ name, mediaType, bytes }: PressDocument): StreamedContent => ({
  fileName: name,
  mediaType,
  size: bytes.length,
  copyTo: async (target) => {
    target.write(bytes);
  },
});

/** Of what every system can store. */
const fileNameOf = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|\p{C}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100)
    .trim() || 'Pressemitteilung';
