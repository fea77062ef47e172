import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import type { ReadPage } from '../../platform/reading/reading.js';
import type { PreviewObstacle, PreviewState } from '../files.schemas.js';

const work = {
  id: true,
  fileId: true,
  number: true,
  storageKey: true,
  fileName: true,
  mediaType: true,
  size: true,
  scanState: true,
  previewAttempts: true,
} satisfies Prisma.FileVersionSelect;

export type WorkRecord = Prisma.FileVersionGetPayload<{ select: typeof work }>;
export type StoredPicture = {
  page: number;
  width: number;
  height: number;
  storageKey: string;
  size: number;
  sha256: string;
};
export type Preview = {
  state: PreviewState;
  obstacle: PreviewObstacle | null;
  pageCount: number | null;
  pages: readonly ReadPage[];
  pictures: readonly StoredPicture[];
  pdf: { storageKey: string; size: bigint } | null;
};

/** What is still worth working at: files that were neither withdrawn nor replaced. */
const current = { file: { withdrawnAt: null } } satisfies Prisma.FileVersionWhereInput;

const PAGES_AT_ONCE = 50;
const TEXT_AT_ONCE = 300_000;

/** The words of a page go into the search with it, and every statement has a time limit. */
function inBatches(pages: readonly ReadPage[]): ReadPage[][] {
  const batches: ReadPage[][] = [];
  let batch: ReadPage[] = [];
  let text = 0;
  for (const page of pages) {
    if (batch.length === 0 || batch.length === PAGES_AT_ONCE || text > TEXT_AT_ONCE) {
      batch = [];
      text = 0;
      batches.push(batch);
    }
    batch.push(page);
    text += page.text.length + (page.notes?.length ?? 0);
  }
  return batches;
}

@Injectable()
export class ProcessingRepository {
  constructor(private readonly database: Database) {}

  lookUpByKey(storageKey: string): Promise<WorkRecord | null> {
    return this.database.client.fileVersion.findUnique({ where: { storageKey }, select: work });
  }

  lookUp(id: string): Promise<WorkRecord | null> {
    return this.database.client.fileVersion.findFirst({ where: { id, ...current }, select: work });
  }

  /** Versions that nobody has seen to; the newest first, for somebody waits for those. */
  async listWaiting(): Promise<{ unscanned: string[]; unprocessed: string[] }> {
    const rows = await this.database.client.$queryRaw<Array<{ id: string; isScanned: boolean }>>`
      select v.id, v.scan_state <> 'pending' as "isScanned"
        from file_version v join file f on f.id = v.file_id
       where f.withdrawn_at is null
         and (v.scan_state = 'pending' or (v.preview_state = 'pending' and v.scan_state <> 'infected'))
         and not exists (select from file_version later where later.file_id = v.file_id and later.number > v.number)
       order by v.created_at desc limit 10000`;
    const idsOf = (isScanned: boolean) => rows.filter((row) => row.isScanned === isScanned).map(({ id }) => id);
    return { unscanned: idsOf(false), unprocessed: idsOf(true) };
  }

  /** Takes the work: false when somebody else has it, or there is none. */
  async claim(id: string, now: Date): Promise<boolean> {
    const { count } = await this.database.client.fileVersion.updateMany({
      where: { id, previewState: 'pending', scanState: { in: ['not_scanned', 'clean'] }, ...current },
      data: { previewState: 'running', processedAt: now, previewAttempts: { increment: 1 } },
    });
    return count > 0;
  }

  /** What our own end interrupted: it waits again, and was no attempt. */
  async handBack(id: string): Promise<void> {
    await this.database.client.fileVersion.updateMany({
      where: { id, previewState: 'running' },
      data: { previewState: 'pending', previewAttempts: { decrement: 1 } },
    });
  }

  /** What was interrupted waits again. */
  async release(where: Prisma.FileVersionWhereInput): Promise<void> {
    await this.database.client.fileVersion.updateMany({
      where: { ...where, previewState: 'running' },
      data: { previewState: 'pending' },
    });
  }

  async recordScan(id: string, scan: { scanState: 'clean' | 'infected'; scanFinding: string | null; scannedAt: Date }) {
    await this.database.client.fileVersion.updateMany({ where: { id, scanState: 'pending' }, data: scan });
  }

  /** In place of what there was; false when the work was taken away meanwhile. */
  async save(id: string, preview: Preview, now: Date): Promise<boolean> {
    const { state, obstacle, pageCount, pages, pictures, pdf } = preview;
    const { client } = this.database;
    const { count } = await client.fileVersion.updateMany({
      where: { id, previewState: 'running' },
      data: {
        previewState: state,
        previewObstacle: obstacle,
        pageCount,
        pdfStorageKey: pdf?.storageKey ?? null,
        pdfSize: pdf?.size ?? null,
        processedAt: now,
      },
    });
    if (count === 0) return false;
    await client.filePage.deleteMany({ where: { versionId: id } });
    for (const data of inBatches(pages)) {
      await client.filePage.createMany({ data: data.map((page) => ({ ...page, versionId: id })) });
    }
    await client.pageImage.createMany({
      data: pictures.map(({ page, ...picture }) => ({ ...picture, versionId: id, pageNumber: page })),
    });
    return true;
  }

  /** Versions of a file that were replaced, or all of them when it was withdrawn. */
  async listUnused(fileId: string): Promise<string[]> {
    const { versions, withdrawnAt } = await this.database.client.file.findUniqueOrThrow({
      where: { id: fileId },
      select: { withdrawnAt: true, versions: { select: { id: true }, orderBy: { number: 'desc' } } },
    });
    return versions.slice(withdrawnAt === null ? 1 : 0).map(({ id }) => id);
  }

  /** Nobody keeps a preview of them until the transaction ends. */
  async lock(ids: readonly string[]): Promise<void> {
    await this.database.client.$queryRaw`
      select from file_version where id = any(${[...ids]}::uuid[]) order by id for update`;
  }

  /** Keys of everything that was made from versions. */
  async listDerivedKeys(ids: readonly string[]): Promise<string[]> {
    const versions = await this.database.client.fileVersion.findMany({
      where: { id: { in: [...ids] } },
      select: { pdfStorageKey: true, pages: { select: { images: { select: { storageKey: true } } } } },
    });
    return versions.flatMap(({ pdfStorageKey, pages }) => [
      ...(pdfStorageKey === null ? [] : [pdfStorageKey]),
      ...pages.flatMap(({ images }) => images.map(({ storageKey }) => storageKey)),
    ]);
  }

  /** Takes back what was made from versions; the originals stay. */
  async forget(ids: readonly string[]): Promise<void> {
    const { client } = this.database;
    const where = { id: { in: [...ids] } };
    await client.filePage.deleteMany({ where: { version: where } });
    await client.fileVersion.updateMany({
      where,
      data: { previewState: 'unavailable', previewObstacle: null, pageCount: null, pdfStorageKey: null, pdfSize: null },
    });
  }
}
