import { mkdir, readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import type { Clock } from '../clock/clock.js';
import { isIdle } from './idle-folders.js';
import { isGone, thisProcess } from './writing-process.js';

/** Folders below `root` for files under work: one per piece of work, gone in every case. */
export class PrivateFolders {
  private readonly logger = new Logger(PrivateFolders.name);

  constructor(
    private readonly root: string,
    private readonly clock: Clock,
  ) {}

  async with<Result>(name: string, work: (folder: string) => Promise<Result>): Promise<Result> {
    const own = join(this.root, thisProcess);
    const folder = join(own, name);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    try {
      return await work(folder);
    } finally {
      await rm(folder, { recursive: true, force: true }).catch((error) => this.logger.error(error));
      await removeEmpty(own);
    }
  }

  /** Removes what processes that were killed left behind; the names of what those of this host worked on. */
  async sweep(): Promise<string[]> {
    const interrupted: string[] = [];
    for (const owner of await entriesOf(this.root)) {
      if (owner === thisProcess) continue;
      if (!isGone(owner)) await this.removeIdle(join(this.root, owner));
      else {
        interrupted.push(...(await entriesOf(join(this.root, owner))));
        await rm(join(this.root, owner), { recursive: true, force: true });
      }
    }
    return interrupted;
  }

  /** Of other hosts, each new container one of its own, only age tells. One that begins just now keeps its folder. */
  private async removeIdle(owner: string): Promise<void> {
    const now = this.clock.now();
    if (await isIdle(owner, now)) await removeEmpty(owner);
    for (const name of await entriesOf(owner)) {
      if (await isIdle(join(owner, name), now)) await rm(join(owner, name), { recursive: true, force: true });
    }
  }
}

const entriesOf = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
const removeEmpty = (folder: string): Promise<void> => rmdir(folder).catch(() => undefined);
