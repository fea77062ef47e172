import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { CampaignFiguresRepository, type RunCampaign } from './campaign-figures.repository.js';

export type { RunCampaign } from './campaign-figures.repository.js';

type Period = { from: string; until: string };

/** Aktionen, for reports. Whoever calls has proved that the group is visible. */
@Injectable()
export class CampaignFiguresService {
  constructor(
    private readonly repository: CampaignFiguresRepository,
    private readonly clock: Clock,
  ) {}

  list(workingGroupId: string, period: Period): Promise<RunCampaign[]> {
    return this.repository.list(workingGroupId, period, this.clock.now());
  }
}
