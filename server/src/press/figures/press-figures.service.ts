import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { type GivenRelease, type PressClipping, PressFiguresRepository } from './press-figures.repository.js';

export type { GivenRelease, PressClipping } from './press-figures.repository.js';

type Period = { from: string; until: string };

/** Pressearbeit, for reports. Whoever calls has proved that the group is visible. */
@Injectable()
export class PressFiguresService {
  constructor(
    private readonly repository: PressFiguresRepository,
    private readonly clock: Clock,
  ) {}

  listReleases(workingGroupId: string, period: Period): Promise<GivenRelease[]> {
    return this.repository.listReleases(workingGroupId, period, this.clock.now());
  }

  listClippings(workingGroupId: string, period: Period): Promise<PressClipping[]> {
    return this.repository.listClippings(workingGroupId, period);
  }
}
