import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { MinutesApproved, MinutesCirculated, MinutesRecalled } from '../minutes.signals.js';
import { WritingService } from './writing.service.js';
import { MinutesOpennessChanged } from './writing.signals.js';

/** Whose right may have changed is asked at once; the look every few seconds finds the rest. */
@Injectable()
export class WritingListener implements OnModuleInit {
  constructor(
    private readonly signals: SignalBus,
    private readonly writing: WritingService,
  ) {}

  onModuleInit(): void {
    for (const kind of [MinutesOpennessChanged, MinutesCirculated, MinutesRecalled, MinutesApproved]) {
      this.signals.on(kind, ({ minutesId }) => this.writing.closeWriters(minutesId));
    }
  }
}
