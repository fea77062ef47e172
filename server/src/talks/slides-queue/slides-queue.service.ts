import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { FilesService } from '../../files/files.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { presentQueued } from './slides-queue.presenter.js';
import { SlidesQueueRepository } from './slides-queue.repository.js';
import type { SlidesQueue, SlidesQueueQuery } from './slides-queue.schemas.js';

const DAY = 86_400_000;
const BACK_DAYS = 100;
const AHEAD_DAYS = 300;

/** One list for the coordination: whose slides are missing, wait for their release, are released. */
@Injectable()
export class SlidesQueueService {
  constructor(
    private readonly repository: SlidesQueueRepository,
    private readonly files: FilesService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { workingGroupId }: SlidesQueueQuery): Promise<SlidesQueue> {
    const now = this.clock.now();
    const groups = actor
      .groupsWithRole('coordinator')
      .filter((id) => workingGroupId === undefined || id === workingGroupId);
    const span = { from: new Date(now.getTime() - BACK_DAYS * DAY), until: new Date(now.getTime() + AHEAD_DAYS * DAY) };
    const talks = await this.repository.list(groups, span);
    const files = await this.files.listOfMany('talk', new Map(talks.map(({ id }) => [id, 'manage'])));
    return { items: talks.flatMap((talk) => presentQueued(talk, files.get(talk.id) ?? [], now) ?? []) };
  }
}
