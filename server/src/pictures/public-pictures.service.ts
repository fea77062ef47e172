import { Injectable } from '@nestjs/common';
import { PublishedImagesService } from '../files/pages/published-images.service.js';
import { calendarDay, dayFromColumn } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { NotFound } from '../platform/errors/domain-error.js';
import type { Content } from '../platform/http/send-content.js';
import { PictureWithdrawn } from './pictures.errors.js';
import { largestOf, showableOf } from './pictures.presenter.js';
import { type PictureRecord, PicturesRepository } from './pictures.repository.js';
import type { Picture } from './pictures.schemas.js';
import { type Channel, isShownOn, wasShownOn } from './rules/showing.js';

/** What everybody may know of a picture: nobody who is on it is named. */
export type PublicPicture = Pick<Picture, 'id' | 'title' | 'alternativeText' | 'credit' | 'licence' | 'licenceNote'> & {
  /** Pixels of the largest; all sizes have this shape. */
  width: number;
  height: number;
};

type Period = { from: string; until: string };
export type TakenPicture = PublicPicture & Pick<Picture, 'takenOn' | 'place'>;

/** Pixels. */
const LARGEST = 1600;

/** Which pictures may be shown now; asked anew with every request, for a consent may have been withdrawn meanwhile. */
@Injectable()
export class PublicPicturesService {
  constructor(
    private readonly repository: PicturesRepository,
    private readonly images: PublishedImagesService,
    private readonly clock: Clock,
  ) {}

  async mayShow(id: string, channel: Channel): Promise<boolean> {
    const picture = await this.repository.lookUp(id);
    return picture !== undefined && this.isShown(picture, channel);
  }

  /** The picture as it may be shown there; undefined where it may not, or none was chosen. */
  async find(id: string | null, channel: Channel = 'website'): Promise<PublicPicture | undefined> {
    return id === null ? undefined : (await this.listOf([id], channel)).get(id);
  }

  /** By id: of these, those which may be shown there. */
  async listOf(ids: readonly string[], channel: Channel = 'website'): Promise<Map<string, PublicPicture>> {
    const wanted = [...new Set(ids)];
    const pictures = wanted.length === 0 ? [] : await this.repository.lookUpAll(wanted);
    return new Map(
      pictures.filter((picture) => this.isShown(picture, channel)).map((picture) => [picture.id, present(picture)]),
    );
  }

  /** Those of a group that were taken on these days and may be shown there. Whoever calls has proved that it is visible. */
  async listTaken(workingGroupId: string, period: Period, channel: Channel): Promise<TakenPicture[]> {
    const pictures = await this.repository.listTaken(workingGroupId, period);
    return pictures
      .filter((picture) => this.isShown(picture, channel))
      .map((picture) => ({
        ...present(picture),
        takenOn: picture.takenOn && dayFromColumn(picture.takenOn),
        place: picture.place,
      }));
  }

  /** Bytes for the public pages. What was there and may not be shown any more is Gone. */
  async open(id: string, width: number): Promise<Content> {
    const picture = await this.repository.lookUp(id);
    if (!picture?.file) throw new NotFound();
    if (!this.isShown(picture, 'website')) {
      throw wasShownOn(showableOf(picture), 'website') ? new PictureWithdrawn() : new NotFound();
    }
    const content = await this.images.open(picture.file.id, width);
    if (!content) throw new NotFound();
    return content;
  }

  /** The picture itself, for those who pass it on; undefined where it may not be shown there. */
  async read(id: string, channel: Channel): Promise<{ bytes: Buffer; alternativeText: string } | undefined> {
    const picture = await this.repository.lookUp(id);
    if (!picture?.file || !this.isShown(picture, channel)) return undefined;
    const bytes = await this.images.read(picture.file.id, LARGEST);
    return bytes && { bytes, alternativeText: picture.alternativeText };
  }

  private isShown(picture: PictureRecord, channel: Channel): boolean {
    return isShownOn(showableOf(picture), channel, calendarDay(this.clock.now()));
  }
}

function present(picture: PictureRecord): PublicPicture {
  const { id, title, alternativeText, credit, licence, licenceNote, file } = picture;
  const { width, height } = largestOf(file);
  return { id, title, alternativeText, credit, licence, licenceNote, width: width ?? 1, height: height ?? 1 };
}
