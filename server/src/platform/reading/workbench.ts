import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { CONFIG, type Config } from '../config/config.js';
import { PrivateFolders } from '../storage/private-folders.js';

/** Private folders for files that are read, one per file. */
@Injectable()
export class Workbench extends PrivateFolders {
  constructor(@Inject(CONFIG) { dataFolder }: Config, clock: Clock) {
    super(join(dataFolder, 'processing'), clock);
  }
}
