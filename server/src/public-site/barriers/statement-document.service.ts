import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { DocumentPress } from '../../platform/documents/document-press.js';
import { webDocument } from '../../platform/documents/web-document.js';
import type { StreamedContent } from '../../platform/http/send-stream.js';
import * as barriersPolicy from './barriers.policy.js';
import { StatementFactsService } from './statement-facts.service.js';
import { presentStatementSheet } from './statement-sheet.presenter.js';

const MEDIA_TYPES = { pdf: 'application/pdf', html: 'text/html; charset=utf-8' };

/** The statement as a document to send on: accessible PDF, or one page of HTML. */
@Injectable()
export class StatementDocumentService {
  constructor(
    private readonly statement: StatementFactsService,
    private readonly press: DocumentPress,
  ) {}

  async print(actor: Actor, format: 'pdf' | 'html'): Promise<StreamedContent> {
    authorize(barriersPolicy.tend, actor, undefined);
    const sheet = presentStatementSheet(await this.statement.find());
    const bytes = format === 'pdf' ? await this.press.pdf(sheet) : Buffer.from(webDocument(sheet, new Map()));
    return {
      fileName: `Erklärung zur Barrierefreiheit.${format}`,
      mediaType: MEDIA_TYPES[format],
      size: bytes.length,
      copyTo: async (target) => {
        target.write(bytes);
      },
    };
  }
}
