import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { isGone, thisProcess } from '../../platform/storage/writing-process.js';

/** Below DATA_DIR/binding, one folder for each binder under way: the folder for temporary files may lie in memory. */
@Injectable()
export class BinderFoldersService implements OnModuleInit {
  private readonly root: string;

  constructor(@Inject(CONFIG) { dataFolder }: Config) {
    this.root = join(dataFolder, 'binding');
  }

  /** What a process left behind that was killed. */
  async onModuleInit(): Promise<void> {
    const left = await readdir(this.root).catch(() => []);
    for (const name of left.filter(isGone)) await rm(join(this.root, name), { recursive: true, force: true });
  }

  async lend<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
    await mkdir(this.root, { recursive: true });
    const folder = await mkdtemp(join(this.root, `${thisProcess}_`));
    try {
      return await work(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
