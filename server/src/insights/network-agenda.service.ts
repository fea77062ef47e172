import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AgendaContributionsService } from '../meetings/agenda/agenda-contributions.service.js';
import { AgendaPreparationService } from '../meetings/agenda/agenda-preparation.service.js';
import { Clock } from '../platform/clock/clock.js';
import { InsightsRepository } from './insights.repository.js';
import { networkContribution, networkWithdrawal } from './rules/network-contribution.js';

/** What was brought home since the last agenda went out stands on the next one, as long as nobody is invited to it. */
@Injectable()
export class NetworkAgendaService implements OnModuleInit {
  constructor(
    private readonly repository: InsightsRepository,
    private readonly contributions: AgendaContributionsService,
    private readonly preparation: AgendaPreparationService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.contributions.register(async ({ workingGroupId, startsAt }) => {
      const since = await this.repository.lastAgendaAt(workingGroupId, startsAt);
      const heard = await this.repository.listCaptured(workingGroupId, since ?? new Date(0), startsAt);
      const words = heard.map(({ municipality, ...one }) => ({ ...one, municipality: municipality.name }));
      return networkContribution(workingGroupId, words);
    });
  }

  /** In the running transaction. */
  bring(workingGroupId: string): Promise<void> {
    return this.preparation.bringWhatIsNew(workingGroupId, this.clock.now());
  }

  /** In the running transaction; the line goes with the last of them. */
  takeBack(workingGroupId: string): Promise<void> {
    return this.preparation.takeBackFromNext(workingGroupId, this.clock.now(), networkWithdrawal(workingGroupId));
  }
}
