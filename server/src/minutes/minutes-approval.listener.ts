import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AgendaContributionsService } from '../meetings/agenda/agenda-contributions.service.js';
import { AgendaPreparationService } from '../meetings/agenda/agenda-preparation.service.js';
import { Clock } from '../platform/clock/clock.js';
import { SignalBus } from '../platform/signals/signal-bus.js';
import { MinutesCirculated } from './minutes.signals.js';
import { presentApprovalItem } from './minutes-approval.presenter.js';
import { MinutesApprovalRepository } from './minutes-approval.repository.js';

/** Minutes that wait for their approval come onto the next agenda by themselves, whichever of the two is there first. */
@Injectable()
export class MinutesApprovalListener implements OnModuleInit {
  constructor(
    private readonly repository: MinutesApprovalRepository,
    private readonly contributions: AgendaContributionsService,
    private readonly preparation: AgendaPreparationService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.contributions.register(async ({ workingGroupId, startsAt }) =>
      (await this.repository.listBefore(workingGroupId, startsAt)).map((one) =>
        presentApprovalItem(one, this.clock.now()),
      ),
    );
    this.signals.onSurely(MinutesCirculated, 'minutes-approval', async ({ minutesId }) => {
      const minutes = await this.repository.lookUp(minutesId);
      if (!minutes) return;
      const { workingGroupId } = minutes.meeting;
      const now = this.clock.now();
      await this.preparation.bringToNext(workingGroupId, now, presentApprovalItem(minutes, now));
    });
  }
}
