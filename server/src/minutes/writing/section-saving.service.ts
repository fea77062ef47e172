import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { ProjectionRepository } from './projection.repository.js';
import type { ChangedSection } from './rules/changed-sections.js';
import { plainSection } from './rules/plain-section.js';

type Place = { minutesId: string; workingGroupId: string };

/** What the database is slow to take, whatever else it does. */
const LARGE = 1_000_000;

/** What the sections say, as everybody but the editors reads it. */
@Injectable()
export class SectionSavingService {
  private readonly logger = new Logger(SectionSavingService.name);

  constructor(
    private readonly projection: ProjectionRepository,
    private readonly database: Database,
  ) {}

  save(place: Place, sections: readonly ChangedSection[], now: Date): Promise<void> {
    return this.projection.save(place, sections, now);
  }

  /** One section that cannot be stored takes no other with it: of it the words are, or nothing is. */
  async saveSound(place: Place, sections: readonly ChangedSection[], now: Date): Promise<void> {
    const sound: ChangedSection[] = [];
    for (const section of sections) {
      const isLarge = JSON.stringify(section.blocks).length > LARGE;
      for (const candidate of [...(isLarge ? [] : [section]), plainSection(section)]) {
        const failure = await this.database.rehearse(() => this.projection.save(place, [candidate], now));
        if (failure === undefined) {
          sound.push(candidate);
          break;
        }
        this.logger.error(`item ${section.agendaItemId} of minutes ${place.minutesId} cannot be stored`, failure);
      }
    }
    await this.projection.save(place, sound, now);
  }
}
