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
}
