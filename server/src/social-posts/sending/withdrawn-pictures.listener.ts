import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PictureShowingChanged } from '../../pictures/pictures.signals.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { SendingService } from './sending.service.js';

/** Posts go with the picture that they show. */
@Injectable()
export class WithdrawnPicturesListener implements OnModuleInit {
  constructor(
    private readonly signals: SignalBus,
    private readonly sending: SendingService,
  ) {}

  onModuleInit(): void {
    this.signals.onSurely(PictureShowingChanged, 'take-back-social-posts', ({ pictureId }) =>
      this.sending.takeBackWith(pictureId),
    );
  }
}
