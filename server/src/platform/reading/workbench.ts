import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { isGone, thisProcess } from '../storage/writing-process.js';

/** Private folders for files under work: one per file, gone in every case. */
@Injectable()
export class Workbench {
  private readonly logger = new Logger(Workbench.name);
  private readonly root: string;

  constructor(@Inject(CONFIG) { dataFolder }: Config) {
    this.root = join(dataFolder, 'processing');
  }

  async with<Result>(name: string, work: (folder: string) => Promise<Result>): Promise<Result> {
    const folder = join(this.root, thisProcess, name);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    try {
      return await work(folder);
    } finally {
      await rm(folder, { recursive: true, force: true }).catch((error) => this.logger.error(error));
    }
  }

  /** Removes what processes that were killed left behind; the names of what they worked on. */
  async sweep(): Promise<string[]> {
    const interrupted: string[] = [];
    for (const owner of (await entriesOf(this.root)).filter(isGone)) {
      interrupted.push(...(await entriesOf(join(this.root, owner))));
      await rm(join(this.root, owner), { recursive: true, force: true });
    }
    return interrupted;
  }
}

const entriesOf = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
