import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Queue } from '../../platform/jobs/queue.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { FileReplaced, FileTakenBack } from '../files.signals.js';
import { PreviewRemovalService, REMOVE_DERIVED } from './preview-removal.service.js';

const FORGET = 'forget-previews';

/** What nobody opens any more needs no pictures. */
@Injectable()
export class ProcessingListener implements OnModuleInit {
  constructor(
    private readonly signals: SignalBus,
    private readonly queue: Queue,
    private readonly removal: PreviewRemovalService,
  ) {}

  onModuleInit(): void {
    this.queue.define(FORGET, ({ fileId }) => this.removal.forgetUnused(String(fileId)));
    this.queue.define(REMOVE_DERIVED, ({ keys }) => this.removal.removeDerived([keys].flat().map(String)));
    this.signals.onSurely(FileReplaced, 'processing', ({ fileId }) => this.queue.send(FORGET, { fileId }));
    this.signals.onSurely(FileTakenBack, 'processing', ({ fileId }) => this.queue.send(FORGET, { fileId }));
  }
}
