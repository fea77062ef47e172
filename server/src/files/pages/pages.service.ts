import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Contributor as Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Database } from '../../platform/database/database.js';
import { Forbidden, NotFound } from '../../platform/errors/domain-error.js';
import type { Content } from '../../platform/http/send-content.js';
import { StoredContents } from '../downloads/stored-contents.service.js';
import { PreviewUnderWay } from '../files.errors.js';
import * as filesPolicy from '../files.policy.js';
import { FilesService } from '../files.service.js';
import { OpeningService } from '../opening.service.js';
import { ProcessingJobsService } from '../processing/processing-jobs.service.js';
import { nameAsPdf } from '../rules/file-name.js';
import { pdfOf, presentPages } from './pages.presenter.js';
import { PagesRepository } from './pages.repository.js';
import type { FilePages, ImageQuery, PdfQuery } from './pages.schemas.js';

@Injectable()
export class PagesService {
  constructor(
    private readonly opening: OpeningService,
    private readonly files: FilesService,
    private readonly repository: PagesRepository,
    private readonly contents: StoredContents,
    private readonly jobs: ProcessingJobsService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
  ) {}

  async list(actor: Actor, id: string): Promise<FilePages> {
    const opened = await this.opening.open(actor, id);
    const shown = presentPages(opened, await this.repository.list(opened.version.id));
    return { ...shown, state: this.files.previewOf(opened.version) };
  }

  async image(actor: Actor, id: string, number: number, { width }: ImageQuery): Promise<Content> {
    const { version } = await this.opening.open(actor, id);
    const image = await this.repository.findImage(version.id, number, width);
    if (!image) throw new NotFound();
    return this.contents.contentOf(image.storageKey, {
      fileName: `Seite-${number}.webp`,
      mediaType: 'image/webp',
      size: image.size,
      sha256: image.sha256,
      lastModified: version.processedAt ?? version.createdAt,
      disposition: 'inline',
    });
  }

  /** The original where it is a PDF, else what it was turned into. */
  async pdf(actor: Actor, id: string, { disposition }: PdfQuery): Promise<Content> {
    const opened = await this.opening.open(actor, id);
    const pdf = pdfOf(opened);
    if (!pdf) throw new NotFound();
    const { version } = opened;
    return this.contents.contentOf(pdf.storageKey, {
      fileName: nameAsPdf(version.fileName),
      mediaType: 'application/pdf',
      size: Number(pdf.size),
      // What lies under a key never changes, so the key tells bytes apart as well; what it is stays with us.
      sha256: version.pdfStorageKey === null ? version.sha256 : sha256Of(version.pdfStorageKey),
      lastModified: version.processedAt ?? version.createdAt,
      disposition,
    });
  }

  async releaseNotes(actor: Actor, id: string, released: boolean): Promise<FilePages> {
    return this.database.transaction(async () => {
      const { reach, state } = await this.opening.open(actor, id);
      if (!filesPolicy.releaseNotes(reach, state)) throw new Forbidden();
      await this.repository.releaseNotes(id, released);
      await this.auditLog.record(actor, released ? 'file.notes-released' : 'file.notes-held-back', id);
      return this.list(actor, id);
    });
  }

  /** Once more from the beginning, with as many attempts as a new file has. */
  async retry(actor: Actor, id: string): Promise<FilePages> {
    return this.database.transaction(async () => {
      const { reach, state, version } = await this.opening.open(actor, id);
      if (!filesPolicy.withdraw(reach, state)) throw new Forbidden();
      if (!(await this.repository.restart(version.id))) throw new PreviewUnderWay();
      await this.jobs.beginAgain(version.id);
      await this.auditLog.record(actor, 'file.preview-retried', id);
      return this.list(actor, id);
    });
  }
}

const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');
