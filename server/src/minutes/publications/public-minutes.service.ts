import { Injectable } from '@nestjs/common';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { Typeset } from '../../platform/http/send-rendered.js';
import { MinutesPressService } from '../documents/minutes-press.service.js';
import { presentPublicHead, presentPublicMinutes } from './publications.presenter.js';
import { PublicationsRepository, type PublishedRecord } from './publications.repository.js';
import type { PublicDocumentQuery, PublicMinutes, PublicMinutesList } from './publications.schemas.js';

/** Published extracts, for everybody: always of the version that was published, whatever was amended since. */
@Injectable()
export class PublicMinutesService {
  constructor(
    private readonly repository: PublicationsRepository,
    private readonly press: MinutesPressService,
  ) {}

  async list(): Promise<PublicMinutesList> {
    return { items: (await this.repository.listPublished()).map(presentPublicHead) };
  }

  async show(minutesId: string): Promise<PublicMinutes> {
    const published = await this.repository.findPublished(minutesId);
    const told = this.press.tellFrozen(frozenOf(published));
    return presentPublicMinutes(published, told.document, this.press.sheetOf(told, 'public'));
  }

  async document(minutesId: string, { format }: PublicDocumentQuery): Promise<Typeset> {
    const published = await this.repository.findPublished(minutesId);
    return this.press.prepareTold(this.press.tellFrozen(frozenOf(published)), { format, audience: 'public' });
  }

  /** A picture of what is published, if it may be shown to everybody. */
  async picture(minutesId: string, fileId: string): Promise<Typeset> {
    const published = await this.repository.findPublished(minutesId);
    const pictures = await this.press.picturesOf(this.press.tellFrozen(frozenOf(published)), 'public');
    const picture = pictures.get(fileId);
    if (!picture) throw new NotFound();
    return {
      fileName: `Bild.${picture.format}`,
      mediaType: picture.format === 'png' ? 'image/png' : 'image/jpeg',
      version: fileId,
      lastModified: published.publishedAt,
      disposition: 'inline',
      set: () => Promise.resolve(picture.bytes),
    };
  }
}

const frozenOf = ({ version, publishedAt, minutes: { id, approval, approvedAt, approvedIn } }: PublishedRecord) => ({
  minutesId: id,
  version,
  approval,
  approvedAt,
  approvedIn,
  updatedAt: publishedAt,
});
