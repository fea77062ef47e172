import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';

const whole = {
  images: { select: { width: true, height: true }, orderBy: { width: 'asc' } },
} satisfies Prisma.FilePageInclude;

export type PageRecord = Prisma.FilePageGetPayload<{ include: typeof whole }>;
export type ImageRecord = Prisma.PageImageGetPayload<object>;

/** Knows no visibility of its own: whoever calls has opened the file. */
@Injectable()
export class PagesRepository {
  constructor(private readonly database: Database) {}

  list(versionId: string): Promise<PageRecord[]> {
    return this.database.client.filePage.findMany({
      where: { versionId },
      include: whole,
      orderBy: { number: 'asc' },
    });
  }

  findImage(versionId: string, pageNumber: number, width: number): Promise<ImageRecord | null> {
    return this.database.client.pageImage.findUnique({
      where: { versionId_pageNumber_width: { versionId, pageNumber, width } },
    });
  }

  /** The narrowest that is wide enough, else the widest. */
  async findImageFor(versionId: string, pageNumber: number, width: number): Promise<ImageRecord | undefined> {
    const images = await this.database.client.pageImage.findMany({
      where: { versionId, pageNumber },
      orderBy: { width: 'asc' },
    });
    return images.find((image) => image.width >= width) ?? images.at(-1);
  }

  async releaseNotes(fileId: string, notesReleased: boolean): Promise<void> {
    await this.database.client.file.update({ where: { id: fileId }, data: { notesReleased } });
  }

  /** False when it is waiting or under way already. */
  async restart(versionId: string): Promise<boolean> {
    const { count } = await this.database.client.fileVersion.updateMany({
      where: { id: versionId, previewState: { notIn: ['pending', 'running'] } },
      data: { previewState: 'pending', previewObstacle: null, previewAttempts: 0 },
    });
    return count > 0;
  }
}
