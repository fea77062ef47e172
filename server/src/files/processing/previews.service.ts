import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { Ending } from '../../platform/reading/containment.js';
import { Converter } from '../../platform/reading/converter.js';
import { FileReader } from '../../platform/reading/file-reader.js';
import type { Reading, ReadingTask } from '../../platform/reading/reading.js';
import { FileStore, type StoredBytes } from '../../platform/storage/file-store.js';
import type { PreviewObstacle } from '../files.schemas.js';
import { extensionOf } from '../rules/file-name.js';
import type { Preview, StoredPicture, WorkRecord } from './processing.repository.js';

const KINDS: Record<string, ReadingTask['kind']> = {
  pdf: 'pdf',
  jpg: 'image',
  jpeg: 'image',
  png: 'image',
  pptx: 'pptx',
  docx: 'docx',
  xlsx: 'xlsx',
  odp: 'open-document',
  odt: 'open-document',
  ods: 'open-document',
};
/** Only the program that sets the text knows where its pages begin. */
const FLOWING = ['docx', 'odt'];
const LARGEST_PDF = 500_000_000;

const OBSTACLES: Record<Exclude<Ending, 'done'>, PreviewObstacle> = {
  failed: 'crashed',
  time_limit: 'time_limit',
  memory_limit: 'memory_limit',
};

type Drawn = { reading: Reading; pdf: string | undefined };

/** Makes text and pictures of one version, in a folder that is thrown away afterwards. */
@Injectable()
export class PreviewsService {
  constructor(
    private readonly store: FileStore,
    private readonly reader: FileReader,
    private readonly converter: Converter,
  ) {}

  /** `stored` hears of every key that was written, also when the rest fails. */
  async make(version: WorkRecord, folder: string, stored: (key: string) => void): Promise<Preview> {
    const ending = extensionOf(version.fileName).toLowerCase();
    const kind = KINDS[ending];
    if (kind === undefined) return without('unsupported');
    const file = `input.${ending}`;
    await pipeline(await this.store.read(version.storageKey), createWriteStream(join(folder, file)));
    const read = await this.reader.read({ kind, folder, file, wantsText: true });
    if (typeof read === 'string') return without(OBSTACLES[read]);
    if (read.obstacle !== null && read.obstacle !== 'too_many_pages') return without(read.obstacle);
    if (kind === 'pdf' || kind === 'image') return this.keep({ reading: read, pdf: undefined }, null, folder, stored);
    const drawn = await this.draw(folder, ending);
    if (typeof drawn === 'string') return this.keep({ reading: read, pdf: undefined }, drawn, folder, stored);
    return this.keep(joined(read, drawn, FLOWING.includes(ending)), null, folder, stored);
  }

  /** Pictures by way of a PDF, or why there are none. */
  private async draw(folder: string, ending: string): Promise<Drawn | PreviewObstacle> {
    if (!this.converter.converts(ending)) return 'unsupported';
    const program = await this.converter.locate();
    if (program === undefined) return 'no_converter';
    const ended = await this.converter.convert(program, folder, ending);
    if (ended !== 'done') return OBSTACLES[ended];
    const pdf = join(folder, 'input.pdf');
    const isThere = await stat(pdf).then(
      () => true,
      () => false,
    );
    if (!isThere) return 'broken';
    const task = { kind: 'pdf', folder, file: 'input.pdf', wantsText: FLOWING.includes(ending) } as const;
    const reading = await this.reader.read(task);
    if (typeof reading === 'string') return OBSTACLES[reading];
    return reading.obstacle === null || reading.obstacle === 'too_many_pages' ? { reading, pdf } : reading.obstacle;
  }

  private async keep(
    { reading, pdf }: Drawn,
    obstacle: PreviewObstacle | null,
    folder: string,
    stored: (key: string) => void,
  ): Promise<Preview> {
    const pictures: StoredPicture[] = [];
    const write = async (path: string): Promise<StoredBytes> => {
      const bytes = await this.store.write(createReadStream(path), LARGEST_PDF);
      stored(bytes.key);
      return bytes;
    };
    for (const { file, ...picture } of reading.pictures) {
      const { key, size, sha256 } = await write(join(folder, file));
      pictures.push({ ...picture, storageKey: key, size, sha256 });
    }
    const kept = pdf === undefined ? undefined : await write(pdf);
    return {
      state: 'ready',
      obstacle: obstacle ?? reading.obstacle,
      pageCount: reading.pageCount,
      pages: reading.pages,
      pictures,
      pdf: kept ? { storageKey: kept.key, size: BigInt(kept.size) } : null,
    };
  }
}

/** Slides keep the words of the original with their titles and notes; of texts the PDF knows the pages. */
function joined(read: Reading, { reading, pdf }: Drawn, isFlowing: boolean): Drawn {
  if (isFlowing) return { reading, pdf };
  const numbers = new Set(read.pages.map(({ number }) => number));
  const pictures = reading.pictures.filter(({ page }) => numbers.has(page));
  return { reading: { ...read, pictures }, pdf };
}

/** The file itself asks for it; everything else might have gone better another time. */
const FINAL: readonly PreviewObstacle[] = ['password_protected', 'unsupported'];

export const without = (obstacle: PreviewObstacle): Preview => ({
  state: FINAL.includes(obstacle) ? 'unavailable' : 'failed',
  obstacle,
  pageCount: null,
  pages: [],
  pictures: [],
  pdf: null,
});
