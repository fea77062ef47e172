import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { FilesService } from '../../files/files.service.js';
import { MunicipalitiesService } from '../../municipalities/municipalities.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { decodeCursor, toPage } from '../../platform/http/page.js';
import { type ActivityRecord, MunicipalityActivitiesRepository } from './municipality-activities.repository.js';
import { presentParts } from './municipality-reports.presenter.js';
import type { MunicipalityActivityFilter, MunicipalityActivityPage } from './municipality-reports.schemas.js';
import { REPORT_FILES } from './report-round.service.js';
import { tagsByUse } from './rules/tags.js';

/** Over time: what a municipality has told, meeting by meeting. For members of the group alone. */
@Injectable()
export class MunicipalityActivitiesService {
  constructor(
    private readonly repository: MunicipalityActivitiesRepository,
    private readonly municipalities: MunicipalitiesService,
    private readonly files: FilesService,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    municipalityId: string,
    { tag, limit, cursor }: MunicipalityActivityFilter,
  ): Promise<MunicipalityActivityPage> {
    await this.municipalities.show(municipalityId);
    const now = this.clock.now();
    const rows = await this.repository.list(actor, municipalityId, { tag, now, after: decodeCursor(cursor), limit });
    const files = await this.files.listOfMany(REPORT_FILES, new Map(rows.map(({ id }) => [id, 'read'])));
    const position = ({ id, meeting }: ActivityRecord) => ({ at: meeting.startsAt, id });
    return {
      ...toPage(rows, limit, position, (row) => ({
        id: row.id,
        meeting: {
          id: row.meeting.id,
          number: row.meeting.number,
          startsAt: row.meeting.startsAt.toISOString(),
          workingGroup: row.meeting.workingGroup,
        },
        ...presentParts(row),
        isOral: row.isOral,
        files: files.get(row.id) ?? [],
      })),
      tags: tagsByUse(await this.repository.listTags(actor, municipalityId, now), 100),
    };
  }
}
