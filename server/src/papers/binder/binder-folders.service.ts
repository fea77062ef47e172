import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { isIdle } from '../../platform/storage/idle-folders.js';
import { isGone, thisProcess } from '../../platform/storage/writing-process.js';

/** Below DATA_DIR/binding, one folder for each binder under way: the folder for temporary files may lie in memory. */
@Injectable()
export class BinderFoldersService implements OnModuleInit {
  private readonly logger = new Logger(BinderFoldersService.name);
  private readonly root: string;

  constructor(
    @Inject(CONFIG) { dataFolder }: Config,
    private readonly clock: Clock,
  ) {
    this.root = join(dataFolder, 'binding');
  }

  onModuleInit(): Promise<void> {
    return this.sweep();
  }

  async lend<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
    await this.sweep();
    await mkdir(this.root, { recursive: true });
    const folder = await mkdtemp(join(this.root, `${thisProcess}_`));
    try {
      return await work(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** What a process left behind that was killed. Of other hosts, each new container one of its own, only age tells. */
  private async sweep(): Promise<void> {
    const others = (await readdir(this.root).catch(() => [])).filter((name) => !name.startsWith(thisProcess));
    for (const folder of others) {
      const path = join(this.root, folder);
      if (!isGone(folder) && !(await isIdle(path, this.clock.now()))) continue;
      await rm(path, { recursive: true, force: true }).catch((error) => this.logger.error(error));
    }
  }
}
