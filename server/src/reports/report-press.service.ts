import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { shortDay } from '../platform/clock/in-words.js';
import { DocumentPress } from '../platform/documents/document-press.js';
import { Letterhead } from '../platform/documents/letterhead.js';
import { wordDocument } from '../platform/documents/word-document.js';
import type { StreamedContent } from '../platform/http/send-stream.js';
import { tableContent } from '../platform/tables/send-table.js';
import { presentReportSheet, presentReportTables } from './report-sheet.presenter.js';
import type { Report, ReportFormat } from './reports.schemas.js';

const MEDIA_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** Makes a report the document that somebody asked for; nothing of it is kept. */
@Injectable()
export class ReportPressService {
  constructor(
    private readonly press: DocumentPress,
    private readonly letterhead: Letterhead,
    private readonly clock: Clock,
  ) {}

  async print(report: Report, format: ReportFormat): Promise<StreamedContent> {
    const name = report.title
      .replace(/[\\/:*?"<>|\p{C}]+/gu, ' ')
      .trim()
      .slice(0, 120);
    if (format === 'xlsx' || format === 'csv') {
      return tableContent({ name, tables: presentReportTables(report) }, format);
    }
    const { sheet, pictures } = await this.letterhead.put(presentReportSheet(report, shortDay(this.clock.now())));
    const bytes = format === 'docx' ? await wordDocument(sheet, pictures) : await this.press.pdf(sheet, pictures);
    return {
      fileName: `${name}.${format}`,
      mediaType: MEDIA_TYPES[format],
      size: bytes.length,
      copyTo: async (target) => {
        target.write(bytes);
      },
    };
  }
}
