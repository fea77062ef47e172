import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Queue } from '../../platform/jobs/queue.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { MinutesApproved } from '../minutes.signals.js';
import { DistributionService } from './distribution.service.js';

const DISTRIBUTE = 'distribute-minutes';

/** Minutes that are approved go out by themselves; a job of their own, because printing takes a while. */
@Injectable()
export class DistributionListener implements OnModuleInit {
  constructor(
    private readonly distribution: DistributionService,
    private readonly signals: SignalBus,
    private readonly queue: Queue,
  ) {}

  onModuleInit(): void {
    this.queue.define(DISTRIBUTE, ({ minutesId }) => this.distribution.distribute(String(minutesId)));
    this.signals.onSurely(MinutesApproved, 'distribution', ({ minutesId }) =>
      this.queue.send(DISTRIBUTE, { minutesId }),
    );
  }
}
