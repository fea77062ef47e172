import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { FileReleaseChanged } from '../files.signals.js';
import { AccessibleVersionsService } from './accessible-versions.service.js';

/** A file that stands in for another answers those who asked for it as soon as they can open it. */
@Injectable()
export class AccessibleVersionsListener implements OnModuleInit {
  constructor(
    private readonly signals: SignalBus,
    private readonly accessibleVersions: AccessibleVersionsService,
  ) {}

  onModuleInit(): void {
    this.signals.onSurely(FileReleaseChanged, 'accessible-versions', ({ fileId }) =>
      this.accessibleVersions.offer(fileId),
    );
  }
}
