import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { type Member as Actor, Visitor } from '../../access/actor.js';
import { FileOwners } from '../../files/file-owners.service.js';
import { FilesService } from '../../files/files.service.js';
import { UploadsService } from '../../files/uploads/uploads.service.js';
import { Database } from '../../platform/database/database.js';
import { MINUTES_FILES } from '../pictures/minutes-pictures.service.js';
import type { Block } from '../text/block.js';
import { MinutesImportRepository } from './minutes-import.repository.js';

/** What pictures of old minutes are files of, until they are saved. */
const IMPORT_FILES = 'minutes-import';
const owned = (id: string) => ({ type: IMPORT_FILES, id });

type Saved = { minutesId: string; sections: ReadonlyArray<{ blocks: readonly Block[] }> };

/** Pictures that came with old minutes: of whoever corrects them, then of the minutes. */
@Injectable()
export class ImportPicturesService implements OnModuleInit {
  private readonly logger = new Logger(ImportPicturesService.name);

  constructor(
    private readonly repository: MinutesImportRepository,
    private readonly owners: FileOwners,
    private readonly uploads: UploadsService,
    private readonly files: FilesService,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.owners.register(IMPORT_FILES, async (actor, id) =>
      actor.kind === 'member' && (await this.repository.isVisible(actor, id)) ? 'contribute' : undefined,
    );
  }

  /** Ids of their files by their names in the folder. What is no picture, whatever it is called, stays behind. */
  async take(actor: Actor, importId: string, folder: string, names: readonly string[]): Promise<Map<string, string>> {
    const taken = new Map<string, string>();
    for (const [place, file] of names.entries()) {
      const path = join(folder, file);
      const bytes = { read: async () => createReadStream(path) };
      const delivery = { name: `Bild ${place + 1}${extname(file)}`, size: (await stat(path)).size, bytes };
      await this.uploads
        .store(actor, owned(importId), delivery, async () => undefined)
        .then(({ id }) => taken.set(file, id))
        .catch((error) => this.logger.warn(`${file} of import ${importId} stays behind`, error));
    }
    return taken;
  }

  /** What stands in the text belongs to the minutes, the rest to nobody. In the running transaction. */
  async handOver(actor: Actor, importId: string, { minutesId, sections }: Saved): Promise<void> {
    const shown = sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'image' ? [block.attrs.fileId] : [])),
    );
    await this.files.handOver(actor, owned(importId), { type: MINUTES_FILES, id: minutesId }, shown);
    await this.remove([importId], actor);
  }

  /** Imports with the pictures that are still theirs. */
  async remove(importIds: readonly string[], actor: Actor | Visitor = new Visitor()): Promise<void> {
    await this.database.transaction(async () => {
      for (const id of importIds) await this.files.withdrawAllOf(actor, owned(id));
      await this.repository.remove(importIds);
    });
  }
}
