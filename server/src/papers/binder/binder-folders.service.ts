import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { PrivateFolders } from '../../platform/storage/private-folders.js';

/** Below DATA_DIR/binding, one folder for each binder under way: the folder for temporary files may lie in memory. */
@Injectable()
export class BinderFoldersService implements OnModuleInit {
  private readonly logger = new Logger(BinderFoldersService.name);
  private readonly folders: PrivateFolders;

  constructor(@Inject(CONFIG) { dataFolder }: Config, clock: Clock) {
    this.folders = new PrivateFolders(join(dataFolder, 'binding'), clock);
  }

  onModuleInit(): Promise<void> {
    return this.sweep();
  }

  async lend<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
    await this.sweep();
    return this.folders.with(randomUUID(), work);
  }

  /** What cannot be removed keeps nobody from binding. */
  private async sweep(): Promise<void> {
    await this.folders.sweep().catch((error) => this.logger.error(error));
  }
}
