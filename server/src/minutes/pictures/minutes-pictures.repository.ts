import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

const standing = {
  state: true,
  openToMembers: true,
  meeting: { select: { workingGroupId: true, workingGroup: { select: { name: true } } } },
} as const;

/** Of the minutes that pictures belong to: what decides who reaches them. */
@Injectable()
export class MinutesPicturesRepository {
  constructor(private readonly database: Database) {}

  lookUpStanding(minutesId: string) {
    return this.database.client.minutes.findUnique({ where: { id: minutesId }, select: standing });
  }

  /** Whether a picture stands in the text, or in a version of it. */
  async shows(minutesId: string, fileId: string): Promise<boolean> {
    const [found] = await this.database.client.$queryRaw<Array<{ shows: boolean }>>`
      select exists (select from minutes_section
                      where minutes_id = ${minutesId}::uuid and strpos(lower(content::text), ${fileId}::uuid::text) > 0)
          or exists (select from minutes_version
                      where minutes_id = ${minutesId}::uuid and strpos(lower(document::text), ${fileId}::uuid::text) > 0)
          as shows`;
    return found?.shows ?? false;
  }
}
