import { readFile } from 'node:fs/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { readPicture } from './read-picture.js';
import type { Pictures, Sheet } from './sheet.js';

const LOGO = 'letterhead';

/** The sender's lines and sign, as configured; without them documents begin with their title. */
@Injectable()
export class Letterhead {
  private readonly logger = new Logger(Letterhead.name);

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async put(sheet: Sheet, pictures: Pictures = new Map()): Promise<{ sheet: Sheet; pictures: Pictures }> {
    const { lines } = this.config.letterhead;
    const logo = await this.readLogo();
    if (lines.length === 0 && !logo) return { sheet, pictures };
    return {
      sheet: { ...sheet, letterhead: { lines, logo: logo ? LOGO : null } },
      pictures: logo ? new Map([...pictures, [LOGO, logo]]) : pictures,
    };
  }

  /** Read each time: it is small, and whoever changes it sees so at once. */
  private async readLogo() {
    const { logoPath } = this.config.letterhead;
    if (logoPath === undefined) return undefined;
    try {
      const logo = readPicture(await readFile(logoPath));
      if (!logo) this.logger.warn(`LETTERHEAD_LOGO: ${logoPath} is neither PNG nor JPEG`);
      return logo;
    } catch (error) {
      this.logger.warn(`LETTERHEAD_LOGO: ${error instanceof Error ? error.message : error}`);
      return undefined;
    }
  }
}
